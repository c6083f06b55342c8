using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Delivery;

namespace Courier.Twilio.Sandbox.Callbacks;

/// <summary>Decides what is told, how often, when and in which order; each message's posts follow one another.</summary>
internal sealed class CallbackDispatcher(SandboxClock clock, SandboxSettings settings) : IAsyncDisposable
{
    private const int MostWaiting = 10_000;

    private static readonly string[] Told = ["queued", "sent", "failed", "delivered", "undelivered", "read", "canceled"];

    private readonly CallbackSender sender = new(clock, settings);
    private readonly KeptPosts kept = new();
    private readonly Lock gate = new();
    private readonly Dictionary<string, Task> tails = new(StringComparer.Ordinal);
    private int waiting;
    private bool isClosed;

    /// <summary>Called for every change of status but the first, which Twilio tells nobody either.</summary>
    public void Tell(Account account, SandboxMessage message)
    {
        if (message.CallbackUrl is not { } url || !Told.Contains(message.Status))
        {
            return;
        }

        var post = new CallbackPost(account, message.Sid, message.Status, url, WebhookForm.OfStatus(message));
        foreach (var next in Arrange(post, message))
        {
            Send(next, message.CallbackFault);
        }
    }

    public void TellInbound(Account account, SandboxMessage message, string url) =>
        Enqueue(new CallbackPost(account, message.Sid, "received", url, WebhookForm.OfInbound(message)));

    /// <summary>The same post once more: same form, same signature.</summary>
    public void Resend(Account account, SandboxMessage message, SandboxCallback callback) =>
        Enqueue(new CallbackPost(account, message.Sid, callback.Status, callback.Url, callback.Form));

    /// <summary>Lets go of what an account that was reset had still to tell.</summary>
    public void Forget(Account account) => kept.Forget(account);

    /// <summary>Breaks off what is being posted, and returns when nothing is any more.</summary>
    public async ValueTask DisposeAsync()
    {
        sender.Stop();
        Task[] posts;
        lock (gate)
        {
            isClosed = true;
            posts = [.. tails.Values];
        }

        await Task.WhenAll(posts).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        sender.Dispose();
    }

    private IReadOnlyList<CallbackPost> Arrange(CallbackPost post, SandboxMessage message) => message.CallbackFault.ReversedInGroupsOf < 2
        ? [post]
        : kept.Add(post, message.CallbackFault.ReversedInGroupsOf, MessageStatuses.IsFinal(message.Status) || message.Status == message.Fate.Status);

    private void Send(CallbackPost post, SandboxCallbackFault fault)
    {
        for (var copy = 0; copy < fault.Copies; copy++)
        {
            if (fault.Delay > TimeSpan.Zero)
            {
                post.Account.DelayedCallbacks.Add(clock.At(clock.Now + fault.Delay, _ => Enqueue(post)));
            }
            else
            {
                Enqueue(post);
            }
        }
    }

    private void Enqueue(CallbackPost post)
    {
        if (Interlocked.Increment(ref waiting) > MostWaiting)
        {
            Interlocked.Decrement(ref waiting);
            sender.GiveUp(post, $"not posted: {MostWaiting} others were waiting");
            return;
        }

        lock (gate)
        {
            if (isClosed)
            {
                return;
            }

            var tail = SendAfterAsync(tails.GetValueOrDefault(post.MessageSid, Task.CompletedTask), post);
            tails[post.MessageSid] = tail;
            _ = tail.ContinueWith(done => Forget(post.MessageSid, done), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    private async Task SendAfterAsync(Task before, CallbackPost post)
    {
        // Off the caller's thread, and out of its lock.
        await Task.Yield();
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        try
        {
            await sender.SendAsync(post).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The sandbox ends, and nobody is told any more.
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
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
