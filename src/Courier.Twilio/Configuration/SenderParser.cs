using System.Buffers;
using Courier.Sms;

namespace Courier.Twilio.Configuration;

/// <summary>Tells the kinds of sender apart, or says what must be mended in a sentence that begins with the thing at fault.</summary>
internal static class SenderParser
{
    // Both limits are Twilio's for names; digits alone are a short code, of which no country's is longer.
    private const int LongestName = 11;
    private const int ShortestCode = 3;
    private const int LongestCode = 8;
    private const int Longest = 256;

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -+_&");

    public static TwilioSenderKind? Parse(string text, out string? error)
    {
        if (text.Length is 0 or > Longest || FieldText.IsMalformed(text) || FieldText.HasControlCharacters(text))
        {
            error = "must be a number such as +12025550156, a short code or a sender ID, without line breaks.";
            return null;
        }

        return ChannelAddress.Parse(text) is { Channel: { } channel, Address: var address }
            ? ReadChannel(channel, address, out error)
            : ReadPlain(text, out error);
    }

    private static TwilioSenderKind? ReadChannel(string channel, string address, out string? fault)
    {
        fault = channel == ChannelAddress.WhatsApp && E164.Validate(address) is { } number
            ? $"must have a number behind 'whatsapp:', and that number {E164.GetRequirement(number)}"
            : address.Length == 0 || address.Contains(' ', StringComparison.Ordinal)
                ? $"must have the sender's id behind '{channel}:', without spaces."
                : null;

        return fault is not null ? null : channel switch
        {
            ChannelAddress.WhatsApp => TwilioSenderKind.WhatsApp,
            ChannelAddress.Rcs => TwilioSenderKind.Rcs,
            ChannelAddress.Messenger => TwilioSenderKind.Messenger,
            _ => TwilioSenderKind.OtherChannel,
        };
    }

    private static TwilioSenderKind? ReadPlain(string text, out string? fault)
    {
        var kind = text switch
        {
            _ when E164.Validate(text) is null => TwilioSenderKind.PhoneNumber,
            _ when Sid.IsMessagingService(text) => TwilioSenderKind.MessagingService,
            _ when Sid.IsSim(text) => TwilioSenderKind.Sim,
            { Length: >= ShortestCode and <= LongestCode } when text.All(char.IsAsciiDigit) => TwilioSenderKind.ShortCode,
            { Length: <= LongestName } when text.Any(char.IsAsciiLetter) && !text.AsSpan().ContainsAnyExcept(NameCharacters) => TwilioSenderKind.Alphanumeric,
            _ => (TwilioSenderKind?)null,
        };

        fault = kind is null ? Explain(text) : null;
        return kind;
    }

    // What the writer probably had in mind decides what is said.
    private static string Explain(string text) => text switch
    {
        _ when text.All(char.IsAsciiDigit) && text.Length > LongestCode =>
            $"must have its plus and country code when it is a number, like +12025550156; {text.Length} digits are neither a short code (3 to 8) nor, without a letter, a sender ID.",
        _ when text.All(char.IsAsciiDigit) => "must have 3 to 8 digits when it is a short code; digits alone are no sender ID.",
        _ when text.StartsWith("MG", StringComparison.Ordinal) && text.Length > LongestName => "must be 'MG' and 32 hexadecimal digits when it is a Messaging Service.",
        _ when Sid.IsAny(text) => "must be a number, a short code or a sender ID: of the SIDs only those of a Messaging Service (MG) or a SIM (DE, HS) can send.",
        ['+', >= '0' and <= '9', ..] => E164.GetRequirement(E164.Validate(text)!.Value),
        _ when !text.Any(char.IsAsciiLetter) => $"{E164.GetRequirement(E164.Validate(text)!.Value)} A sender ID needs a letter from A to Z.",
        { Length: > LongestName } => $"must have at most {LongestName} characters when it is a sender ID, and has {text.Length}.",
        _ => "must be made of the letters A to Z, digits, spaces and - + _ & when it is a sender ID.",
    };
}
