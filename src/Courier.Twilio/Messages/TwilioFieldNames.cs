using System.Collections.Frozen;

namespace Courier.Twilio.Messages;

/// <summary>
/// The fields of <c>POST Messages.json</c>: the 25 of Twilio's OpenAPI document of 2026-04-14, and MessageIntent of
/// Twilio's C# SDK 8.2.0.
/// </summary>
internal static class TwilioFieldNames
{
    public const string To = "To";
    public const string From = "From";
    public const string MessagingServiceSid = "MessagingServiceSid";
    public const string Body = "Body";
    public const string MediaUrl = "MediaUrl";
    public const string ContentSid = "ContentSid";
    public const string ContentVariables = "ContentVariables";
    public const string StatusCallback = "StatusCallback";
    public const string PersistentAction = "PersistentAction";
    public const string ScheduleType = "ScheduleType";
    public const string SendAt = "SendAt";
    public const string MessageIntent = "MessageIntent";

    public static FrozenSet<string> All { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        To, From, MessagingServiceSid, Body, MediaUrl, ContentSid, ContentVariables, StatusCallback, PersistentAction,
        ScheduleType, SendAt, "ApplicationSid", "ValidityPeriod", "Attempt", "ProvideFeedback", "SmartEncoded",
        "ShortenUrls", "SendAsMms", "RiskCheck", "ContentRetention", "AddressRetention", "TrafficType", "ForceDelivery",
        "MaxPrice", "FallbackFrom", MessageIntent);

    /// <summary>
    /// The values of <see cref="MessageIntent"/>, from <c>CreateMessageOptions</c> of Twilio's C# SDK 8.2.0 and of npm
    /// 6.3.1.
    /// </summary>
    public static FrozenSet<string> MessageIntents { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "otp", "notifications", "marketing", "fraud", "security", "customercare", "delivery", "education", "polling",
        "announcements", "events");

    /// <summary>Returns <see langword="true"/> for a field that may be posted more than once.</summary>
    public static bool IsRepeatable(string name) => name is MediaUrl or PersistentAction;

    /// <summary>Capitalizes the first letter of a name, as Courier does: "to" and "To" are one field.</summary>
    public static string Canonicalize(string name) =>
        name.Length > 0 && char.IsAsciiLetterLower(name[0])
            ? $"{char.ToUpperInvariant(name[0])}{name.AsSpan(1)}"
            : name;
}
