namespace Courier.Twilio.Sandbox.Callbacks;

/// <summary>Posts, again where Twilio would post again, and writes every attempt down beside the message.</summary>
internal sealed class CallbackSender(SandboxClock clock, SandboxSettings settings) : IDisposable
{
    private const int MaxConcurrentPosts = 100;

    private readonly CallbackClient client = new();
    private readonly SemaphoreSlim slots = new(MaxConcurrentPosts);
    private readonly CancellationTokenSource stopping = new();

    public async Task SendAsync(CallbackPost post)
    {
        await slots.WaitAsync(stopping.Token).ConfigureAwait(false);
        try
        {
            await SendAsync(post, CallbackAddress.Parse(post.Url)).ConfigureAwait(false);
        }
        finally
        {
            slots.Release();
        }
    }

    /// <summary>Writes down that a post was not made, and why.</summary>
    public void RecordFailure(CallbackPost post, string why) => Record(post, CreateCallback(post, CallbackAddress.Parse(post.Url), 1), CallbackOutcome.FromFailure(why));

    public void Stop() => stopping.Cancel();

    public void Dispose()
    {
        client.Dispose();
        slots.Dispose();
        stopping.Dispose();
    }

    private async Task SendAsync(CallbackPost post, CallbackAddress address)
    {
        var began = TimeProvider.System.GetTimestamp();
        var token = Guid.NewGuid().ToString();
        for (var attempt = 1; attempt <= 1 + address.Overrides.Retries; attempt++)
        {
            var left = address.Overrides.Total - TimeProvider.System.GetElapsedTime(began);
            if (left <= TimeSpan.Zero || post.IsDiscarded || stopping.IsCancellationRequested)
            {
                return;
            }

            var callback = CreateCallback(post, address, attempt);
            var outcome = await PostAsync(address, callback, left, token).ConfigureAwait(false);
            Record(post, callback, outcome);
            if (outcome.ErrorKind is not { } kind || !address.Overrides.ShouldRetry(kind))
            {
                return;
            }
        }
    }

    private Task<CallbackOutcome> PostAsync(CallbackAddress address, SandboxCallback callback, TimeSpan left, string token) => IsAllowed(address.RequestUri)
        ? client.PostAsync(address, callback, token, left, stopping.Token)
        : Task.FromResult(CallbackOutcome.FromFailure("not posted: the host is beyond this machine, and CallbackHosts does not name it"));

    private SandboxCallback CreateCallback(CallbackPost post, CallbackAddress address, int attempt) => new()
    {
        Status = post.Status,
        Url = post.Url,
        Attempt = attempt,
        At = clock.Now,
        Form = post.Form,
        Signature = CallbackSignature.Compute(post.Account.AuthToken, address.SignedUrl, post.Form),
    };

    private static void Record(CallbackPost post, SandboxCallback callback, CallbackOutcome outcome)
    {
        var done = callback with { ResponseStatus = outcome.Status, ResponseBody = outcome.Body, Failure = outcome.Failure };
        post.Account.Messages.Update(post.MessageSid, message => message.WithCallback(done));
    }

    private bool IsAllowed(Uri url) => url.IsLoopback || settings.CallbackHosts.Contains(url.IdnHost, StringComparer.OrdinalIgnoreCase);
}
