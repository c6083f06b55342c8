using Courier.Sms;
using Courier.Twilio.Configuration;

namespace Courier.Twilio.Messages;

/// <summary>Whether the sender is one, and of the kind that reaches the recipient.</summary>
internal static class SenderValidator
{
    public static SmsFailure? Validate(TwilioFieldSet fields)
    {
        var from = Said(fields, TwilioFieldNames.From);
        var service = Said(fields, TwilioFieldNames.MessagingServiceSid);
        if (from is null && service is null)
        {
            return Refuse("The message has no sender: set MessagingServiceSid or From.");
        }

        if (service is not null && !Sid.IsMessagingService(service))
        {
            return Refuse("MessagingServiceSid must be 'MG' and 32 hexadecimal digits.");
        }

        var kind = TwilioSenderKind.MessagingService;
        if (from is not null)
        {
            if (SenderParser.Parse(from, out var fault) is not { } read)
            {
                return Refuse($"From {fault}");
            }

            kind = read;
        }

        return FindServiceFault(fields, kind, service) ?? FindPairFault(fields, kind, from);
    }

    // From may hold a service, too, as long as it is the only one.
    private static SmsFailure? FindServiceFault(TwilioFieldSet fields, TwilioSenderKind kind, string? service)
    {
        var isService = kind is TwilioSenderKind.MessagingService;
        if (isService && service is not null && Said(fields, TwilioFieldNames.From) is not null)
        {
            return Refuse("From holds a Messaging Service beside MessagingServiceSid: put the one that is to send into MessagingServiceSid.");
        }

        return fields.HasValue(TwilioFieldNames.SendAt) && !isService && service is null
            ? Refuse("A message with SendAt needs a Messaging Service: set MessagingServiceSid.")
            : null;
    }

    private static SmsFailure? FindPairFault(TwilioFieldSet fields, TwilioSenderKind kind, string? from)
    {
        // A service picks the sender that fits; what it has is for Twilio to know.
        if (from is null || kind is TwilioSenderKind.MessagingService)
        {
            return null;
        }

        var sender = ChannelAddress.Parse(from).Channel;
        var recipient = ChannelAddress.Parse(Said(fields, TwilioFieldNames.To) ?? "").Channel;
        if (sender == recipient)
        {
            return null;
        }

        var (sends, receives) = (ChannelAddress.GetDisplayName(sender), ChannelAddress.GetDisplayName(recipient));
        return Refuse(
            $"From is a sender of {sends} and To is addressed by {receives}: both ends must be on one channel.",
            recipient is null
                ? $"Set {nameof(TwilioOverrides)}.{nameof(TwilioOverrides.Channel)} to reach the recipient on {sends}, or send from a number, a short code or a sender ID."
                : $"Override From with a sender of {receives}, or send through a Messaging Service that has one.");
    }

    private static string? Said(TwilioFieldSet fields, string name) => fields[name] is [{ Length: > 0 } text, ..] ? text : null;

    private static SmsFailure Refuse(string message, params string[] advice) =>
        new() { Reason = SmsFailureReason.InvalidSender, Message = message, Advice = advice };
}
