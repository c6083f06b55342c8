using System.Net;
using Courier.Twilio.Http;
using static Courier.Twilio.Tests.Http.GateClient;

namespace Courier.Twilio.Tests.Http;

public class TransportGateTests
{
    [Test]
    public async Task Response_to_a_post_is_stored_in_its_state()
    {
        var transport = RespondWith(() => HttpTestData.CreateResponse(HttpStatusCode.Created, "body"));
        using var request = HttpTestData.CreatePost();

        using var response = await SendAsync(transport, request);

        Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo("body"));
        Assert.That(request.GetState().Response!.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(request.GetState().Started, Is.True);
    }

    [Test]
    public async Task Primary_handler_that_retries_transmits_once()
    {
        var transmitted = 0;
        var transport = new StubTransport(async (request, _, _) =>
        {
            for (var attempt = 0; attempt < 2; attempt++)
            {
                await request.TransmitAsync();
                transmitted++;
            }

            return HttpTestData.CreateResponse(HttpStatusCode.Created);
        });
        using var request = HttpTestData.CreatePost();

        var exception = await CatchAsync(() => SendAsync(transport, request));

        Assert.That(exception, Is.InstanceOf<ContentAlreadyTransmittedException>());
        Assert.That(transmitted, Is.EqualTo(1));
        Assert.That(request.GetState().Started, Is.True);
    }

    [Test]
    public async Task Response_from_another_address_is_not_returned([Values] bool isPost, [Values] bool isMutated)
    {
        var elsewhere = new Uri("https://elsewhere.example/");
        var transport = new StubTransport((request, _, _) =>
        {
            var response = HttpTestData.CreateResponse(HttpStatusCode.Created, TwilioResponses.Message());
            if (isMutated)
            {
                request.RequestUri = elsewhere;
            }
            else
            {
                response.RequestMessage = new(HttpMethod.Get, elsewhere);
            }

            return Task.FromResult(response);
        });
        using var request = isPost ? HttpTestData.CreatePost() : HttpTestData.CreateGet();

        var exception = await CatchAsync(() => SendAsync(transport, request));

        Assert.That(exception, Is.InstanceOf<RedirectedResponseException>());
        Assert.That(!isPost || request.GetState().Started);
    }

    [Test]
    public void Redirects_of_the_primary_handler_are_switched_off_also_when_nested()
    {
        using var sockets = new SocketsHttpHandler();
        using var client = new HttpClientHandler();
        using var nested = new SocketsHttpHandler();
        using var outer = new PassingHandler();
        outer.InnerHandler = new PassingHandler { InnerHandler = nested };

        using (new TransportGate(sockets))
        using (new TransportGate(client))
        using (new TransportGate(outer))
        {
            Assert.That(sockets.AllowAutoRedirect, Is.False);
            Assert.That(client.AllowAutoRedirect, Is.False);
            Assert.That(nested.AllowAutoRedirect, Is.False);
        }
    }

    [Test]
    public void Synchronous_request_is_refused()
    {
        using var invoker = new HttpMessageInvoker(new TransportGate(new NeverCalledHandler()));
        using var request = HttpTestData.CreateGet();

        Assert.That(
            () => invoker.Send(request, CancellationToken.None), Throws.InstanceOf<NotSupportedException>());
    }

    [Test]
    public async Task Known_response_is_replayed_without_a_request()
    {
        var transport = RespondWith(() => HttpTestData.CreateResponse(HttpStatusCode.Created, "body", "7"));
        using var request = HttpTestData.CreatePost();
        using var first = await SendAsync(transport, request);

        using var second = await SendAsync(transport, request);

        Assert.That(transport.RequestCount, Is.EqualTo(1));
        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(await second.Content.ReadAsStringAsync(), Is.EqualTo("body"));
        Assert.That(second.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromSeconds(7)));
    }

    [Test]
    public void Transmitted_post_without_response_is_not_sent_again()
    {
        var transport = new StubTransport(async (request, _, _) =>
        {
            await request.TransmitAsync();
            throw new HttpRequestException("reset");
        });
        using var request = HttpTestData.CreatePost();

        Assert.That(() => SendAsync(transport, request), Throws.InstanceOf<HttpRequestException>());
        Assert.That(() => SendAsync(transport, request), Throws.InstanceOf<ContentAlreadyTransmittedException>());
        Assert.That(transport.RequestCount, Is.EqualTo(1));
    }

    [Test]
    public async Task Post_whose_connection_was_refused_is_sent_again()
    {
        var transport = new StubTransport((_, number, _) => number == 1
            ? throw new HttpRequestException("refused")
            : Task.FromResult(HttpTestData.CreateResponse(HttpStatusCode.Created)));
        using var request = HttpTestData.CreatePost();

        Assert.That(() => SendAsync(transport, request), Throws.InstanceOf<HttpRequestException>());
        using var response = await SendAsync(transport, request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task Content_that_a_handler_read_reaches_the_transport()
    {
        var transport = new StubTransport(
            (_, _, _) => Task.FromResult(HttpTestData.CreateResponse(HttpStatusCode.Created)));
        using var request = HttpTestData.CreatePost();
        await request.TransmitAsync();

        using var response = await SendAsync(transport, request);

        Assert.That(transport.RequestCount, Is.EqualTo(1));
    }

    [TestCase(HttpStatusCode.Created)]
    [TestCase(HttpStatusCode.BadRequest)]
    [TestCase(HttpStatusCode.ServiceUnavailable)]
    public async Task Post_keeps_its_status_when_the_body_breaks_off(HttpStatusCode status)
    {
        using var request = HttpTestData.CreatePost();

        using var response = await SendAsync(RespondWith(() => TruncatedStream.CreateResponse(status)), request);

        Assert.That(response.StatusCode, Is.EqualTo(status));
        Assert.That(request.GetState().Response!.BodyException, Is.InstanceOf<IOException>());
    }

    [Test]
    public void Get_whose_successful_body_breaks_off_fails_as_an_ended_response()
    {
        using var request = HttpTestData.CreateGet();
        var transport = RespondWith(() => TruncatedStream.CreateResponse(HttpStatusCode.OK));

        Assert.That(
            () => SendAsync(transport, request),
            Throws.InstanceOf<HttpRequestException>()
                .With.Property(nameof(HttpRequestException.HttpRequestError)).EqualTo(HttpRequestError.ResponseEnded)
                .And.InnerException.InstanceOf<IOException>());
    }

    [TestCase(HttpStatusCode.NotFound)]
    [TestCase(HttpStatusCode.TooManyRequests)]
    [TestCase(HttpStatusCode.ServiceUnavailable)]
    public async Task Get_whose_error_body_breaks_off_keeps_its_status(HttpStatusCode status)
    {
        using var request = HttpTestData.CreateGet();

        using var response = await SendAsync(RespondWith(() => TruncatedStream.CreateResponse(status, "7")), request);

        Assert.That(response.StatusCode, Is.EqualTo(status));
        Assert.That(response.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromSeconds(7)));
    }

    [Test]
    public async Task Get_whose_body_is_too_long_is_not_retried()
    {
        using var request = HttpTestData.CreateGet();
        var transport = RespondWith(
            () => HttpTestData.CreateResponse(HttpStatusCode.OK, new string(' ', (256 * 1024) + 1)));

        using var response = await SendAsync(transport, request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await response.Content.ReadAsStringAsync(), Is.Empty);
    }

    private sealed class PassingHandler : DelegatingHandler;
}
