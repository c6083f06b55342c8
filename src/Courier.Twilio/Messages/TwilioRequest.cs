using System.Diagnostics.CodeAnalysis;
using Courier.Sms;

namespace Courier.Twilio.Messages;

/// <summary>A validated request for one message: its fields and its credentials.</summary>
internal sealed class TwilioRequest
{
    public required TwilioFieldSet Fields { get; init; }

    public required TwilioCredentials Credentials { get; init; }

    /// <summary>
    /// Whether delivery can be tracked with the registration's credentials. <see langword="false"/> for a message with
    /// credentials of its own.
    /// </summary>
    public required bool IsTrackable { get; init; }

    /// <summary>
    /// Creates the request of a message, or returns the failure for which the message must not be sent.
    /// </summary>
    /// <param name="message">The message.</param>
    /// <param name="options">The options of the registration.</param>
    /// <param name="now">The time against which a scheduled time is validated.</param>
    /// <param name="request">The request of a valid message.</param>
    /// <param name="failure">The failure of an invalid message.</param>
    /// <param name="merger">
    /// The merger of the application; <see langword="null"/> for <see cref="TwilioOverrideMerger"/>.
    /// </param>
    /// <param name="validator">
    /// The validator of the application; <see langword="null"/> for <see cref="E164.Validate"/>.
    /// </param>
    public static bool TryCreate(
        SmsMessage message,
        CourierTwilioOptions options,
        DateTimeOffset now,
        [NotNullWhen(true)] out TwilioRequest? request,
        [NotNullWhen(false)] out SmsFailure? failure,
        ITwilioOverrideMerger? merger = null,
        IE164Validator? validator = null)
    {
        request = null;
        var fields = merger is null
            ? TwilioOverrideMerger.Merge(message, options)
            : merger.Merge(message).WithoutRemovals();
        var config = TwilioOverrideMerger.GetConfig(message);
        failure = MessageFieldValidator.Validate(message, config, fields, options, now, validator);
        if (failure is not null)
        {
            return false;
        }

        request = new()
        {
            Fields = fields,
            Credentials = GetCredentials(message, options),
            IsTrackable = !config.HasCredentials,
        };
        return true;
    }

    /// <summary>Returns the credentials of a valid message: those of its overrides, or the registration's.</summary>
    public static TwilioCredentials GetCredentials(SmsMessage message, CourierTwilioOptions options)
    {
        var config = TwilioOverrideMerger.GetConfig(message);
        return config.HasCredentials
            ? new(config.AccountSid!, config.AccountSid!, config.AuthToken!)
            : TwilioCredentials.FromOptions(options);
    }
}
