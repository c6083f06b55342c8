namespace Courier.Twilio.Sandbox.Callbacks;

/// <summary>Posts, again where Twilio would post again, and writes every attempt down beside the message.</summary>
internal sealed class CallbackSender(SandboxClock clock, SandboxSettings settings) : IDisposable
{
    private const int MostAtOnce = 100;

    private readonly CallbackClient line = new();
    private readonly SemaphoreSlim places = new(MostAtOnce);
    private readonly CancellationTokenSource closing = new();

    public async Task SendAsync(CallbackPost post)
    {
        await places.WaitAsync(closing.Token).ConfigureAwait(false);
        try
        {
            await SendAsync(post, CallbackAddress.Of(post.Url)).ConfigureAwait(false);
        }
        finally
        {
            places.Release();
        }
    }

    /// <summary>Writes down that a post was not made, and why.</summary>
    public void GiveUp(CallbackPost post, string why) => Keep(post, Write(post, CallbackAddress.Of(post.Url), 1), CallbackOutcome.Failed(why));

    public void Stop() => closing.Cancel();

    public void Dispose()
    {
        line.Dispose();
        places.Dispose();
        closing.Dispose();
    }

    private async Task SendAsync(CallbackPost post, CallbackAddress address)
    {
        var began = TimeProvider.System.GetTimestamp();
        var token = Guid.NewGuid().ToString();
        for (var attempt = 1; attempt <= 1 + address.Overrides.Retries; attempt++)
        {
            var left = address.Overrides.Total - TimeProvider.System.GetElapsedTime(began);
            if (left <= TimeSpan.Zero || post.IsForgotten || closing.IsCancellationRequested)
            {
                return;
            }

            var callback = Write(post, address, attempt);
            var outcome = await TryAsync(address, callback, left, token).ConfigureAwait(false);
            Keep(post, callback, outcome);
            if (outcome.Kind is not { } kind || !address.Overrides.RetriesOn(kind))
            {
                return;
            }
        }
    }

    private Task<CallbackOutcome> TryAsync(CallbackAddress address, SandboxCallback callback, TimeSpan left, string token) => MayCall(address.Url)
        ? line.TryAsync(address, callback, token, left, closing.Token)
        : Task.FromResult(CallbackOutcome.Failed("not posted: the host is beyond this machine, and CallbackHosts does not name it"));

    private SandboxCallback Write(CallbackPost post, CallbackAddress address, int attempt) => new()
    {
        Status = post.Status,
        Url = post.Url,
        Attempt = attempt,
        At = clock.Now,
        Form = post.Form,
        Signature = CallbackSignature.Of(post.Account.AuthToken, address.Text, post.Form),
    };

    private static void Keep(CallbackPost post, SandboxCallback callback, CallbackOutcome outcome)
    {
        var done = callback with { ResponseStatus = outcome.Status, ResponseBody = outcome.Body, Failure = outcome.Failure };
        post.Account.Messages.Update(post.MessageSid, message => message.Told(done));
    }

    private bool MayCall(Uri url) => url.IsLoopback || settings.CallbackHosts.Contains(url.IdnHost, StringComparer.OrdinalIgnoreCase);
}
