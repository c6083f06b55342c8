using Courier.Sms;
using Courier.Twilio.Configuration;

namespace Courier.Twilio.Messages;

/// <summary>Validates the sender of a message, and that the sender and the recipient use the same channel.</summary>
internal static class SenderValidator
{
    /// <summary>Returns the first error as a failure, or <see langword="null"/> when the sender is valid.</summary>
    public static SmsFailure? Validate(TwilioFieldSet fields)
    {
        var from = GetText(fields, TwilioFieldNames.From);
        var service = GetText(fields, TwilioFieldNames.MessagingServiceSid);
        if (from is null && service is null)
        {
            return CreateFailure("The message has no sender: set MessagingServiceSid or From.");
        }

        if (service is not null && !Sid.IsMessagingService(service))
        {
            return CreateFailure("MessagingServiceSid must be 'MG' and 32 hexadecimal digits.");
        }

        var kind = TwilioSenderKind.MessagingService;
        if (from is not null)
        {
            if (SenderParser.Parse(from, out var error) is not { } parsed)
            {
                return CreateFailure($"From {error}");
            }

            kind = parsed;
        }

        return ValidateService(fields, kind, service) ?? ValidateChannels(fields, kind, from);
    }

    // Twilio accepts a Messaging Service in From, but not beside another one in MessagingServiceSid.
    private static SmsFailure? ValidateService(TwilioFieldSet fields, TwilioSenderKind kind, string? service)
    {
        var isService = kind is TwilioSenderKind.MessagingService;
        if (isService && service is not null && GetText(fields, TwilioFieldNames.From) is not null)
        {
            return CreateFailure(
                "From and MessagingServiceSid both name a Messaging Service: "
                + "write the one that sends as MessagingServiceSid.");
        }

        return fields.HasValue(TwilioFieldNames.SendAt) && !isService && service is null
            ? CreateFailure("A message with SendAt needs a Messaging Service: set MessagingServiceSid.")
            : null;
    }

    private static SmsFailure? ValidateChannels(TwilioFieldSet fields, TwilioSenderKind kind, string? from)
    {
        // A Messaging Service selects a sender for the recipient's channel; its senders are not known here.
        if (from is null || kind is TwilioSenderKind.MessagingService)
        {
            return null;
        }

        var senderChannel = ChannelAddress.Parse(from).Channel;
        var recipientChannel = ChannelAddress.Parse(GetText(fields, TwilioFieldNames.To) ?? "").Channel;
        if (senderChannel == recipientChannel)
        {
            return null;
        }

        var sender = ChannelAddress.GetDisplayName(senderChannel);
        var recipient = ChannelAddress.GetDisplayName(recipientChannel);
        return CreateFailure(
            $"From uses {sender} but To uses {recipient}: both must use the same channel.",
            recipientChannel is null
                ? $"Set {nameof(TwilioOverrides)}.{nameof(TwilioOverrides.Channel)} to reach the recipient "
                    + $"on {sender}, or send from a number, a short code or a sender ID."
                : $"Override From with a sender on {recipient}, or send through a Messaging Service that has one.");
    }

    private static string? GetText(TwilioFieldSet fields, string name) =>
        fields[name] is [{ Length: > 0 } text, ..] ? text : null;

    private static SmsFailure CreateFailure(string message, params string[] advice) =>
        new() { Reason = SmsFailureReason.InvalidSender, Message = message, Advice = advice };
}
