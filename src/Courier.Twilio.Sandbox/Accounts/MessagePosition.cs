namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>Where a message stands, or stood, in a list.</summary>
internal readonly record struct MessagePosition(DateTimeOffset? SentAt, long Order)
{
    public static MessagePosition FromMessage(SandboxMessage message) => new(message.SentAt, message.SequenceNumber);
}
