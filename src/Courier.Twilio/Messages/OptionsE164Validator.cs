using Courier.Sms;

namespace Courier.Twilio.Messages;

/// <summary>Applies <see cref="E164.Validate"/> at the level set in the current options of one registration.</summary>
internal sealed class OptionsE164Validator(Func<CourierTwilioOptions> options) : IE164Validator
{
    public E164Error? Validate(ReadOnlySpan<char> text) => E164.Validate(text, options().NumberValidation);
}
