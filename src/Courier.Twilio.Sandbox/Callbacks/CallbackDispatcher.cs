using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Delivery;

namespace Courier.Twilio.Sandbox.Callbacks;

/// <summary>Decides what is told, how often, when and in which order; each message's posts follow one another.</summary>
internal sealed class CallbackDispatcher(SandboxClock clock, SandboxSettings settings) : IAsyncDisposable
{
    private const int MaxPending = 10_000;

    private static readonly string[] ReportedStatuses = ["queued", "sent", "failed", "delivered", "undelivered", "read", "canceled"];

    private readonly CallbackSender sender = new(clock, settings);
    private readonly PostReorderBuffer reorderBuffer = new();
    private readonly Lock gate = new();
    private readonly Dictionary<string, Task> lastPosts = new(StringComparer.Ordinal);
    private int pending;
    private bool isClosed;

    /// <summary>Called for every change of status but the first, which Twilio tells nobody either.</summary>
    public void DispatchStatus(Account account, SandboxMessage message)
    {
        if (message.CallbackUrl is not { } url || !ReportedStatuses.Contains(message.Status))
        {
            return;
        }

        var post = new CallbackPost(account, message.Sid, message.Status, url, WebhookForm.OfStatus(message));
        foreach (var next in Reorder(post, message))
        {
            Schedule(next, message.CallbackFault);
        }
    }

    public void DispatchInbound(Account account, SandboxMessage message, string url) =>
        Enqueue(new CallbackPost(account, message.Sid, "received", url, WebhookForm.OfInbound(message)));

    /// <summary>The same post once more: same form, same signature.</summary>
    public void Resend(Account account, SandboxMessage message, SandboxCallback callback) =>
        Enqueue(new CallbackPost(account, message.Sid, callback.Status, callback.Url, callback.Form));

    /// <summary>Lets go of what an account that was reset had still to tell.</summary>
    public void Discard(Account account) => reorderBuffer.Discard(account);

    /// <summary>Breaks off what is being posted, and returns when nothing is any more.</summary>
    public async ValueTask DisposeAsync()
    {
        sender.Stop();
        Task[] posts;
        lock (gate)
        {
            isClosed = true;
            posts = [.. lastPosts.Values];
        }

        await Task.WhenAll(posts).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        sender.Dispose();
    }

    private IReadOnlyList<CallbackPost> Reorder(CallbackPost post, SandboxMessage message) => message.CallbackFault.ReversedInGroupsOf < 2
        ? [post]
        : reorderBuffer.Add(post, message.CallbackFault.ReversedInGroupsOf, MessageStatuses.IsFinal(message.Status) || message.Status == message.PlannedOutcome.Status);

    private void Schedule(CallbackPost post, SandboxCallbackFault fault)
    {
        for (var copy = 0; copy < fault.Copies; copy++)
        {
            if (fault.Delay > TimeSpan.Zero)
            {
                post.Account.DelayedCallbacks.Add(clock.Schedule(clock.Now + fault.Delay, _ => Enqueue(post)));
            }
            else
            {
                Enqueue(post);
            }
        }
    }

    private void Enqueue(CallbackPost post)
    {
        if (Interlocked.Increment(ref pending) > MaxPending)
        {
            Interlocked.Decrement(ref pending);
            sender.RecordFailure(post, $"not posted: {MaxPending} others were waiting");
            return;
        }

        lock (gate)
        {
            if (isClosed)
            {
                return;
            }

            var tail = SendAfterAsync(lastPosts.GetValueOrDefault(post.MessageSid, Task.CompletedTask), post);
            lastPosts[post.MessageSid] = tail;
            _ = tail.ContinueWith(done => Discard(post.MessageSid, done), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
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
            Interlocked.Decrement(ref pending);
        }
    }

    private void Discard(string sid, Task done)
    {
        lock (gate)
        {
            if (lastPosts.GetValueOrDefault(sid) == done)
            {
                lastPosts.Remove(sid);
            }
        }
    }
}
