using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Delivery;

namespace Courier.Twilio.Sandbox.Callbacks;

/// <summary>
/// Posts the callbacks of messages and injects their faults. The callbacks of one message are posted one after another.
/// </summary>
internal sealed class CallbackDispatcher(SandboxClock clock, SandboxSettings settings) : IAsyncDisposable
{
    private const int MaxPending = 10_000;

    private static readonly string[] ReportedStatuses =
        ["queued", "sent", "failed", "delivered", "undelivered", "read", "canceled"];

    private readonly CallbackSender sender = new(clock, settings);
    private readonly PostReorderBuffer reorderBuffer = new();
    private readonly Lock gate = new();
    private readonly Dictionary<string, Task> lastPosts = new(StringComparer.Ordinal);
    private int pending;
    private bool isClosed;

    /// <summary>Posts the status of a message. Like Twilio, the sandbox does not report the first status.</summary>
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

    /// <summary>Posts an inbound message.</summary>
    public void DispatchInbound(Account account, SandboxMessage message, string url) =>
        Enqueue(new CallbackPost(account, message.Sid, "received", url, WebhookForm.OfInbound(message)));

    /// <summary>Posts a callback again with the same form and the same signature.</summary>
    public void Resend(Account account, SandboxMessage message, SandboxCallback callback) =>
        Enqueue(new CallbackPost(account, message.Sid, callback.Status, callback.Url, callback.Form));

    /// <summary>Discards the buffered callbacks of an account that was reset.</summary>
    public void Discard(Account account) => reorderBuffer.Discard(account);

    /// <summary>Cancels the callbacks in progress and waits for them to end.</summary>
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

    private IReadOnlyList<CallbackPost> Reorder(CallbackPost post, SandboxMessage message)
    {
        var isLast = MessageStatuses.IsFinal(message.Status) || message.Status == message.PlannedOutcome.Status;
        return message.CallbackFault.ReversedInGroupsOf < 2
            ? [post]
            : reorderBuffer.Add(post, message.CallbackFault.ReversedInGroupsOf, isLast);
    }

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
            sender.RecordFailure(post, $"not posted: {MaxPending} callbacks were pending");
            return;
        }

        lock (gate)
        {
            if (isClosed)
            {
                return;
            }

            var last = SendAfterAsync(lastPosts.GetValueOrDefault(post.MessageSid, Task.CompletedTask), post);
            lastPosts[post.MessageSid] = last;
            _ = last.ContinueWith(
                completed => RemoveLastPost(post.MessageSid, completed),
                CancellationToken.None,
                TaskContinuationOptions.None,
                TaskScheduler.Default);
        }
    }

    private async Task SendAfterAsync(Task previous, CallbackPost post)
    {
        // Leaves the caller's thread, which holds locks.
        await Task.Yield();
        await previous.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        try
        {
            await sender.SendAsync(post).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The sandbox is stopping.
        }
        finally
        {
            Interlocked.Decrement(ref pending);
        }
    }

    private void RemoveLastPost(string sid, Task completed)
    {
        lock (gate)
        {
            if (lastPosts.GetValueOrDefault(sid) == completed)
            {
                lastPosts.Remove(sid);
            }
        }
    }
}
