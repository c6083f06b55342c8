namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>Where a message stands, or stood, in a list.</summary>
internal readonly record struct MessagePlace(DateTimeOffset? SentAt, long Order)
{
    public static MessagePlace Of(SandboxMessage message) => new(message.SentAt, message.Order);
}
