using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Courier.Twilio.Configuration;

/// <summary>
/// Recognizes Twilio's SIDs: two letters and 32 hexadecimal digits. An id must be validated before it becomes part of a
/// URL: <c>..</c> survives escaping and would send the credentials to another path.
/// </summary>
internal static class Sid
{
    private static readonly SearchValues<char> HexadecimalDigits = SearchValues.Create("0123456789abcdefABCDEF");

    public static bool IsAccount([NotNullWhen(true)] string? text) => HasPrefix("AC", text);

    public static bool IsApiKey(string? text) => HasPrefix("SK", text);

    public static bool IsMessagingService(string? text) => HasPrefix("MG", text);

    /// <summary>Returns <see langword="true"/> for the SID of an SMS or MMS message.</summary>
    public static bool IsMessage([NotNullWhen(true)] string? text) => HasPrefix("SM", text) || HasPrefix("MM", text);

    public static bool IsSim(string? text) => HasPrefix("DE", text) || HasPrefix("HS", text);

    /// <summary>Returns <see langword="true"/> for a SID of any kind.</summary>
    public static bool IsAny(string? text) =>
        text is { Length: 34 }
        && char.IsAsciiLetterUpper(text[0])
        && char.IsAsciiLetterUpper(text[1])
        && HasPrefix(text[..2], text);

    private static bool HasPrefix(string prefix, [NotNullWhen(true)] string? text) =>
        text is { Length: 34 }
        && text.StartsWith(prefix, StringComparison.Ordinal)
        && !text.AsSpan(2).ContainsAnyExcept(HexadecimalDigits);
}
