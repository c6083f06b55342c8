using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Recipients;

namespace Courier.Twilio.Sandbox.Delivery;

/// <summary>Walks each message to its end.</summary>
internal sealed class Postman(SandboxClock clock, TimeSpan pace)
{
    public void Take(Account account, SandboxMessage message) =>
        clock.At(message.SendAt ?? (message.CreatedAt + pace), at => Step(account, message.Sid, message.Status, at));

    /// <summary>Stops a scheduled message; null when there is none, or it is already on its way.</summary>
    public SandboxMessage? Cancel(Account account, string sid) =>
        account.Messages.Change(sid, message => message.Status is "scheduled" ? message.MovedTo("canceled", clock.Now) : null);

    private void Step(Account account, string sid, string from, DateTimeOffset at)
    {
        // Whoever changed the message meanwhile (canceled it, say) has taken it out of our hands.
        var moved = account.Messages.Change(sid, message => message.Status == from ? Move(message, at) : null);
        if (moved is not null)
        {
            clock.At(at + pace, next => Step(account, sid, moved.Status, next));
        }
    }

    private static SandboxMessage? Move(SandboxMessage message, DateTimeOffset at) => Lifecycle.FindNext(message.Status, message.Fate) switch
    {
        null => null,
        var next when next == message.Fate.Status => message.MovedTo(next, at, message.Fate.ErrorCode),
        "queued" => message.MovedTo("queued", at) with { From = message.From ?? MagicNumbers.Sender },
        var next => message.MovedTo(next, at),
    };
}
