namespace Courier.Twilio.Configuration;

/// <summary>
/// The instructions of an envelope that <see cref="CourierTwilioOptions.IgnoredInstructions"/> may name.
/// </summary>
internal static class CourierInstructionNames
{
    public static IReadOnlyList<string> All { get; } =
    [
        "routing", "delay", "expiry", "preferences", "channels.sms.if", "channels.sms.providers", "providers.twilio.if",
        "content.elements.if", "content.elements.loop", "to.preferences", "to.list_id", "to.list_pattern",
        "to.audience_id",
    ];
}
