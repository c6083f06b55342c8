using Courier.Twilio.Sandbox.Accounts;

namespace Courier.Twilio.Sandbox.Inbox.Threads;

/// <summary>An entry of a thread.</summary>
/// <param name="Id">The id of the entry in the page's URLs.</param>
/// <param name="Handset">The handset whose thread contains the entry.</param>
/// <param name="At">The time of creation, on the sandbox's clock.</param>
/// <param name="Order">The sequence number; a later entry has a higher one.</param>
internal abstract record Entry(string Id, string Handset, DateTimeOffset At, long Order)
{
    public abstract bool IsFailure { get; }

    public abstract string Text { get; }
}

/// <summary>An outbound or inbound message.</summary>
internal sealed record MessageEntry(SandboxMessage Message)
    : Entry(Message.Sid, GetHandset(Message), Message.CreatedAt, Message.SequenceNumber)
{
    public bool IsFromHandset => Message.Direction is "inbound";

    public override bool IsFailure => Message.Status is "failed" or "undelivered";

    public override string Text => Message.Body;

    private static string GetHandset(SandboxMessage message) =>
        message.Direction is "inbound" ? message.From! : message.To;
}

/// <summary>A rejected message. It did not reach the handset, and the thread shows its error.</summary>
internal sealed record RejectedEntry(RejectedMessage Rejected)
    : Entry($"rejected-{Rejected.Order}", GetField(Rejected, "To").Trim(), Rejected.At, Rejected.Order)
{
    public override bool IsFailure => true;

    public override string Text => GetField(Rejected, "Body");

    private static string GetField(RejectedMessage rejected, string name) =>
        rejected.Form.LastOrDefault(field => field.Key == name).Value ?? "";
}
