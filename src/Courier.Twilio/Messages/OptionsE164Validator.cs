using Courier.Sms;

namespace Courier.Twilio.Messages;

/// <summary>The static check, as deep as the options of one registration say.</summary>
internal sealed class OptionsE164Validator(Func<CourierTwilioOptions> options) : IE164Validator
{
    public E164Error? Validate(ReadOnlySpan<char> text) => E164.Validate(text, options().NumberValidation);
}
