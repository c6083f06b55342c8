namespace Courier.Twilio.Sandbox.Checks;

/// <summary>What may stand in To and From.</summary>
internal static class Address
{
    private static readonly string[] Channels = ["whatsapp:", "rcs:", "messenger:"];

    public static string? FindChannel(string address) =>
        Channels.FirstOrDefault(channel => address.StartsWith(channel, StringComparison.Ordinal));

    public static bool IsNumber(string text) =>
        text is ['+', >= '1' and <= '9', _, ..] && text.Length <= 16 && !text.AsSpan(1).ContainsAnyExceptInRange('0', '9');

    public static bool IsShortCode(string text) =>
        text.Length is >= 3 and <= 8 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    public static bool IsRecipient(string text) => FindChannel(text) switch
    {
        null => IsNumber(text),
        "messenger:" => text.Length > "messenger:".Length,
        var channel => IsNumber(text[channel.Length..]),
    };

    public static bool IsSender(string text) => FindChannel(text) is { } channel
        ? text.Length > channel.Length
        : IsNumber(text) || IsShortCode(text) || IsAlphanumeric(text) || Accounts.Sid.Is("HS", text) || Accounts.Sid.Is("DE", text);

    /// <summary>Up to 11 characters, one letter at least.</summary>
    public static bool IsAlphanumeric(string text) =>
        text.Length is >= 1 and <= 11
        && text.All(static c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '+' or '-' or '_' or '&')
        && text.Any(char.IsAsciiLetter);
}
