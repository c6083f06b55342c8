namespace Courier.Twilio.Sandbox.Callbacks;

/// <summary>
/// Posts a callback, retries it as its connection overrides say, and records every attempt with the message.
/// </summary>
internal sealed class CallbackSender(SandboxClock clock, SandboxSettings settings) : IDisposable
{
    private const int MaxConcurrentPosts = 100;

    private readonly CallbackClient client = new();
    private readonly SemaphoreSlim slots = new(MaxConcurrentPosts);
    private readonly CancellationTokenSource stopping = new();

    /// <summary>Posts a callback and its retries. At most 100 callbacks are posted concurrently.</summary>
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

    /// <summary>Records that a callback was not posted, and why.</summary>
    public void RecordFailure(CallbackPost post, string reason) =>
        Record(post, CreateCallback(post, CallbackAddress.Parse(post.Url), 1), CallbackOutcome.FromFailure(reason));

    /// <summary>Cancels the callbacks in progress and those that wait for a slot.</summary>
    public void Stop() => stopping.Cancel();

    public void Dispose()
    {
        client.Dispose();
        slots.Dispose();
        stopping.Dispose();
    }

    private async Task SendAsync(CallbackPost post, CallbackAddress address)
    {
        var startedAt = TimeProvider.System.GetTimestamp();
        var idempotencyToken = Guid.NewGuid().ToString();
        for (var attempt = 1; attempt <= 1 + address.Overrides.Retries; attempt++)
        {
            var timeout = address.Overrides.Total - TimeProvider.System.GetElapsedTime(startedAt);
            if (timeout <= TimeSpan.Zero || post.IsDiscarded || stopping.IsCancellationRequested)
            {
                return;
            }

            var callback = CreateCallback(post, address, attempt);
            var outcome = await PostAsync(address, callback, timeout, idempotencyToken).ConfigureAwait(false);
            Record(post, callback, outcome);
            if (outcome.ErrorKind is not { } kind || !address.Overrides.ShouldRetry(kind))
            {
                return;
            }
        }
    }

    private Task<CallbackOutcome> PostAsync(
        CallbackAddress address,
        SandboxCallback callback,
        TimeSpan timeout,
        string idempotencyToken) => IsAllowed(address.RequestUri)
        ? client.PostAsync(address, callback, idempotencyToken, timeout, stopping.Token)
        : Task.FromResult(CallbackOutcome.FromFailure(
            "not posted: the host is not this machine and is not in CallbackHosts"));

    private SandboxCallback CreateCallback(CallbackPost post, CallbackAddress address, int attempt)
    {
        var key = post.Account.SharedKey;
        return new()
        {
            Status = post.Status,
            Url = post.Url,
            Attempt = attempt,
            At = clock.Now,
            Form = post.Form,
            Signature = key is null
                ? CallbackSignature.Compute(post.Account.AuthToken, address.SignedUrl, post.Form)
                : CallbackSignature.Compute(key, address.SignedUrl, post.Form),
            SignatureSettings = key is null ? null : CallbackSignature.FormatSettings(key),
        };
    }

    private static void Record(CallbackPost post, SandboxCallback callback, CallbackOutcome outcome)
    {
        var completed = callback with
        {
            ResponseStatus = outcome.Status,
            ResponseBody = outcome.Body,
            Failure = outcome.Failure,
        };
        post.Account.Messages.Update(post.MessageSid, message => message.WithCallback(completed));
    }

    private bool IsAllowed(Uri url) =>
        url.IsLoopback || settings.CallbackHosts.Contains(url.IdnHost, StringComparer.OrdinalIgnoreCase);
}
