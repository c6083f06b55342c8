using System.Globalization;

namespace Courier.Twilio.Errors;

/// <summary>Reads a code as it comes off the wire: a number, a text, or something else.</summary>
internal static class CodeText
{
    private const int Longest = 40;

    // "1e400", "-1" and "abc" are no codes; nobody's code is zero.
    public static TwilioErrorCode? Read(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var code) && code > 0
            ? (TwilioErrorCode)code
            : null;

    // Verbatim, unless it is no code at all but a page that somebody put in its place.
    public static string? Keep(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : Read(text) is not null ? text.Trim() : SentenceText.Cut(SentenceText.Printable(text), Longest);
}
