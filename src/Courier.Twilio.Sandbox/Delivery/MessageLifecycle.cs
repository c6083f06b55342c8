using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Callbacks;

namespace Courier.Twilio.Sandbox.Delivery;

/// <summary>
/// Moves each message through its statuses to its planned outcome, one per <paramref name="pace"/>, and dispatches
/// a status callback for each transition.
/// </summary>
internal sealed class MessageLifecycle(
    SandboxClock clock,
    TimeSpan pace,
    SandboxSettings settings,
    CallbackDispatcher callbacks)
{
    private int lastSender = -1;

    /// <summary>Schedules the first transition of a message.</summary>
    public void Start(Account account, SandboxMessage message) =>
        ScheduleTransition(account, message.Sid, message.Status, message.SendAt ?? (message.CreatedAt + pace));

    /// <summary>Cancels a scheduled message; returns null when there is none or it is no longer scheduled.</summary>
    public SandboxMessage? Cancel(Account account, string sid)
    {
        var canceled = account.Messages.Update(
            sid,
            message => message.Status is "scheduled" ? message.WithStatus("canceled", clock.Now) : null);
        DispatchCallback(account, canceled);

        if (canceled is not null)
        {
            account.Messages.EndTransitions(sid);
        }

        return canceled;
    }

    /// <summary>Sets the status of a message and ends its transitions; returns null when there is no message.</summary>
    public SandboxMessage? SetStatus(Account account, string sid, string status, int? errorCode)
    {
        account.Messages.EndTransitions(sid);

        var updated = account.Messages.Update(sid, message => message.WithStatus(status, clock.Now, errorCode));
        DispatchCallback(account, updated);

        return updated;
    }

    /// <summary>Captures only the SID, so that the timer does not keep an evicted message in memory.</summary>
    private void ScheduleTransition(Account account, string sid, string from, DateTimeOffset at) =>
        account.Messages.SetTransition(sid, clock.Schedule(at, due => RunTransition(account, sid, from, due)));

    private void RunTransition(Account account, string sid, string from, DateTimeOffset at)
    {
        // A message whose status was changed meanwhile (by a cancellation, say) keeps that status.
        var updated = account.Messages.Update(sid, message => message.Status == from ? Advance(message, at) : null);
        DispatchCallback(account, updated);

        if (updated is not null && MessageStatuses.GetNext(updated.Status, updated.PlannedOutcome) is not null)
        {
            ScheduleTransition(account, sid, updated.Status, at + pace);
        }
        else
        {
            account.Messages.EndTransitions(sid);
        }
    }

    private SandboxMessage? Advance(SandboxMessage message, DateTimeOffset at) =>
        MessageStatuses.GetNext(message.Status, message.PlannedOutcome) switch
        {
            null => null,
            var next when next == message.PlannedOutcome.Status =>
                message.WithStatus(next, at, message.PlannedOutcome.ErrorCode),
            "queued" => message.WithStatus("queued", at) with { From = message.From ?? ChooseSender() },
            var next => message.WithStatus(next, at),
        };

    /// <summary>Returns the senders of the Messaging Service in turn; null when it has none.</summary>
    private string? ChooseSender() => settings.ServiceSenders is { Count: > 0 } senders
        ? senders[(int)((uint)Interlocked.Increment(ref lastSender) % (uint)senders.Count)]
        : null;

    private void DispatchCallback(Account account, SandboxMessage? message)
    {
        if (message is not null)
        {
            callbacks.DispatchStatus(account, message);
        }
    }
}
