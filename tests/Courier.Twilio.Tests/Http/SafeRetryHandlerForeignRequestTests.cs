using System.Net;
using Courier.Twilio.Http;

namespace Courier.Twilio.Tests.Http;

/// <summary>Requests that the application or another library sends through the client.</summary>
public class SafeRetryHandlerForeignRequestTests
{
    private readonly ManualTimeProvider time = new();
    private readonly CourierTwilioOptions options = TestData.Options();

    [Test]
    public async Task Foreign_request_that_changes_something_is_transmitted_once(
        [Values("POST", "PUT", "PATCH", "DELETE", "LOCK")] string method, [Values] bool hasContent)
    {
        var transport = RespondWith(HttpStatusCode.ServiceUnavailable);
        using var request = HttpTestData.CreateForeign(new(method), hasContent ? new StringContent("a") : null);

        using var response = await SendAsync(transport, request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(transport.RequestCount, Is.EqualTo(1));
    }

    [Test]
    public async Task Foreign_request_that_changes_nothing_is_retried([Values("GET", "HEAD", "OPTIONS")] string method)
    {
        var transport = RespondWith(HttpStatusCode.ServiceUnavailable);
        using var request = HttpTestData.CreateForeign(new(method));

        using var response = await SendAsync(transport, request);

        Assert.That(transport.RequestCount, Is.EqualTo(4));
    }

    [Test]
    public void Exception_of_a_handler_above_the_gate_is_not_retried()
    {
        var transport = new StubTransport((_, _, _) => throw new HttpRequestException("no gate was reached"));
        using var handler = new SafeRetryHandler(() => options, time, () => 0);
        handler.InnerHandler = transport;
        using var invoker = new HttpMessageInvoker(handler);
        using var request = HttpTestData.CreatePost();

        Assert.That(
            () => invoker.SendAsync(request, CancellationToken.None), Throws.InstanceOf<HttpRequestException>());
        Assert.That(transport.RequestCount, Is.EqualTo(1));
    }

    [Test]
    public void Synchronous_request_is_refused()
    {
        var transport = RespondWith(HttpStatusCode.OK);
        using var invoker = CreateInvoker(transport);
        using var request = HttpTestData.CreateGet();

        Assert.That(
            () => invoker.Send(request, CancellationToken.None),
            Throws.InstanceOf<NotSupportedException>().With.Message.Contains("SendAsync"));
        Assert.That(transport.RequestCount, Is.Zero);
    }

    private static StubTransport RespondWith(HttpStatusCode status) =>
        new(async (request, _, _) =>
        {
            if (request.Content is not null)
            {
                await request.TransmitAsync();
            }

            return HttpTestData.CreateResponse(status);
        });

    private HttpMessageInvoker CreateInvoker(HttpMessageHandler transport) =>
        new(new SafeRetryHandler(() => options, time, () => 0) { InnerHandler = new TransportGate(transport) });

    private Task<HttpResponseMessage> SendAsync(HttpMessageHandler transport, HttpRequestMessage request) =>
        CreateInvoker(transport).SendAsync(request, CancellationToken.None);
}
