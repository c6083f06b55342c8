namespace Courier.Twilio.Sandbox.Recipients;

/// <summary>Where a message's way ends, chosen when it is taken.</summary>
internal sealed record PlannedOutcome(string Status, int? ErrorCode = null)
{
    public static PlannedOutcome Delivered { get; } = new("delivered");
}
