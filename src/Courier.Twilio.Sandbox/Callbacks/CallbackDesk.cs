using Courier.Twilio.Sandbox.Accounts;

namespace Courier.Twilio.Sandbox.Callbacks;

/// <summary>Decides what is told, how often, when and in which order; each message's posts follow one another.</summary>
internal sealed class CallbackDesk(SandboxClock clock, SandboxSettings settings) : IAsyncDisposable
{
    private static readonly string[] Told = ["queued", "sent", "failed", "delivered", "undelivered", "read", "canceled"];
    private static readonly string[] Last = ["failed", "undelivered", "delivered", "read", "canceled"];

    private readonly CallbackSender sender = new(clock, settings);
    private readonly Lock gate = new();
    private readonly Dictionary<string, Task> tails = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CallbackPost>> kept = new(StringComparer.Ordinal);

    /// <summary>Called for every change of status but the first, which Twilio tells nobody either.</summary>
    public void Tell(Account account, SandboxMessage message)
    {
        if (message.CallbackUrl is not { } url || !Told.Contains(message.Status))
        {
            return;
        }

        var post = new CallbackPost(account, message.Sid, message.Status, url, CallbackForm.OfStatus(message));
        foreach (var next in Arrange(post, message.CallbackFault))
        {
            Send(next, message.CallbackFault);
        }
    }

    public void TellInbound(Account account, SandboxMessage message, string url) =>
        Enqueue(new CallbackPost(account, message.Sid, "received", url, CallbackForm.OfInbound(message)));

    /// <summary>The same post once more: same form, same signature.</summary>
    public void Resend(Account account, SandboxMessage message, SandboxCallback callback) =>
        Enqueue(new CallbackPost(account, message.Sid, callback.Status, callback.Url, callback.Form));

    /// <summary>Breaks off what is being posted, and returns when nothing is any more.</summary>
    public async ValueTask DisposeAsync()
    {
        sender.Stop();
        Task[] posts;
        lock (gate)
        {
            posts = [.. tails.Values];
        }

        await Task.WhenAll(posts).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        sender.Dispose();
    }

    private List<CallbackPost> Arrange(CallbackPost post, SandboxCallbackFault fault)
    {
        if (fault.ReversedInGroupsOf < 2)
        {
            return [post];
        }

        lock (gate)
        {
            var group = kept.TryGetValue(post.MessageSid, out var waiting) ? waiting : kept[post.MessageSid] = [];
            group.Insert(0, post);
            if (group.Count < fault.ReversedInGroupsOf && !Last.Contains(post.Status))
            {
                return [];
            }

            kept.Remove(post.MessageSid);
            return group;
        }
    }

    private void Send(CallbackPost post, SandboxCallbackFault fault)
    {
        for (var copy = 0; copy < fault.Copies; copy++)
        {
            if (fault.Delay > TimeSpan.Zero)
            {
                clock.At(clock.Now + fault.Delay, _ => Enqueue(post));
            }
            else
            {
                Enqueue(post);
            }
        }
    }

    private void Enqueue(CallbackPost post)
    {
        lock (gate)
        {
            var before = tails.GetValueOrDefault(post.MessageSid, Task.CompletedTask);
            var tail = Task.Run(async () =>
            {
                await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                await sender.SendAsync(post).ConfigureAwait(false);
            });
            tails[post.MessageSid] = tail;
            _ = tail.ContinueWith(done => Forget(post.MessageSid, done), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    private void Forget(string sid, Task done)
    {
        lock (gate)
        {
            if (tails.GetValueOrDefault(sid) == done)
            {
                tails.Remove(sid);
            }
        }
    }
}
