using Courier.Sms;
using Courier.Twilio.Configuration;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Messages;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio;

/// <summary>The application's own rules about recipients, asked one after the other; what they cannot judge is not sent.</summary>
internal sealed class RecipientPolicies(IRecipientPolicy[] policies, ILogger<RecipientPolicies> logger)
{
    public SmsFailure? Evaluate(PhoneNumber number)
    {
        foreach (var rule in policies)
        {
            if (EvaluatePolicy(rule, number) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    /// <summary>Asks for the number that an override put in the place of the message's own; another channel is no other number.</summary>
    public SmsFailure? EvaluateOverride(SmsMessage message, TwilioFieldSet fields)
    {
        if (policies.Length == 0)
        {
            return null;
        }

        var (channel, address) = ChannelAddress.Read(fields[TwilioFieldNames.To].ToString());
        if (PhoneNumber.TryParse(address, out var number))
        {
            return number == message.To ? null : Evaluate(number);
        }

        // Twilio also takes numbers with spaces, or American ones without a plus: no way around the rules.
        var isNumber = channel is null || (channel is ChannelAddress.WhatsApp or ChannelAddress.Rcs && !address.Any(char.IsAsciiLetter));
        return isNumber ? Unreadable : null;
    }

    private static SmsFailure Unreadable => new()
    {
        Reason = SmsFailureReason.InvalidRecipient,
        Message = "To, as overridden, is no number in E.164 form, and a rule of the application's own cannot be asked for it.",
        Advice = ["Write the number in E.164: '+', the country code and the rest, digits only, such as +12025550156."],
    };

    private SmsFailure? EvaluatePolicy(IRecipientPolicy rule, PhoneNumber number)
    {
        try
        {
            return rule.Evaluate(number) is { } sentence ? Refusal(number, sentence) : null;
        }
        catch (Exception e)
        {
            // Nothing has left: a rule that cannot answer must not become a message that it would have stopped.
            logger.RecipientPolicyThrew(number.Masked, rule.GetType().Name, e.GetType().Name, LogSanitizer.Sanitize(e.Message, maxLength: 200));
            return new()
            {
                Reason = SmsFailureReason.Unknown,
                Message = $"The rule {rule.GetType().Name} threw {e.GetType().Name} when asked for {number.Masked}: certainly not sent.",
                Advice = ["Mend the rule, and let it answer with a sentence instead of an exception.", "Send the message again after that; it cannot arrive twice."],
            };
        }
    }

    private static SmsFailure Refusal(PhoneNumber number, string sentence) => new()
    {
        Reason = SmsFailureReason.InvalidRecipient,
        Message = $"The recipient's number {number.Masked} is refused by a rule of the application's own: "
            + (string.IsNullOrWhiteSpace(sentence) ? "it gives no reason." : LogSanitizer.Sanitize(sentence.Trim(), maxLength: 300)),
        Advice = ["Check the number with the recipient, or change the rule if it is too strict."],
    };
}
