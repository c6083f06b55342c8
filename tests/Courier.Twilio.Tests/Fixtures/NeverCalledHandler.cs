namespace Courier.Twilio.Tests.Fixtures;

/// <summary>A transport that must not be called: a request fails the test.</summary>
internal sealed class NeverCalledHandler : HttpMessageHandler
{
    public bool WasCalled { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        WasCalled = true;
        throw new AssertionException($"{request.Method} {request.RequestUri} was sent, but no request was expected.");
    }
}
