using System.Net;
using System.Text;
using static Courier.Twilio.Tests.Http.GateClient;

namespace Courier.Twilio.Tests.Http;

/// <summary>What the transport gets, whatever handlers did to the content of the request.</summary>
public class TransportGateContentTests
{
    [Test]
    public async Task Transport_gets_the_request_with_headers_options_and_content_headers()
    {
        HttpRequestMessage? received = null;
        var option = new HttpRequestOptionsKey<string>("option");
        var transport = new StubTransport(async (request, _, cancellationToken) =>
        {
            received = request;
            Assert.That(await request.Content!.ReadAsStringAsync(cancellationToken), Is.EqualTo("<x/>"));
            Assert.That(request.Options.TryGetValue(option, out var value) ? value : null, Is.EqualTo("on"));
            return HttpTestData.CreateResponse(HttpStatusCode.Created);
        });
        using var request = HttpTestData.CreatePost();
        request.Version = HttpVersion.Version20;
        request.VersionPolicy = HttpVersionPolicy.RequestVersionOrHigher;
        request.Headers.Add("X-Many", ["a", "b"]);
        request.Options.Set(option, "on");
        using var content = new StringContent("<x/>", Encoding.UTF8, "text/xml");
        content.Headers.Add("Content-Language", "en");
        request.Content = content;

        using var response = await SendAsync(transport, request);

        Assert.That(received, Is.Not.SameAs(request));
        Assert.That(received!.Version, Is.EqualTo(HttpVersion.Version20));
        Assert.That(received.VersionPolicy, Is.EqualTo(HttpVersionPolicy.RequestVersionOrHigher));
        Assert.That(received.Headers.GetValues("X-Many"), Is.EqualTo(new[] { "a", "b" }));
        Assert.That(received.Content!.Headers.ContentType!.ToString(), Is.EqualTo("text/xml; charset=utf-8"));
        Assert.That(received.Content.Headers.ContentLanguage, Is.EqualTo(new[] { "en" }));
        Assert.That(received.Content.Headers.ContentLength, Is.EqualTo(4));
        Assert.That(request.Content, Is.SameAs(content));
        Assert.That(response.RequestMessage, Is.SameAs(request));
    }

    [Test]
    public async Task Content_of_the_send_is_transmitted_although_a_handler_disposed_it()
    {
        string? transmitted = null;
        var transport = new StubTransport(async (request, _, cancellationToken) =>
        {
            transmitted = await request.Content!.ReadAsStringAsync(cancellationToken);
            return HttpTestData.CreateResponse(HttpStatusCode.Created);
        });
        using var request = HttpTestData.CreatePost();
        var expected = await request.Content!.ReadAsStringAsync();
        request.Content.Dispose();

        using var response = await SendAsync(transport, request);

        Assert.That(transmitted, Is.EqualTo(expected));
    }

    [Test]
    public async Task Replaced_content_is_transmitted_again_after_it_was_not_sent()
    {
        var transport = new StubTransport(async (request, number, cancellationToken) => number == 1
            ? throw new HttpRequestException("refused")
            : HttpTestData.CreateResponse(
                HttpStatusCode.Created, await request.Content!.ReadAsStringAsync(cancellationToken)));
        using var request = HttpTestData.CreatePost();
        request.Content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes("read once")));

        Assert.That(() => SendAsync(transport, request), Throws.InstanceOf<HttpRequestException>());
        using var response = await SendAsync(transport, request);

        Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo("read once"));
    }

    [TestCase(1024 * 1024, true)]
    [TestCase((1024 * 1024) + 1, false)]
    public async Task Replaced_content_beyond_1_MB_is_not_sent(int length, bool isSent)
    {
        var transport = RespondWith(() => HttpTestData.CreateResponse(HttpStatusCode.Created));
        using var request = HttpTestData.CreatePost();
        request.Content = new ByteArrayContent(new byte[length]);

        var exception = await CatchAsync(() => SendAsync(transport, request));

        Assert.That(exception, isSent ? Is.Null : Is.InstanceOf<HttpRequestException>());
        Assert.That(request.GetState().Started, Is.EqualTo(isSent));
        Assert.That(transport.RequestCount, Is.EqualTo(isSent ? 1 : 0));
    }

    [Test]
    public async Task Replaced_content_that_cannot_be_read_is_not_sent()
    {
        var transport = RespondWith(() => HttpTestData.CreateResponse(HttpStatusCode.Created));
        using var request = HttpTestData.CreatePost();
        request.Content = new StreamContent(new TruncatedStream());

        var exception = await CatchAsync(() => SendAsync(transport, request));

        Assert.That(exception, Is.Not.Null);
        Assert.That(request.GetState().Started, Is.False);
        Assert.That(transport.RequestCount, Is.Zero);
    }
}
