using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Callbacks;

namespace Courier.Twilio.Sandbox.Delivery;

/// <summary>Walks each message to its end, and has each step told.</summary>
internal sealed class MessageLifecycle(SandboxClock clock, TimeSpan pace, SandboxSettings settings, CallbackDispatcher callbacks)
{
    private int turns = -1;

    public void Start(Account account, SandboxMessage message) =>
        Expect(account, message.Sid, message.Status, message.SendAt ?? (message.CreatedAt + pace));

    /// <summary>Stops a scheduled message; null when there is none, or it is already on its way.</summary>
    public SandboxMessage? Cancel(Account account, string sid)
    {
        var canceled = Tell(account, account.Messages.Update(sid, message => message.Status is "scheduled" ? message.WithStatus("canceled", clock.Now) : null));
        if (canceled is not null)
        {
            account.Messages.EndTransitions(sid);
        }

        return canceled;
    }

    /// <summary>Puts a message where somebody wants it; it walks no further by itself.</summary>
    public SandboxMessage? SetStatus(Account account, string sid, string status, int? errorCode)
    {
        account.Messages.EndTransitions(sid);
        return Tell(account, account.Messages.Update(sid, message => message.WithStatus(status, clock.Now, errorCode)));
    }

    /// <summary>Keeps the SID alone: a message that is forgotten meanwhile is not held back by its next step.</summary>
    private void Expect(Account account, string sid, string from, DateTimeOffset at) =>
        account.Messages.SetTransition(sid, clock.Schedule(at, due => Step(account, sid, from, due)));

    private void Step(Account account, string sid, string from, DateTimeOffset at)
    {
        // Whoever changed the message meanwhile (canceled it, say) has taken it out of our hands.
        var moved = Tell(account, account.Messages.Update(sid, message => message.Status == from ? Move(message, at) : null));
        if (moved is not null && MessageStatuses.GetNext(moved.Status, moved.PlannedOutcome) is not null)
        {
            Expect(account, sid, moved.Status, at + pace);
        }
        else
        {
            account.Messages.EndTransitions(sid);
        }
    }

    private SandboxMessage? Move(SandboxMessage message, DateTimeOffset at) => MessageStatuses.GetNext(message.Status, message.PlannedOutcome) switch
    {
        null => null,
        var next when next == message.PlannedOutcome.Status => message.WithStatus(next, at, message.PlannedOutcome.ErrorCode),
        "queued" => message.WithStatus("queued", at) with { From = message.From ?? ChooseSender() },
        var next => message.WithStatus(next, at),
    };

    private string? ChooseSender() => settings.ServiceSenders is { Count: > 0 } pool
        ? pool[(int)((uint)Interlocked.Increment(ref turns) % (uint)pool.Count)]
        : null;

    private SandboxMessage? Tell(Account account, SandboxMessage? moved)
    {
        if (moved is not null)
        {
            callbacks.DispatchStatus(account, moved);
        }

        return moved;
    }
}
