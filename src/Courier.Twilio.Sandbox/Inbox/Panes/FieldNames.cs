using System.Collections.Frozen;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>
/// The 25 fields of <c>POST Messages.json</c> in Twilio's OpenAPI document, and MessageIntent of Twilio's SDKs. Twilio
/// silently ignores all other fields.
/// </summary>
internal static class FieldNames
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.Ordinal,
        "To",
        "From",
        "MessagingServiceSid",
        "Body",
        "MediaUrl",
        "ContentSid",
        "ContentVariables",
        "StatusCallback",
        "PersistentAction",
        "ScheduleType",
        "SendAt",
        "ApplicationSid",
        "ValidityPeriod",
        "Attempt",
        "ProvideFeedback",
        "SmartEncoded",
        "ShortenUrls",
        "SendAsMms",
        "RiskCheck",
        "ContentRetention",
        "AddressRetention",
        "TrafficType",
        "ForceDelivery",
        "MaxPrice",
        "FallbackFrom",
        "MessageIntent");

    /// <summary>Returns why a field is ignored, or null when it is one of Twilio's.</summary>
    public static string? DescribeIgnoredField(string name) => name switch
    {
        _ when Known.Contains(name) => null,
        _ when Known.Contains(Capitalize(name)) => $"ignored: Twilio reads {Capitalize(name)}",
        _ when Known.FirstOrDefault(known => known.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } similar =>
            $"ignored: Twilio reads {similar}",
        _ => "ignored: not a field of Twilio’s",
    };

    public static string Capitalize(string name) => name is "" ? name : char.ToUpperInvariant(name[0]) + name[1..];
}
