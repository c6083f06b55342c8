using System.Diagnostics.CodeAnalysis;
using Courier.Sms;

namespace Courier.Twilio.Messages;

/// <summary>One message as it goes to Twilio: what is posted, who asks, and whether its delivery can be followed.</summary>
internal sealed class TwilioRequest
{
    public required TwilioFieldSet Fields { get; init; }

    public required TwilioCredentials Credentials { get; init; }

    /// <summary>Not with credentials of the message's own: the registration's cannot ask after it.</summary>
    public required bool IsTrackable { get; init; }

    /// <summary>Composes the request of <paramref name="message"/>, or says why it must not be sent.</summary>
    public static bool TryCreate(
        SmsMessage message,
        CourierTwilioOptions options,
        [NotNullWhen(true)] out TwilioRequest? request,
        [NotNullWhen(false)] out SmsFailure? failure)
    {
        request = null;
        var fields = TwilioOverrideMerger.Merge(message, options);
        var config = GetConfig(message);
        failure = MessageFieldValidator.Validate(message, config, fields, options);
        if (failure is not null)
        {
            return false;
        }

        request = new()
        {
            Fields = fields,
            Credentials = GetCredentials(config, options),
            IsTrackable = !config.HasCredentials,
        };
        return true;
    }

    /// <summary>Who sends this message: the account it brings, or the registration's.</summary>
    public static TwilioCredentials GetCredentials(TwilioConfigOverrides config, CourierTwilioOptions options) => config.HasCredentials
        ? new(config.AccountSid!, config.AccountSid!, config.AuthToken!)
        : TwilioCredentials.FromOptions(options);

    /// <summary>The config of the message's overrides; of several, the last that says something, taken whole.</summary>
    public static TwilioConfigOverrides GetConfig(SmsMessage message)
    {
        for (var i = message.Overrides.Count - 1; i >= 0; i--)
        {
            if (message.Overrides[i] is TwilioOverrides { Config: var config } && config != TwilioConfigOverrides.None)
            {
                return config;
            }
        }

        return TwilioConfigOverrides.None;
    }
}
