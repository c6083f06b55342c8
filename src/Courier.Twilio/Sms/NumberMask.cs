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

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>Masks each number, keeping its first digits and its last four: <c>+1202•••0156</c>.</summary>
    /// <remarks>
    /// A number is a run of seven or more digits, or seven to fifteen digits in groups. The digits of a SID are not
    /// masked.
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
        var end = Math.Min(index + 3, text.Length);

        while (index < end && IsSeparator(text[index]))
        {
            index++;
        }

        return index;
    }

    private static bool IsSeparator(char character) => character is '(' or ')' or '[' or ']'
        || char.GetUnicodeCategory(character) is UnicodeCategory.DashPunctuation or UnicodeCategory.SpaceSeparator;

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
