using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Courier.Sms;
using Microsoft.Extensions.Primitives;
using Twilio.Rest.Api.V2010.Account;

namespace Courier.Twilio.Sdk;

/// <summary>Converts the options of a message of Twilio's SDK to a message of this library.</summary>
internal static class CreateMessageConverter
{
    private const string From = "From";
    private const string MessagingServiceSid = "MessagingServiceSid";

    /// <summary>Converts the options.</summary>
    /// <exception cref="ArgumentException">The options are refused.</exception>
    public static SmsMessage Convert(CreateMessageOptions options) =>
        TryConvert(options, out var message, out var failure)
            ? message
            : throw new ArgumentException(failure.Message, nameof(options));

    /// <summary>Converts the options; <paramref name="failure"/> tells why they are refused.</summary>
    public static bool TryConvert(
        CreateMessageOptions options,
        [NotNullWhen(true)] out SmsMessage? message,
        [NotNullWhen(false)] out SmsFailure? failure)
    {
        ArgumentNullException.ThrowIfNull(options);
        message = null;
        var to = options.To?.ToString() ?? "";
        if (!TryParseRecipient(to, out var recipient, out failure))
        {
            return false;
        }

        if (options.SendAt is { Kind: DateTimeKind.Unspecified })
        {
            failure = CreateFailure(
                SmsFailureReason.InvalidMessage,
                "SendAt has no time zone: set a DateTime of kind Utc or Local. Twilio's SDK would post it as UTC.");
            return false;
        }

        message = new()
        {
            To = recipient,
            Body = options.Body,
            Overrides =
            [
                new TwilioOverrides
                {
                    Body = GetFields(options, isChannel: to != recipient.ToString()),
                    Config = new() { AccountSid = options.PathAccountSid },
                },
            ],
        };
        return true;
    }

    /// <summary>Parses a number, or the number after a channel such as <c>whatsapp:</c>.</summary>
    private static bool TryParseRecipient(
        string to, [NotNullWhen(true)] out PhoneNumber? recipient, [NotNullWhen(false)] out SmsFailure? failure)
    {
        var colon = to.IndexOf(':', StringComparison.Ordinal);
        var isChannel = colon > 0 && to[..colon].All(char.IsAsciiLetter);
        failure = null;
        try
        {
            recipient = PhoneNumber.Parse(isChannel ? to[(colon + 1)..] : to);
            return true;
        }
        catch (PhoneNumberFormatException e)
        {
            recipient = null;
            failure = CreateFailure(
                SmsFailureReason.InvalidRecipient,
                isChannel
                    ? "To has a channel without a number in E.164 form after it, like whatsapp:+12025550156. Send to "
                        + "another address with MessageResource.CreateAsync and the client of AddTwilioSdk."
                    : $"To is not a number in E.164 form. {e.Message}");
            return false;
        }
    }

    private static TwilioFieldSet GetFields(CreateMessageOptions options, bool isChannel)
    {
        var groups = options.GetParams()
            .GroupBy(static field => field.Key, static field => field.Value, StringComparer.Ordinal)
            .Where(group => group.Key is not "Body" && (isChannel || group.Key is not "To"))
            .ToDictionary(static group => group.Key, static group => new StringValues([.. group]));

        // The SDK writes these in the current culture and calendar, and a local time as if it were UTC.
        if (options.MaxPrice is { } price)
        {
            groups["MaxPrice"] = price.ToString(CultureInfo.InvariantCulture);
        }

        if (options.SendAt is { } sendAt)
        {
            groups["SendAt"] = sendAt.ToUniversalTime()
                .ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        }

        // A sender in the options replaces the one of the registration as a whole.
        if (groups.ContainsKey(From) || groups.ContainsKey(MessagingServiceSid))
        {
            groups.TryAdd(From, StringValues.Empty);
            groups.TryAdd(MessagingServiceSid, StringValues.Empty);
        }

        return groups.Aggregate(
            TwilioFieldSet.Empty,
            static (fields, group) => fields.MergedWith(new() { [group.Key] = group.Value }));
    }

    private static SmsFailure CreateFailure(SmsFailureReason reason, string message) =>
        new() { Reason = reason, Message = message };
}
