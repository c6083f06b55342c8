using System.Globalization;
using System.Text;
using Courier.Sms;

namespace Courier.Twilio.Diagnostics;

/// <summary>Sanitizes external text for log lines and failure messages.</summary>
internal static class LogSanitizer
{
    private const int DefaultMaxLength = 40;

    /// <summary>
    /// Masks phone numbers, replaces characters that break a line or change its direction by <c>?</c>, and truncates
    /// the text.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="maxLength">The maximum number of Unicode scalar values; an ellipsis marks a truncated text.</param>
    public static string Sanitize(string text, int maxLength = DefaultMaxLength)
    {
        var sanitized = new StringBuilder();
        foreach (var rune in NumberMask.MaskNumbers(text).EnumerateRunes())
        {
            if (maxLength-- == 0)
            {
                return sanitized.Append('…').ToString();
            }

            sanitized.Append(IsSafe(rune) ? rune.ToString() : "?");
        }

        return sanitized.ToString();
    }

    private static bool IsSafe(Rune rune) => rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
