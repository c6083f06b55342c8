namespace Courier.Twilio.Sandbox.Recipients;

/// <summary>The status in which a message will end, and its error code; chosen when the message is created.</summary>
internal sealed record PlannedOutcome(string Status, int? ErrorCode = null)
{
    public static PlannedOutcome Delivered { get; } = new("delivered");
}
