using Courier.Sms;

namespace Courier.Twilio;

/// <summary>Validates phone numbers at the level of <see cref="CourierTwilioOptions.NumberValidation"/>.</summary>
public interface IE164Validator
{
    /// <summary>Validates a phone number.</summary>
    /// <param name="text">The number in E.164 format, such as <c>+12025550156</c>.</param>
    /// <returns>The first error, or <see langword="null"/> when the number is valid.</returns>
    E164Error? Validate(ReadOnlySpan<char> text);
}
