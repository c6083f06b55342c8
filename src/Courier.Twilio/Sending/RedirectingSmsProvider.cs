using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio;

/// <summary>
/// A decorator that replaces the recipient of every message by one number, including a recipient in
/// <see cref="TwilioOverrides"/>.
/// </summary>
internal sealed class RedirectingSmsProvider(
    ISmsProvider inner, PhoneNumber recipient, ILogger<RedirectingSmsProvider> logger) : DelegatingSmsProvider(inner)
{
    public override Task<SmsSendResult> SendAsync(SmsMessage message, CancellationToken cancellationToken = default)
    {
        logger.MessageRedirected(message.To.Masked, recipient.Masked);
        var redirected = message with
        {
            To = recipient,
            Overrides = [.. message.Overrides.Select(Redirect)],
        };
        return base.SendAsync(redirected, cancellationToken);
    }

    private SmsProviderOverrides Redirect(SmsProviderOverrides overrides) =>
        overrides is TwilioOverrides twilio ? twilio.RedirectTo(recipient) : overrides;
}
