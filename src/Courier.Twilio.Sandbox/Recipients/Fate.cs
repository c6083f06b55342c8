namespace Courier.Twilio.Sandbox.Recipients;

/// <summary>Where a message's way ends, chosen when it is taken.</summary>
internal sealed record Fate(string Status, int? ErrorCode = null)
{
    public static Fate Delivered { get; } = new("delivered");
}
