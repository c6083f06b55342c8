using System.Net;
using Courier.Sms;
using Courier.Twilio.Http;

namespace Courier.Twilio.Tests.Http;

/// <summary>What the sender of a foreign request gets when there is no response.</summary>
public class ForeignRequestsTests
{
    private static readonly HttpRequestException Broken = new(HttpRequestError.ConnectionError, "broken");

    [Test]
    public void Exception_tells_whether_the_transmission_started([Values] bool isStarted)
    {
        var exception = Catch(HttpMethod.Post, isStarted);

        Assert.That(exception.TransmissionStarted, Is.EqualTo(isStarted));
        Assert.That(exception.InnerException, Is.SameAs(Broken));
        Assert.That(exception.Failure.Reason, Is.EqualTo(
            isStarted ? SmsFailureReason.NoResponse : SmsFailureReason.ProviderUnavailable));
        Assert.That(exception.Message, Is.EqualTo(exception.Failure.Message));
    }

    [Test]
    public void Get_has_no_transmission_that_could_change_something()
    {
        Assert.That(Catch(HttpMethod.Get, isStarted: false).TransmissionStarted, Is.False);
    }

    [Test]
    public void Cancellation_before_the_transmission_stays_cancellation()
    {
        using var cancellation = new CancellationTokenSource();
        using var invoker = CreateInvoker(async (_, _, token) =>
        {
            await cancellation.CancelAsync();
            token.ThrowIfCancellationRequested();
            throw Broken;
        });
        using var request = HttpTestData.CreateForeign(HttpMethod.Post, new StringContent("a"));

        Assert.That(
            () => invoker.SendAsync(request, cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Request_of_the_library_keeps_its_exception()
    {
        using var invoker = CreateInvoker((_, _, _) => throw Broken);
        using var request = HttpTestData.CreatePost();

        Assert.That(() => invoker.SendAsync(request, CancellationToken.None), Throws.Exception.SameAs(Broken));
    }

    [Test]
    public async Task Response_that_a_handler_lost_is_returned()
    {
        var gate = new TransportGate(new StubTransport(async (request, _, _) =>
        {
            await request.TransmitAsync();
            return HttpTestData.CreateResponse(HttpStatusCode.Created, "created");
        }));
        using var invoker = new HttpMessageInvoker(
            new TransmissionStateHandler { InnerHandler = new LosingHandler { InnerHandler = gate } });
        using var request = HttpTestData.CreateForeign(HttpMethod.Post, new StringContent("a"));

        using var response = await invoker.SendAsync(request, CancellationToken.None);

        Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo("created"));
    }

    [Test]
    public void Get_whose_body_cannot_be_kept_is_an_error()
    {
        using var invoker = CreateInvoker((_, _, _) =>
        {
            var response = HttpTestData.CreateResponse(HttpStatusCode.OK, "not compressed");
            response.Content.Headers.ContentEncoding.Add("gzip");
            return Task.FromResult(response);
        });
        using var request = HttpTestData.CreateForeign(HttpMethod.Get);

        var exception = Assert.ThrowsAsync<TwilioTransportException>(
            () => invoker.SendAsync(request, CancellationToken.None))!;

        Assert.That(exception.Message, Does.Contain("cannot be decoded"));
    }

    private static TwilioTransportException Catch(HttpMethod method, bool isStarted)
    {
        using var invoker = CreateInvoker(async (request, _, _) =>
        {
            if (isStarted)
            {
                await request.TransmitAsync();
            }

            throw Broken;
        });
        using var request = HttpTestData.CreateForeign(
            method, method == HttpMethod.Get ? null : new StringContent("a"));
        return Assert.ThrowsAsync<TwilioTransportException>(
            () => invoker.SendAsync(request, CancellationToken.None))!;
    }

    private static HttpMessageInvoker CreateInvoker(
        Func<HttpRequestMessage, int, CancellationToken, Task<HttpResponseMessage>> respond) =>
        new(new TransmissionStateHandler { InnerHandler = new TransportGate(new StubTransport(respond)) });

    private sealed class LosingHandler : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var response = await base.SendAsync(request, cancellationToken);
            throw new InvalidOperationException("lost");
        }
    }
}
