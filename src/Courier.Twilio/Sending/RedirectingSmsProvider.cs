using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Messages;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio;

/// <summary>
/// A decorator that replaces the recipient of every message by one number, including a recipient in
/// <see cref="TwilioOverrides"/>.
/// </summary>
/// <param name="inner">The provider that receives the redirected messages.</param>
/// <param name="recipient">The number that receives all messages.</param>
/// <param name="options">Returns the current options of the registration.</param>
/// <param name="merger">
/// The merger of the application; <see langword="null"/> for <see cref="TwilioOverrideMerger"/>.
/// </param>
/// <param name="logger">Logs the masked recipient that the redirection replaces.</param>
internal sealed class RedirectingSmsProvider(
    ISmsProvider inner,
    PhoneNumber recipient,
    Func<CourierTwilioOptions> options,
    ITwilioOverrideMerger? merger,
    ILogger<RedirectingSmsProvider> logger) : DelegatingSmsProvider(inner)
{
    private const int MaxRecipientLength = 100;

    public override Task<SmsSendResult> SendAsync(SmsMessage message, CancellationToken cancellationToken = default)
    {
        logger.MessageRedirected(
            LogSanitizer.Sanitize(GetOriginal(message), MaxRecipientLength), recipient.Masked);
        var redirected = message with
        {
            To = recipient,
            Overrides = [.. message.Overrides.Select(Redirect)],
        };
        return base.SendAsync(redirected, cancellationToken);
    }

    /// <summary>Returns the recipient that is posted without the redirection: a number, or an address.</summary>
    private string GetOriginal(SmsMessage message)
    {
        try
        {
            var fields = merger?.Merge(message) ?? TwilioOverrideMerger.Merge(message, options());
            return fields[TwilioFieldNames.To] is { Count: > 0 } to
                ? to.ToString()
                : message.To.ToString();
        }
        catch (Exception) when (merger is not null)
        {
            // The provider calls the merger again, and logs its exception.
            return message.To.ToString();
        }
    }

    private SmsProviderOverrides Redirect(SmsProviderOverrides overrides) =>
        overrides is TwilioOverrides twilio ? twilio.RedirectTo(recipient) : overrides;
}
