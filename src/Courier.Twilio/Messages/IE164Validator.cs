using Courier.Sms;

namespace Courier.Twilio;

/// <summary><see cref="E164.Validate"/>, as deep as <see cref="CourierTwilioOptions.NumberValidation"/> says.</summary>
public interface IE164Validator
{
    /// <summary>Why <paramref name="text"/> is no E.164 number, or <see langword="null"/> when it is one.</summary>
    E164Error? Validate(ReadOnlySpan<char> text);
}
