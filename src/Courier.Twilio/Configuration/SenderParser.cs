using System.Buffers;
using Courier.Sms;

namespace Courier.Twilio.Configuration;

/// <summary>
/// Determines the kind of a sender. An error is the rest of a sentence whose subject is the setting or field:
/// "must have at most 11 characters …". It never contains the sender.
/// </summary>
internal static class SenderParser
{
    // Twilio's limit for sender IDs; no country has short codes outside of 3 to 8 digits.
    private const int MaxSenderIdLength = 11;
    private const int MinShortCodeLength = 3;
    private const int MaxShortCodeLength = 8;
    private const int MaxLength = 256;

    private static readonly SearchValues<char> SenderIdCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -+_&");

    /// <summary>Returns the kind of the sender, or <see langword="null"/> and an error when it is invalid.</summary>
    public static TwilioSenderKind? Parse(string text, out string? error)
    {
        if (text.Length is 0 or > MaxLength || FieldText.IsMalformed(text) || FieldText.HasControlCharacters(text))
        {
            error = "must be a number such as +12025550156, a short code or a sender ID, without line breaks.";
            return null;
        }

        return ChannelAddress.Parse(text) is { Channel: { } channel, Address: var address }
            ? ParseChannelSender(channel, address, out error)
            : ParseSmsSender(text, out error);
    }

    private static TwilioSenderKind? ParseChannelSender(string channel, string address, out string? error)
    {
        error = FindAddressError(channel, address);
        return error is not null ? null : channel switch
        {
            ChannelAddress.WhatsApp => TwilioSenderKind.WhatsApp,
            ChannelAddress.Rcs => TwilioSenderKind.Rcs,
            ChannelAddress.Messenger => TwilioSenderKind.Messenger,
            _ => TwilioSenderKind.OtherChannel,
        };
    }

    private static string? FindAddressError(string channel, string address)
    {
        if (channel == ChannelAddress.WhatsApp && E164.Validate(address) is { } numberError)
        {
            return $"must have a number after 'whatsapp:', and that number {numberError.GetRequirement(address)}";
        }

        if (address.Length > 0 && !address.Contains(' ', StringComparison.Ordinal))
        {
            return null;
        }

        // Another channel is part of the text, which no error contains.
        var prefix = channel is ChannelAddress.WhatsApp or ChannelAddress.Rcs or ChannelAddress.Messenger
            ? $"'{channel}:'"
            : "the channel and its colon";
        return $"must have the sender's id after {prefix}, without spaces.";
    }

    private static TwilioSenderKind? ParseSmsSender(string text, out string? error)
    {
        var kind = text switch
        {
            _ when E164.Validate(text) is null => TwilioSenderKind.PhoneNumber,
            _ when Sid.IsMessagingService(text) => TwilioSenderKind.MessagingService,
            _ when Sid.IsSim(text) => TwilioSenderKind.Sim,
            { Length: >= MinShortCodeLength and <= MaxShortCodeLength } when text.All(char.IsAsciiDigit) =>
                TwilioSenderKind.ShortCode,
            { Length: <= MaxSenderIdLength } when text.Any(char.IsAsciiLetter)
                && !text.AsSpan().ContainsAnyExcept(SenderIdCharacters) => TwilioSenderKind.Alphanumeric,
            _ => (TwilioSenderKind?)null,
        };

        error = kind is null ? DescribeError(text) : null;
        return kind;
    }

    /// <summary>Describes what is wrong with the kind of sender that the text most resembles.</summary>
    private static string DescribeError(string text) => text switch
    {
        ['+', ..] when ChannelAddress.Parse(text[1..]).Channel is not null =>
            "must have no '+' before the channel: write it before the number only, like whatsapp:+12025550156.",
        _ when E164Hints.Find(text) is { } hint => hint,
        _ when text.All(char.IsAsciiDigit) && text.Length > MaxShortCodeLength =>
            "must have its plus and country code when it is a number, like +12025550156; "
            + $"{text.Length} digits are neither a short code (3 to 8) nor, without a letter, a sender ID.",
        _ when text.All(char.IsAsciiDigit) =>
            "must have 3 to 8 digits when it is a short code; digits alone are not a sender ID.",
        _ when text.StartsWith("MG", StringComparison.Ordinal) && text.Length > MaxSenderIdLength =>
            "must be 'MG' and 32 hexadecimal digits when it is a Messaging Service.",
        _ when Sid.IsAny(text) =>
            "must be a number, a short code or a sender ID: "
            + "only the SIDs of a Messaging Service (MG) and of a SIM (DE, HS) are senders.",
        ['+', >= '0' and <= '9', ..] => E164.Validate(text)!.Value.GetRequirement(),
        _ when !text.Any(char.IsAsciiLetter) =>
            $"{E164.Validate(text)!.Value.GetRequirement()} A sender ID needs a letter from A to Z.",
        { Length: > MaxSenderIdLength } =>
            $"must have at most {MaxSenderIdLength} characters when it is a sender ID, but has {text.Length}.",
        _ => "must consist of the letters A to Z, digits, spaces and - + _ & when it is a sender ID.",
    };
}
