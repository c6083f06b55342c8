using System.Globalization;
using Courier.Twilio.Sandbox.Validation;

namespace Courier.Twilio.Sandbox.Callbacks;

/// <summary>What Twilio posts, field by field.</summary>
internal static class WebhookForm
{
    public static IReadOnlyList<KeyValuePair<string, string>> OfStatus(SandboxMessage message)
    {
        var fields = new List<(string Name, string? Value)>
        {
            ("RawDlrDoneDate",
                message.Status is "delivered" or "undelivered" ? message.UpdatedAt.UtcDateTime.ToString("yyMMddHHmm",
                    CultureInfo.InvariantCulture) : null),
            ("ErrorCode", message.ErrorCode?.ToString(CultureInfo.InvariantCulture)),
            ("SmsSid", message.Sid),
            ("SmsStatus", message.Status),
            ("MessageStatus", message.Status),
            ("To", message.To),
            ("ChannelPrefix", AddressFormat.FindChannelPrefix(message.To)?.TrimEnd(':')),
            ("EventType", AddressFormat.FindChannelPrefix(message.To) is not null
                && message.Status is ("delivered" or "read") ? message.Status.ToUpperInvariant() : null),
            ("MessageSid", message.Sid),
            ("AccountSid", message.AccountSid),
            ("From", message.From),
            ("ApiVersion", "2010-04-01"),
        };

        return [.. fields.Where(static field => field.Value is not null).Select(
            static field => KeyValuePair.Create(field.Name, field.Value!))];
    }

    public static IReadOnlyList<KeyValuePair<string, string>> OfInbound(SandboxMessage message) =>
    [
        new("ToCountry", "US"),
        new("SmsMessageSid", message.Sid),
        new("NumMedia", "0"),
        new("SmsSid", message.Sid),
        new("SmsStatus", "received"),
        new("Body", message.Body),
        new("To", message.To),
        .. message.MessagingServiceSid is { } service
            ? [new("MessagingServiceSid", service)]
            : Array.Empty<KeyValuePair<string, string>>(),
        new("NumSegments", message.Segments.ToString(CultureInfo.InvariantCulture)),
        new("MessageSid", message.Sid),
        new("AccountSid", message.AccountSid),
        new("From", message.From!),
        new("ApiVersion", "2010-04-01"),
    ];
}
