using System.Diagnostics.CodeAnalysis;

namespace Courier.Twilio.Configuration;

/// <summary>
/// Twilio's ids: two letters and 32 hexadecimal digits. Checked before an id meets a URL, because
/// <c>..</c> survives escaping and would lead the credentials to another path.
/// </summary>
internal static class Sid
{
    public static bool IsAccount([NotNullWhen(true)] string? text) => Is("AC", text);

    public static bool IsApiKey(string? text) => Is("SK", text);

    public static bool IsMessagingService(string? text) => Is("MG", text);

    public static bool IsMessage([NotNullWhen(true)] string? text) => Is("SM", text) || Is("MM", text);

    public static bool IsSim(string? text) => Is("DE", text) || Is("HS", text);

    /// <summary>Whether it is a SID at all, of whatever kind.</summary>
    public static bool IsAny(string? text) =>
        text is { Length: 34 } && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1]) && Is(text[..2], text);

    private static bool Is(string prefix, [NotNullWhen(true)] string? text) =>
        text is { Length: 34 }
        && text.StartsWith(prefix, StringComparison.Ordinal)
        && !text.AsSpan(2).ContainsAnyExcept(Hexadecimal);

    private static readonly System.Buffers.SearchValues<char> Hexadecimal =
        System.Buffers.SearchValues.Create("0123456789abcdefABCDEF");
}
