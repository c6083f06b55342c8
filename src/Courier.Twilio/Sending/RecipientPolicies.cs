using Courier.Sms;
using Courier.Twilio.Configuration;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Messages;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio;

/// <summary>
/// Evaluates the recipient policies of a registration in their order. The first rejection ends the evaluation. A
/// recipient that cannot be evaluated is rejected.
/// </summary>
internal sealed class RecipientPolicies(IRecipientPolicy[] policies, ILogger<RecipientPolicies> logger)
{
    private const int MaxDescriptionLength = 200;
    private const int MaxReasonLength = 300;

    /// <summary>Evaluates the number of a recipient.</summary>
    /// <param name="number">The number in <see cref="SmsMessage.To"/>.</param>
    /// <returns>
    /// The failure of the first policy that rejects the number; <see langword="null"/> when none does.
    /// </returns>
    public SmsFailure? Evaluate(PhoneNumber number)
    {
        foreach (var policy in policies)
        {
            if (EvaluatePolicy(policy, number) is { } failure)
            {
                return failure;
            }
        }

        return null;
    }

    /// <summary>
    /// Evaluates the recipient that an override put in place of <see cref="SmsMessage.To"/>. The same number on another
    /// channel is not evaluated again, and neither is a recipient that is not a phone number.
    /// </summary>
    /// <param name="message">The message, whose own recipient was evaluated already.</param>
    /// <param name="fields">The fields of the request, after overrides.</param>
    /// <returns>
    /// The failure of the first policy that rejects the recipient, or the failure of a number that is not in E.164 form
    /// and cannot be evaluated; <see langword="null"/> when the message may be sent.
    /// </returns>
    public SmsFailure? EvaluateOverride(SmsMessage message, TwilioFieldSet fields)
    {
        if (policies.Length == 0)
        {
            return null;
        }

        var (channel, address) = ChannelAddress.Parse(fields[TwilioFieldNames.To].ToString());
        if (PhoneNumber.TryParse(address, out var number))
        {
            return number == message.To ? null : Evaluate(number);
        }

        // Twilio also accepts numbers with spaces, and US numbers without a plus; these must not bypass the policies.
        var isNumber = channel is null
            || (channel is ChannelAddress.WhatsApp or ChannelAddress.Rcs && !address.Any(char.IsAsciiLetter));
        return isNumber ? CreateInvalidNumber() : null;
    }

    /// <summary>Evaluates one policy. An exception of the policy becomes a failure.</summary>
    private SmsFailure? EvaluatePolicy(IRecipientPolicy policy, PhoneNumber number)
    {
        try
        {
            return policy.Evaluate(number) is { } reason ? CreateRejection(number, reason) : null;
        }
        catch (Exception e)
        {
            // An exception must not let a recipient through that the policy might have rejected.
            var name = policy.GetType().Name;
            logger.RecipientPolicyThrew(
                number.Masked, name, e.GetType().Name, LogSanitizer.Sanitize(e.Message, MaxDescriptionLength));
            return new()
            {
                Reason = SmsFailureReason.Unknown,
                Message =
                    $"Recipient policy {name} threw {e.GetType().Name} for {number.Masked}; the message was not sent.",
                Advice =
                [
                    "Correct the policy: return a reason instead of throwing.",
                    "Send the message again after that; it cannot arrive twice.",
                ],
            };
        }
    }

    private static SmsFailure CreateInvalidNumber() => new()
    {
        Reason = SmsFailureReason.InvalidRecipient,
        Message = "The overridden To is not a number in E.164 form, so the recipient policies cannot evaluate it.",
        Advice =
        [
            "Write the number in E.164 form: '+', the country code and the number, digits only, such as +12025550156.",
        ],
    };

    /// <summary>Creates the failure of a rejected number. The reason is masked, sanitized and truncated.</summary>
    private static SmsFailure CreateRejection(PhoneNumber number, string reason) => new()
    {
        Reason = SmsFailureReason.InvalidRecipient,
        Message = $"Recipient {number.Masked} was rejected by a recipient policy: "
            + (string.IsNullOrWhiteSpace(reason)
                ? "it gives no reason."
                : LogSanitizer.Sanitize(reason.Trim(), MaxReasonLength)),
        Advice = ["Verify the number with the recipient, or change the policy if it is too strict."],
    };
}
