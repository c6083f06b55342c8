using System.Globalization;
using System.Text;
using Courier.Sms;

namespace Courier.Twilio.Errors;

/// <summary>Composes the message of a failure from a title and the text that Twilio sent.</summary>
internal static class FailureMessage
{
    private const int MaxLength = 300;

    /// <summary>Composes one printable line of at most 300 characters, with phone numbers masked.</summary>
    public static string Compose(string title, string? text)
    {
        // Masking precedes truncation, because a truncated number would not be recognized.
        var detail = NumberMask.MaskNumbers(ToPrintable(text ?? ""));
        var subject = title.AsSpan().TrimEnd('.');

        return detail.Length == 0 || subject.Equals(detail.AsSpan().TrimEnd('.'), StringComparison.OrdinalIgnoreCase)
            ? $"{subject}."
            : Truncate($"{subject}: {detail}", MaxLength);
    }

    /// <summary>
    /// Replaces each run of unprintable characters, such as line breaks, by one space, and trims the text.
    /// </summary>
    public static string ToPrintable(string text)
    {
        // The fast path: nearly every text of Twilio's is printable ASCII.
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text.Trim();
        }

        var line = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];

        foreach (var rune in text.EnumerateRunes())
        {
            if (IsPrintable(rune))
            {
                line.Append(units[..rune.EncodeToUtf16(units)]);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().Trim();
    }

    /// <summary>Truncates a text and ends it with an ellipsis. A surrogate pair is not split.</summary>
    public static string Truncate(string text, int maxLength)
    {
        if (text.Length <= maxLength)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[maxLength - 2]) ? maxLength - 2 : maxLength - 1;
        return $"{text.AsSpan(0, end).TrimEnd()}…";
    }

    // EnumerateRunes reads an unpaired surrogate as the replacement character.
    private static bool IsPrintable(Rune rune) =>
        rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not
            (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator);
}
