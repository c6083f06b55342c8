using Courier.Sms;
using Courier.Twilio.Configuration;
using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Messages;

/// <summary>
/// Validates the fields of a message before a request is sent. It rejects what Twilio certainly rejects, and what could
/// send credentials or texts to a wrong place. Everything else is left to Twilio.
/// </summary>
internal static class MessageFieldValidator
{
    private const string ConfigPath = "override.config";

    /// <summary>Returns the first error as a failure, or <see langword="null"/> when the message may be sent.</summary>
    public static SmsFailure? Validate(
        SmsMessage message,
        TwilioConfigOverrides config,
        TwilioFieldSet fields,
        CourierTwilioOptions options,
        DateTimeOffset now,
        IE164Validator? validator) =>
        ValidateRecipientIsSet(fields)
        ?? ValidateConfigCredentials(config, options)
        ?? ValidateConfigSender(config)
        ?? ValidateNamesAndValues(fields)
        ?? RecipientValidator.Validate(message, fields, number => ValidateNumber(number, options, validator))
        ?? ContentValidator.Validate(fields)
        ?? ScheduleValidator.Validate(fields, now)
        ?? SenderValidator.Validate(fields)
        ?? SegmentLimitValidator.Validate(fields, options);

    private static SmsFailure? ValidateRecipientIsSet(TwilioFieldSet fields) =>
        fields.HasValue(TwilioFieldNames.To)
            ? null
            : CreateFailure(
                SmsFailureReason.InvalidRecipient, "The message has no recipient: an override removed To.");

    // The validator of the application decides instead of the option, as long as it is the one in the container.
    private static E164Error? ValidateNumber(
        string number, CourierTwilioOptions options, IE164Validator? validator) =>
        validator is null ? E164.Validate(number, options.NumberValidation) : validator.Validate(number);

    private static SmsFailure? ValidateConfigCredentials(TwilioConfigOverrides config, CourierTwilioOptions options)
    {
        // The registration's own account needs no token.
        if (!config.HasCredentials && (config.AccountSid is null || config.AccountSid == options.AccountSid))
        {
            return null;
        }

        var error = config switch
        {
            { AccountSid: null } => "accountSid is missing: write both accountSid and authToken, or neither.",
            { AuthToken: null } => "authToken is missing: write both accountSid and authToken, or neither.",
            _ when !Sid.IsAccount(config.AccountSid) => "accountSid must be 'AC' and 32 hexadecimal digits.",
            _ when config.AuthToken.Length == 0 || SecretText.IsPlaceholder(config.AuthToken) =>
                "authToken must be the token of that account.",
            _ when SecretText.Validate(config.AuthToken) is { } problem => $"authToken {problem}",
            _ => null,
        };

        return error is null
            ? null
            : CreateFailure(SmsFailureReason.CredentialsRejected, $"{ConfigPath}.{error}");
    }

    private static SmsFailure? ValidateConfigSender(TwilioConfigOverrides config)
    {
        if (config.MessagingServiceSid is not null && !Sid.IsMessagingService(config.MessagingServiceSid))
        {
            return CreateFailure(
                SmsFailureReason.InvalidSender,
                $"{ConfigPath}.messagingServiceSid must be 'MG' and 32 hexadecimal digits.");
        }

        return config.From is { } from && FindFromError(from) is { } error
            ? CreateFailure(SmsFailureReason.InvalidSender, $"{ConfigPath}.from {error}")
            : null;
    }

    // Twilio accepts a Messaging Service in From; the config has a key of its own for it.
    private static string? FindFromError(string from) => SenderParser.Parse(from, out var error) switch
    {
        null when from.Length == 0 || SecretText.IsPlaceholder(from) =>
            "must be a number, a short code or a sender ID.",
        TwilioSenderKind.MessagingService => "is a Messaging Service: write it as messagingServiceSid.",
        _ => error,
    };

    private static SmsFailure? ValidateNamesAndValues(TwilioFieldSet fields)
    {
        if (fields.Count > FieldLimits.MaxFields)
        {
            return CreateFailure(
                SmsFailureReason.InvalidMessage,
                $"The message has {fields.Count} fields; at most {FieldLimits.MaxFields} are allowed.");
        }

        var length = 0;
        foreach (var (name, values) in fields.Fields)
        {
            if (ValidateField(name, values) is { } failure)
            {
                return failure;
            }

            length += values.Sum(value => name.Length + (value?.Length ?? 0));
        }

        return length > FieldLimits.MaxTotalLength
            ? CreateFailure(
                SmsFailureReason.InvalidMessage,
                $"The fields of the message have {length:N0} characters; "
                + $"at most {FieldLimits.MaxTotalLength:N0} are allowed.")
            : null;
    }

    private static SmsFailure? ValidateField(string name, StringValues values)
    {
        if (name.Length > FieldLimits.MaxNameLength
            || FieldText.IsMalformed(name)
            || FieldText.HasControlCharacters(name))
        {
            return CreateFailure(
                SmsFailureReason.InvalidMessage,
                "The name of a field in an override is malformed, "
                + $"or longer than {FieldLimits.MaxNameLength} characters.");
        }

        if (values.Count > 1 && TwilioFieldNames.All.Contains(name) && !TwilioFieldNames.IsRepeatable(name))
        {
            return CreateFailure(GetReason(name), $"{name} must have one value, but has {values.Count}.");
        }

        return values.Select(value => FindValueError(name, value ?? "")).FirstOrDefault(static e => e is not null)
            is { } error
            ? CreateFailure(GetReason(name), $"{LogSanitizer.Sanitize(name)} {error}")
            : null;
    }

    private static string? FindValueError(string name, string value)
    {
        if (value.Length > FieldLimits.MaxValueLength)
        {
            return $"has {value.Length:N0} characters; at most {FieldLimits.MaxValueLength:N0} are allowed.";
        }

        if (FieldText.IsMalformed(value))
        {
            return "is malformed: it contains a NUL or an unpaired surrogate.";
        }

        var mayHaveLineBreaks = name is TwilioFieldNames.Body or TwilioFieldNames.ContentVariables;
        return !mayHaveLineBreaks && FieldText.HasControlCharacters(value)
            ? "contains a control character, such as a line break."
            : null;
    }

    private static SmsFailureReason GetReason(string name) => name switch
    {
        TwilioFieldNames.To => SmsFailureReason.InvalidRecipient,
        TwilioFieldNames.From or TwilioFieldNames.MessagingServiceSid => SmsFailureReason.InvalidSender,
        _ => SmsFailureReason.InvalidMessage,
    };

    private static SmsFailure CreateFailure(SmsFailureReason reason, string message) =>
        new() { Reason = reason, Message = message };
}
