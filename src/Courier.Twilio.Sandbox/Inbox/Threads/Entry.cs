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
    : Entry(Message.Sid, HandsetOf(Message), Message.CreatedAt, Message.Order)
{
    public bool IsFromHandset => Message.Direction is "inbound";

    public override bool IsFailure => Message.Status is "failed" or "undelivered";

    public override string Text => Message.Body;

    private static string HandsetOf(SandboxMessage message) => message.Direction is "inbound" ? message.From! : message.To;
}

/// <summary>A message that was not taken: nothing of it reached the handset, and the page says so in its thread.</summary>
internal sealed record RefusedEntry(RejectedMessage Refused)
    : Entry($"refused-{Refused.Order}", FieldOf(Refused, "To").Trim(), Refused.At, Refused.Order)
{
    public override bool IsFailure => true;

    public override string Text => FieldOf(Refused, "Body");

    private static string FieldOf(RejectedMessage refused, string name) =>
        refused.Form.LastOrDefault(field => field.Key == name).Value ?? "";
}
