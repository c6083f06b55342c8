using Courier.Sms;

namespace Courier.Twilio;

/// <summary><see cref="E164.FindFault"/>, as deep as <see cref="CourierTwilioOptions.NumberCheck"/> says.</summary>
public interface IE164Validator
{
    /// <summary>Why <paramref name="text"/> is no E.164 number, or <see langword="null"/> when it is one.</summary>
    E164Fault? FindFault(ReadOnlySpan<char> text);
}
