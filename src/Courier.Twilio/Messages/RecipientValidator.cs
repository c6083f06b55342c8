using Courier.Sms;
using Courier.Twilio.Configuration;

namespace Courier.Twilio.Messages;

/// <summary>
/// Validates the recipient that is posted: a number, or an address with the prefix of a channel. A number that an
/// override set is validated like <see cref="SmsMessage.To"/>.
/// </summary>
internal static class RecipientValidator
{
    private const int MaxCountryPrefix = 3;

    /// <summary>
    /// Returns the error of the recipient as a failure, or <see langword="null"/> when the recipient is valid.
    /// </summary>
    /// <param name="message">The message.</param>
    /// <param name="fields">The fields of the request, with one value of <c>To</c>.</param>
    /// <param name="validate">Validates a number in E.164 form.</param>
    public static SmsFailure? Validate(SmsMessage message, TwilioFieldSet fields, Func<string, E164Error?> validate)
    {
        var to = fields[TwilioFieldNames.To].ToString();
        var (channel, address) = ChannelAddress.Parse(to);
        return channel switch
        {
            null when to == message.To.ToString() => validate(to) is { } error
                ? CreateFailure($"The recipient's number {message.To.Masked} {error.GetRequirement()}")
                : null,
            null => ValidateNumber(to, validate),
            ChannelAddress.WhatsApp when IsWhatsAppUserId(address) => null,
            ChannelAddress.WhatsApp => ValidateAddress(channel, address, ToNumber(address), validate),
            ChannelAddress.Rcs => ValidateAddress(channel, address, address, validate),
            _ when address.Length == 0 || address.Any(char.IsWhiteSpace) =>
                CreateFailure("To must have the recipient's id after the channel and its colon, without spaces."),
            _ => null,
        };
    }

    private static SmsFailure? ValidateNumber(string to, Func<string, E164Error?> validate) => to switch
    {
        ['+', ..] when ChannelAddress.Parse(to[1..]).Channel is not null => CreateFailure(
            "To must have no '+' before the channel: write it before the number only, like whatsapp:+12025550156."),
        _ when to.AsSpan().IndexOfAny(',', ';') >= 0 => CreateFailure(
            "To must be one number, like +12025550156: send one message to each recipient."),
        _ when validate(to) is { } error => CreateFailure($"To {error.GetRequirement(to)}"),
        _ => null,
    };

    private static SmsFailure? ValidateAddress(
        string channel, string address, string number, Func<string, E164Error?> validate) =>
        validate(number) is { } error
            ? CreateFailure(
                $"To must have a number after '{channel}:', and that number {error.GetRequirement(address)}")
            : null;

    /// <summary>
    /// Returns the number of a WhatsApp address as the numbering plan has it. WhatsApp keeps the 1 after +52 that
    /// Mexico gave up in 2019; the 9 of Argentina's mobile numbers, and Brazil's numbers with and without the ninth
    /// digit, are valid in both.
    /// </summary>
    private static string ToNumber(string address) =>
        address is ['+', '5', '2', '1', .. { Length: 10 } rest] ? $"+52{rest}" : address;

    /// <summary>
    /// Returns <see langword="true"/> for WhatsApp's id of a person without a known number: a country, a dot and an id,
    /// such as US.13491208655302741918. Twilio may accept it.
    /// </summary>
    private static bool IsWhatsAppUserId(string address) =>
        address.IndexOf('.', StringComparison.Ordinal) is > 1 and <= MaxCountryPrefix and var dot
        && address[..dot].All(char.IsAsciiLetter)
        && address.Length > dot + 1
        && address[(dot + 1)..].All(char.IsAsciiLetterOrDigit);

    private static SmsFailure CreateFailure(string message) =>
        new() { Reason = SmsFailureReason.InvalidRecipient, Message = message };
}
