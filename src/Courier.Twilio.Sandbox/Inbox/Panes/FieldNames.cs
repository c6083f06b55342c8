using System.Collections.Frozen;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>The 25 fields of <c>POST Messages.json</c>, from Twilio's OpenAPI document; Twilio passes over any other, and says nothing.</summary>
internal static class FieldNames
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.Ordinal,
        "To", "From", "MessagingServiceSid", "Body", "MediaUrl", "ContentSid", "ContentVariables", "StatusCallback", "PersistentAction",
        "ScheduleType", "SendAt", "ApplicationSid", "ValidityPeriod", "Attempt", "ProvideFeedback", "SmartEncoded", "ShortenUrls",
        "SendAsMms", "RiskCheck", "ContentRetention", "AddressRetention", "TrafficType", "ForceDelivery", "MaxPrice", "FallbackFrom");

    /// <summary>What there is to say of a field's name; null when it is one of Twilio's.</summary>
    public static string? DescribeIgnoredField(string name) => name switch
    {
        _ when Known.Contains(name) => null,
        _ when Known.Contains(Capitalize(name)) => $"passed over: Twilio reads {Capitalize(name)}",
        _ when Known.FirstOrDefault(known => known.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } meant => $"passed over: Twilio reads {meant}",
        _ => "passed over: no field of Twilio’s",
    };

    public static string Capitalize(string name) => name is "" ? name : char.ToUpperInvariant(name[0]) + name[1..];
}
