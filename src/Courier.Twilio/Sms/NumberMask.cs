using System.Buffers;
using System.Globalization;
using System.Text;

namespace Courier.Sms;

/// <summary>Hides the middle digits of every phone number in a text, so that the text can be logged.</summary>
internal static class NumberMask
{
    private const int MinDigits = 7;
    private const int MaxDigits = 15;

    // A SID is two letters and 32 hexadecimal digits.
    private const int SidLength = 34;

    // Of one separator: "&nbsp;" and the like take more than one character.
    private const int MaxSeparators = 3;

    private static readonly string[] EncodedSeparators =
    [
        "%C2%A0", "%20", "%09", "%28", "%29", "%2D", "%2E", "%2F", "%3A", "%5F",
        "&nbsp;", "&#160;", "&#xA0;", "&#32;", "&#x20;", "&thinsp;", "&ndash;", "&shy;",
        @"\u00A0", @"\u0020", @"\u002D", @"\u2011", @"\t", @"\n", @"\r", @"\/",
    ];

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>Masks each number, keeping its first digits and its last four: <c>+1202•••0156</c>.</summary>
    /// <remarks>
    /// A number is a run of seven or more digits, or seven to fifteen digits in groups that spaces, dashes, dots,
    /// slashes, underscores, colons, parentheses and the like separate, also in the spelling of HTML, JSON or a URL.
    /// The digits of a SID and of an IPv4 address are not masked.
    /// </remarks>
    /// <returns>The masked text; the same instance when there is no number in it.</returns>
    public static string MaskNumbers(string text)
    {
        StringBuilder? masked = null;
        var copied = 0;
        var index = 0;

        while (index < text.Length)
        {
            if (IsSidAt(text, index))
            {
                index += SidLength;
            }
            else if (!char.IsDigit(text[index]))
            {
                index++;
            }
            else if (ReadIPv4Address(text, index) is var addressEnd && addressEnd > index)
            {
                index = addressEnd;
            }
            else
            {
                var (end, digits) = ReadNumber(text, index);

                if (digits >= MinDigits)
                {
                    masked ??= new StringBuilder(text.Length);
                    masked.Append(text, copied, index - copied);
                    AppendMasked(masked, text.AsSpan(index, end - index), digits);
                    copied = end;
                }

                index = end;
            }
        }

        return masked is null ? text : masked.Append(text, copied, text.Length - copied).ToString();
    }

    // Reads one run of digits of any length, then further groups while the total can still be a phone number.
    private static (int End, int Digits) ReadNumber(string text, int start)
    {
        var end = SkipDigits(text, start);
        var digits = end - start;

        while (true)
        {
            var groupStart = SkipSeparators(text, end);
            var groupEnd = SkipDigits(text, groupStart);
            var groupDigits = groupEnd - groupStart;

            if (groupDigits == 0 || digits + groupDigits > MaxDigits || IsSidAt(text, groupStart))
            {
                return (end, digits);
            }

            end = groupEnd;
            digits += groupDigits;
        }
    }

    private static int SkipDigits(string text, int index)
    {
        while (index < text.Length && char.IsDigit(text[index]))
        {
            index++;
        }

        return index;
    }

    // Skips at most three separators between two groups, as in "202) - 555".
    private static int SkipSeparators(string text, int index)
    {
        for (var count = 0; count < MaxSeparators && index < text.Length; count++)
        {
            var encoded = text[index] is '%' or '&' or '\\'
                ? EncodedSeparators.FirstOrDefault(separator =>
                    text.AsSpan(index).StartsWith(separator, StringComparison.OrdinalIgnoreCase))
                : null;
            if (encoded is null && !IsSeparator(text[index]))
            {
                break;
            }

            index += encoded?.Length ?? 1;
        }

        return index;
    }

    private static bool IsSeparator(char character) =>
        character is '(' or ')' or '[' or ']' or '{' or '}' or '.' or '/' or '\\' or ':' or '+' or '*' or '~' or '|'
            or '\'' or '·' or '’'
        || char.GetUnicodeCategory(character) is UnicodeCategory.DashPunctuation
            or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.SpaceSeparator or UnicodeCategory.Control
            or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>
    /// Returns the end of the IPv4 address that begins at the index, or the index when there is none. A port that
    /// follows belongs to it.
    /// </summary>
    private static int ReadIPv4Address(string text, int start)
    {
        var end = start;
        for (var part = 0; part < 4; part++)
        {
            if (part > 0 && (end == text.Length || text[end++] != '.'))
            {
                return start;
            }

            var partEnd = SkipDigits(text, end);
            if (!byte.TryParse(text.AsSpan(end, partEnd - end), NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                return start;
            }

            end = partEnd;
        }

        var isPhoneNumber = (start > 0 && text[start - 1] == '+')
            || (end + 1 < text.Length && text[end] == '.' && char.IsDigit(text[end + 1]));
        return isPhoneNumber ? start : SkipPort(text, end);
    }

    private static int SkipPort(string text, int index)
    {
        var end = index < text.Length && text[index] == ':' ? SkipDigits(text, index + 1) : index;
        return end - index is > 1 and <= 6 ? end : index;
    }

    private static bool IsSidAt(string text, int index)
    {
        var end = index + SidLength;

        if (end > text.Length || !char.IsAsciiLetter(text[index]) || !char.IsAsciiLetter(text[index + 1]))
        {
            return false;
        }

        var isWord = (index == 0 || !char.IsLetterOrDigit(text[index - 1]))
            && (end == text.Length || !char.IsLetterOrDigit(text[end]));
        return isWord && text.AsSpan(index + 2, SidLength - 2).IndexOfAnyExcept(HexDigits) < 0;
    }

    // At least three digits are hidden, whatever the length.
    private static void AppendMasked(StringBuilder masked, ReadOnlySpan<char> number, int digits)
    {
        var first = Math.Min(4, digits - MinDigits);
        var position = 0;

        foreach (var character in number)
        {
            if (!char.IsDigit(character))
            {
                continue;
            }

            if (position == first)
            {
                masked.Append("•••");
            }

            if (position < first || position >= digits - 4)
            {
                masked.Append(character);
            }

            position++;
        }
    }
}
