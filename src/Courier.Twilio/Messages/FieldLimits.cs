namespace Courier.Twilio.Messages;

/// <summary>
/// The limits of a request. They are far above what any documented field needs, unless they are Twilio's.
/// </summary>
internal static class FieldLimits
{
    public const int MaxFields = 64;
    public const int MaxNameLength = 64;
    public const int MaxValueLength = 10 * 1024;
    public const int MaxTotalLength = 64 * 1024;

    /// <summary>Twilio's limit. Source: https://www.twilio.com/docs/messaging/api/message-resource.</summary>
    public const int MaxBodyLength = 1_600;

    /// <summary>Twilio's limit. Source: https://www.twilio.com/docs/messaging/api/message-resource.</summary>
    public const int MaxMedia = 10;
}
