namespace Courier.Twilio.Tests.Fixtures;

/// <summary>Delays the GET requests of one account until a task completes.</summary>
internal sealed class BlockingFetchHandler(string account, Task until, TaskCompletionSource? blocked = null)
    : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method == HttpMethod.Get
            && request.RequestUri!.AbsolutePath.Contains(account, StringComparison.Ordinal))
        {
            blocked?.TrySetResult();
            await until.WaitAsync(cancellationToken);
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
