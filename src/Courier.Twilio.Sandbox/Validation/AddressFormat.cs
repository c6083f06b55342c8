namespace Courier.Twilio.Sandbox.Validation;

/// <summary>Validates the format of <c>To</c> and <c>From</c>.</summary>
internal static class AddressFormat
{
    private static readonly string[] Channels = ["whatsapp:", "rcs:", "messenger:"];

    public static string? FindChannelPrefix(string address) =>
        Channels.FirstOrDefault(channel => address.StartsWith(channel, StringComparison.Ordinal));

    public static bool IsPhoneNumber(string text) =>
        text is ['+', >= '1' and <= '9', _, ..]
        && text.Length <= 16
        && !text.AsSpan(1).ContainsAnyExceptInRange('0', '9');

    public static bool IsShortCode(string text) =>
        text.Length is >= 3 and <= 8 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    public static bool IsValidRecipient(string text) => FindChannelPrefix(text) switch
    {
        null => IsPhoneNumber(text),
        "messenger:" => text.Length > "messenger:".Length,
        var channel => IsPhoneNumber(text[channel.Length..]),
    };

    public static bool IsValidSender(string text) => FindChannelPrefix(text) is { } channel
        ? text.Length > channel.Length
        : IsPhoneNumber(text)
            || IsShortCode(text)
            || IsAlphanumeric(text)
            || Accounts.Sid.IsValid("HS", text)
            || Accounts.Sid.IsValid("DE", text);

    /// <summary>Whether the text is a sender ID: up to 11 characters, of which at least one is a letter.</summary>
    public static bool IsAlphanumeric(string text) =>
        text.Length is >= 1 and <= 11
        && text.All(static c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '+' or '-' or '_' or '&')
        && text.Any(char.IsAsciiLetter);
}
