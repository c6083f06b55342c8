using Courier.Sms;

namespace Courier.Twilio;

/// <summary>Validates phone numbers at the level of <see cref="CourierTwilioOptions.NumberValidation"/>.</summary>
/// <remarks>
/// A send validates its recipient with the validator in the container. One that the application registers decides in
/// place of the option; when it throws, the message is rejected.
/// </remarks>
public interface IE164Validator
{
    /// <summary>Validates a phone number.</summary>
    /// <param name="text">The number in E.164 format, such as <c>+12025550156</c>.</param>
    /// <returns>The first error, or <see langword="null"/> when the number is valid.</returns>
    E164Error? Validate(ReadOnlySpan<char> text);
}
