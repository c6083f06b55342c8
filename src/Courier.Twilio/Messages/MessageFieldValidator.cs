using Courier.Sms;
using Courier.Twilio.Configuration;
using Courier.Twilio.Diagnostics;

namespace Courier.Twilio.Messages;

/// <summary>
/// What is refused before a socket is opened: what Twilio would refuse for certain, and what could lead
/// credentials or texts astray. All the rest is Twilio's to judge.
/// </summary>
internal static class MessageFieldValidator
{
    public const int MostFields = 64;
    public const int LongestName = 64;

    // Twilio's own limits (OpenAPI document of 2026-04-14).
    private const int LongestBody = 1_600;
    private const int MostMedia = 10;

    // Ours: far above what any documented field needs.
    private const int LongestValue = 10 * 1024;
    private const int LongestForm = 64 * 1024;

    public static SmsFailure? Validate(
        SmsMessage message, TwilioConfigOverrides config, TwilioFieldSet fields, CourierTwilioOptions options) =>
        FindRecipientFault(message, fields, options)
        ?? FindConfigFault(config)
        ?? FindTextFault(fields)
        ?? FindContentFault(fields)
        ?? SenderValidator.Validate(fields)
        ?? SegmentLimitValidator.Validate(fields, options);

    private static SmsFailure? FindRecipientFault(SmsMessage message, TwilioFieldSet fields, CourierTwilioOptions options)
    {
        if (E164.Validate(message.To.ToString(), options.NumberValidation) is { } fault)
        {
            return Refuse(SmsFailureReason.InvalidRecipient, $"The recipient's number {message.To.Masked} {E164.GetRequirement(fault)}");
        }

        return fields.HasValue(TwilioFieldNames.To)
            ? null
            : Refuse(SmsFailureReason.InvalidRecipient, "The message has no recipient: an override took To away.");
    }

    private static SmsFailure? FindConfigFault(TwilioConfigOverrides config)
    {
        const string Path = "override.config";
        if (config.HasCredentials)
        {
            if (config.AccountSid is null || config.AuthToken is null)
            {
                var missing = config.AccountSid is null ? "accountSid" : "authToken";
                return Refuse(
                    SmsFailureReason.CredentialsRejected,
                    $"{Path}.{missing} is missing: accountSid and authToken come together or not at all.");
            }

            if (!Sid.IsAccount(config.AccountSid))
            {
                return Refuse(SmsFailureReason.CredentialsRejected, $"{Path}.accountSid must be 'AC' and 32 hexadecimal digits.");
            }

            if (config.AuthToken.Length == 0 || IsPlaceholder(config.AuthToken))
            {
                return Refuse(SmsFailureReason.CredentialsRejected, $"{Path}.authToken must be the token of that account.");
            }
        }

        if (config.MessagingServiceSid is not null && !Sid.IsMessagingService(config.MessagingServiceSid))
        {
            return Refuse(SmsFailureReason.InvalidSender, $"{Path}.messagingServiceSid must be 'MG' and 32 hexadecimal digits.");
        }

        return config.From is { } from && FindSenderFault(from) is { } fault
            ? Refuse(SmsFailureReason.InvalidSender, $"{Path}.from {fault}")
            : null;
    }

    // Twilio takes a service there, too; ours have a place of their own for it, where it is read as one.
    private static string? FindSenderFault(string from) => SenderParser.Parse(from, out var fault) switch
    {
        null when from.Length == 0 || IsPlaceholder(from) => "must be a number, a short code or a sender ID.",
        TwilioSenderKind.MessagingService => "is a Messaging Service: write it as messagingServiceSid.",
        _ => fault,
    };

    private static SmsFailure? FindTextFault(TwilioFieldSet fields)
    {
        if (fields.Count > MostFields)
        {
            return Refuse(SmsFailureReason.InvalidMessage, $"The message has {fields.Count} fields; at most {MostFields} are sent.");
        }

        var length = 0;
        foreach (var (name, values) in fields.Fields)
        {
            if (name.Length > LongestName || FieldText.IsMalformed(name) || FieldText.HasControlCharacters(name))
            {
                return Refuse(SmsFailureReason.InvalidMessage, $"An override's field name is broken or longer than {LongestName} characters.");
            }

            if (values.Count > 1 && TwilioFieldNames.All.Contains(name) && !TwilioFieldNames.IsRepeatable(name))
            {
                return Refuse(ReasonOf(name), $"{name} takes one value and has {values.Count}.");
            }

            foreach (var value in values)
            {
                length += name.Length + (value?.Length ?? 0);
                if (FindValueFault(name, value ?? "") is { } fault)
                {
                    return Refuse(ReasonOf(name), $"{LogSanitizer.Sanitize(name)} {fault}");
                }
            }
        }

        return length > LongestForm
            ? Refuse(SmsFailureReason.InvalidMessage, $"The message's fields are {length:N0} characters long; at most {LongestForm:N0} are sent.")
            : null;
    }

    private static string? FindValueFault(string name, string value)
    {
        if (value.Length > LongestValue)
        {
            return $"is {value.Length:N0} characters long; at most {LongestValue:N0} are sent.";
        }

        if (FieldText.IsMalformed(value))
        {
            return "is broken text: it holds a NUL or half of a surrogate pair.";
        }

        var isProse = name is TwilioFieldNames.Body or TwilioFieldNames.ContentVariables;
        return !isProse && FieldText.HasControlCharacters(value) ? "holds a control character, such as a line break." : null;
    }

    private static SmsFailure? FindContentFault(TwilioFieldSet fields)
    {
        if (!fields.HasValue(TwilioFieldNames.Body) && !fields.HasValue(TwilioFieldNames.MediaUrl) && !fields.HasValue(TwilioFieldNames.ContentSid))
        {
            return Refuse(SmsFailureReason.InvalidMessage, "There is nothing to send: give the message a text, media or a ContentSid.");
        }

        // Twilio does not say how it counts an emoji; whole characters refuse nothing that it would take.
        var characters = fields[TwilioFieldNames.Body].Sum(static body => (body ?? "").EnumerateRunes().Count());
        if (characters > LongestBody)
        {
            return Refuse(SmsFailureReason.InvalidMessage, $"Body is {characters:N0} characters long; Twilio takes at most {LongestBody:N0}.");
        }

        var media = fields[TwilioFieldNames.MediaUrl].Count;
        return media > MostMedia
            ? Refuse(SmsFailureReason.InvalidMessage, $"MediaUrl has {media} values; Twilio takes at most {MostMedia}.")
            : null;
    }

    private static SmsFailureReason ReasonOf(string name) => name switch
    {
        TwilioFieldNames.To => SmsFailureReason.InvalidRecipient,
        TwilioFieldNames.From or TwilioFieldNames.MessagingServiceSid => SmsFailureReason.InvalidSender,
        _ => SmsFailureReason.InvalidMessage,
    };

    // "<your Auth Token>" of the documentation's samples.
    private static bool IsPlaceholder(string text) => text.StartsWith('<') && text.EndsWith('>');

    private static SmsFailure Refuse(SmsFailureReason reason, string message) => new() { Reason = reason, Message = message };
}
