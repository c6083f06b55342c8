namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>The values that order a message in a list.</summary>
internal readonly record struct MessagePosition(DateTimeOffset? SentAt, long SequenceNumber)
{
    public static MessagePosition FromMessage(SandboxMessage message) => new(message.SentAt, message.SequenceNumber);
}
