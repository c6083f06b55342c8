namespace Courier.Twilio.Tests.Fixtures;

/// <summary>A handler of the application's that holds back the questions after one account.</summary>
internal sealed class BlockingFetchHandler(string account, Task until) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method == HttpMethod.Get && request.RequestUri!.AbsolutePath.Contains(account, StringComparison.Ordinal))
        {
            await until.WaitAsync(cancellationToken);
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
