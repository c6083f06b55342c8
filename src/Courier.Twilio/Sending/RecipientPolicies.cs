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
    private const int MaxTextLength = 300;

    /// <summary>Evaluates the number of a recipient.</summary>
    /// <param name="number">The number in <see cref="SmsMessage.To"/>.</param>
    /// <param name="cancellationToken">The token of the send.</param>
    /// <returns>
    /// The failure of the first policy that rejects the number; <see langword="null"/> when none does.
    /// </returns>
    public async ValueTask<SmsFailure?> EvaluateAsync(PhoneNumber number, CancellationToken cancellationToken)
    {
        foreach (var policy in policies)
        {
            if (await EvaluatePolicyAsync(policy, number, cancellationToken).ConfigureAwait(false) is { } failure)
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
    /// <param name="cancellationToken">The token of the send.</param>
    /// <returns>
    /// The failure of the first policy that rejects the recipient, or the failure of a number that is not in E.164 form
    /// and cannot be evaluated; <see langword="null"/> when the message may be sent.
    /// </returns>
    public ValueTask<SmsFailure?> EvaluateOverrideAsync(
        SmsMessage message, TwilioFieldSet fields, CancellationToken cancellationToken)
    {
        if (policies.Length == 0)
        {
            return default;
        }

        var (channel, address) = ChannelAddress.Parse(fields[TwilioFieldNames.To].ToString());
        if (PhoneNumber.TryParse(address, out var number))
        {
            return number == message.To ? default : EvaluateAsync(number, cancellationToken);
        }

        // Twilio also accepts numbers with spaces, and US numbers without a plus; these must not bypass the policies.
        var isNumber = channel is null
            || (channel is ChannelAddress.WhatsApp or ChannelAddress.Rcs && !address.Any(char.IsAsciiLetter));
        return new(isNumber ? CreateInvalidNumber() : null);
    }

    /// <summary>Evaluates one policy. An exception of the policy becomes a failure.</summary>
    private async ValueTask<SmsFailure?> EvaluatePolicyAsync(
        IRecipientPolicy policy, PhoneNumber number, CancellationToken cancellationToken)
    {
        var name = policy.GetType().Name;
        try
        {
            return await policy.EvaluateAsync(number, cancellationToken).ConfigureAwait(false) is { } failure
                ? Sanitize(failure, name)
                : null;
        }
        catch (Exception e)
        {
            // Clients of databases report a canceled token with exceptions of their own, so the token decides.
            cancellationToken.ThrowIfCancellationRequested();

            // An exception must not let a recipient through that the policy might have rejected.
            logger.RecipientPolicyThrew(
                number.Masked, name, e.GetType().Name, LogSanitizer.Sanitize(e.Message, MaxDescriptionLength));
            return new()
            {
                Reason = SmsFailureReason.RejectedByPolicy,
                Message =
                    $"Recipient policy {name} threw {e.GetType().Name} for {number.Masked}; the message was not sent.",
                Advice =
                [
                    "Correct the policy, or what it depends on: return a failure instead of throwing.",
                    "Send the message again after that; it cannot arrive twice.",
                ],
                IsTransient = true,
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

    /// <summary>Masks, sanitizes and truncates the texts of a policy, because they are logged.</summary>
    private static SmsFailure Sanitize(SmsFailure failure, string policy) => failure with
    {
        Reason = failure.Reason is SmsFailureReason.Unknown ? SmsFailureReason.RejectedByPolicy : failure.Reason,
        Message = string.IsNullOrWhiteSpace(failure.Message)
            ? $"Recipient policy {policy} rejected the recipient and gave no reason."
            : LogSanitizer.Sanitize(failure.Message.Trim(), MaxTextLength),
        ProviderCode = failure.ProviderCode is { } code ? LogSanitizer.Sanitize(code) : null,
        Advice = [.. failure.Advice.Select(static advice => LogSanitizer.Sanitize(advice, MaxTextLength))],
    };
}
