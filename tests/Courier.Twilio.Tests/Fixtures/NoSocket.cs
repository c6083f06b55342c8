namespace Courier.Twilio.Tests.Fixtures;

/// <summary>The transport of a message that must not leave: reaching it fails the test.</summary>
internal sealed class NoSocket : HttpMessageHandler
{
    public bool WasReached { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        WasReached = true;
        throw new AssertionException($"{request.Method} {request.RequestUri} was about to leave; nothing may.");
    }
}
