using System.Globalization;
using System.Text;
using Courier.Sms;

namespace Courier.Twilio.Errors;

/// <summary>Makes one printable sentence out of a title of ours and whatever Twilio wrote, with numbers masked.</summary>
internal static class FailureMessage
{
    private const int Longest = 300;

    public static string Compose(string title, string? sentence)
    {
        // Masked before it is cut, while every number is still whole.
        var said = NumberMask.MaskNumbers(ToPrintable(sentence ?? ""));
        var subject = title.AsSpan().TrimEnd('.');

        return said.Length == 0 || subject.Equals(said.AsSpan().TrimEnd('.'), StringComparison.OrdinalIgnoreCase)
            ? $"{subject}."
            : Truncate($"{subject}: {said}", Longest);
    }

    /// <summary>On one line; what cannot be printed, such as a control, half a surrogate pair or a change of direction, is a space.</summary>
    public static string ToPrintable(string text)
    {
        // Nearly every sentence of Twilio's is plain ASCII.
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

    /// <summary>No longer than asked, without half a surrogate pair at the end.</summary>
    public static string Truncate(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1;
        return $"{text.AsSpan(0, end).TrimEnd()}…";
    }

    private static bool IsPrintable(Rune rune) => rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
