namespace Courier.Twilio.Tests.Http;

/// <summary>A transport that counts its requests and responds with a delegate.</summary>
/// <param name="respond">Returns the response to a request; its second parameter is the number of the request.</param>
internal sealed class StubTransport(
    Func<HttpRequestMessage, int, CancellationToken, Task<HttpResponseMessage>> respond) : HttpMessageHandler
{
    public int RequestCount { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken) =>
        respond(request, ++RequestCount, cancellationToken);
}
