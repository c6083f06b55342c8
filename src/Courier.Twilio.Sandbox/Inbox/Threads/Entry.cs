using Courier.Twilio.Sandbox.Accounts;

namespace Courier.Twilio.Sandbox.Inbox.Threads;

/// <summary>One thing in a thread.</summary>
/// <param name="Id">What the page calls it in its addresses.</param>
/// <param name="Handset">Whose thread it stands in.</param>
/// <param name="At">When it came, on the sandbox's clock.</param>
/// <param name="Order">What came later has a higher one.</param>
internal abstract record Entry(string Id, string Handset, DateTimeOffset At, long Order)
{
    public abstract bool IsFailure { get; }

    public abstract string Text { get; }
}

/// <summary>A message, whichever way it went.</summary>
internal sealed record MessageEntry(SandboxMessage Message)
    : Entry(Message.Sid, GetHandset(Message), Message.CreatedAt, Message.SequenceNumber)
{
    public bool IsFromHandset => Message.Direction is "inbound";

    public override bool IsFailure => Message.Status is "failed" or "undelivered";

    public override string Text => Message.Body;

    private static string GetHandset(SandboxMessage message) => message.Direction is "inbound" ? message.From! : message.To;
}

/// <summary>A message that was not taken: nothing of it reached the handset, and the page says so in its thread.</summary>
internal sealed record RejectedEntry(RejectedMessage Rejected)
    : Entry($"refused-{Rejected.Order}", GetField(Rejected, "To").Trim(), Rejected.At, Rejected.Order)
{
    public override bool IsFailure => true;

    public override string Text => GetField(Rejected, "Body");

    private static string GetField(RejectedMessage refused, string name) =>
        refused.Form.LastOrDefault(field => field.Key == name).Value ?? "";
}
