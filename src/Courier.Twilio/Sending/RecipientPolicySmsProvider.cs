using Courier.Sms;
using Courier.Twilio.Configuration;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Messages;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio;

/// <summary>
/// A decorator that evaluates the recipient policies of a registration in their order. The first rejection ends the
/// evaluation. A recipient that cannot be evaluated is rejected.
/// </summary>
/// <param name="inner">The provider that receives the messages to permitted recipients.</param>
/// <param name="policies">The policies, at least one.</param>
/// <param name="options">Returns the current options of the registration.</param>
/// <param name="merger">
/// The merger of the application; <see langword="null"/> for <see cref="TwilioOverrideMerger"/>.
/// </param>
/// <param name="logger">Logs exceptions of policies.</param>
internal sealed class RecipientPolicySmsProvider(
    ISmsProvider inner,
    IRecipientPolicy[] policies,
    Func<CourierTwilioOptions> options,
    ITwilioOverrideMerger? merger,
    ILogger<RecipientPolicySmsProvider> logger) : DelegatingSmsProvider(inner)
{
    private const int MaxDescriptionLength = 200;
    private const int MaxTextLength = 300;

    public override async Task<SmsSendResult> SendAsync(
        SmsMessage message, CancellationToken cancellationToken = default)
    {
        var failure = await EvaluateAsync(message.To, cancellationToken).ConfigureAwait(false)
            ?? await EvaluateOverrideAsync(message, cancellationToken).ConfigureAwait(false);
        return failure is null
            ? await base.SendAsync(message, cancellationToken).ConfigureAwait(false)
            : new SmsRejected(failure);
    }

    /// <summary>Returns the failure of the first policy that rejects a number.</summary>
    private async ValueTask<SmsFailure?> EvaluateAsync(PhoneNumber number, CancellationToken cancellationToken)
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
    private ValueTask<SmsFailure?> EvaluateOverrideAsync(SmsMessage message, CancellationToken cancellationToken)
    {
        TwilioFieldSet fields;
        try
        {
            fields = merger?.Merge(message) ?? TwilioOverrideMerger.Merge(message, options());
        }
        catch (Exception e) when (merger is not null)
        {
            return new(ApplicationServiceFailure.Create(e, message, logger));
        }

        // The provider rejects a message without a recipient, or with several.
        if (fields[TwilioFieldNames.To] is not [{ } to])
        {
            return default;
        }

        // A number in another form than E.164 must not get around the policies, whatever the application's validator
        // permits.
        return PhoneNumber.TryParse(ChannelAddress.Parse(to).Address, out var number)
            ? number == message.To ? default : EvaluateAsync(number, cancellationToken)
            : new(RecipientValidator.Validate(
                message, fields, static text => E164.Validate(text, E164ValidationLevel.Format)));
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
