namespace Courier.Twilio.Tests.Fixtures;

/// <summary>The transport of a message that must not leave: reaching it fails the test.</summary>
internal sealed class NeverCalledHandler : HttpMessageHandler
{
    public bool WasCalled { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        WasCalled = true;
        throw new AssertionException($"{request.Method} {request.RequestUri} was about to leave; nothing may.");
    }
}
