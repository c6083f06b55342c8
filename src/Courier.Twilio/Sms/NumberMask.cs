using System.Buffers;
using System.Globalization;
using System.Text;

namespace Courier.Sms;

/// <summary>Takes the middle out of every phone number in a text, so that the text can be logged.</summary>
internal static class NumberMask
{
    private const int Fewest = 7;
    private const int Most = 15;

    // A SID: two letters and 32 hexadecimal digits.
    private const int SidLength = 34;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The text with each number as its first digits and its last four: <c>+1202•••0156</c>.</summary>
    /// <remarks>A number is a run of seven digits or more, or seven to fifteen digits in groups; a SID is none.</remarks>
    public static string MaskNumbers(string text)
    {
        StringBuilder? masked = null;
        var copied = 0;
        var at = 0;

        while (at < text.Length)
        {
            if (IsSidAt(text, at))
            {
                at += SidLength;
            }
            else if (!char.IsDigit(text[at]))
            {
                at++;
            }
            else
            {
                var (end, digits) = ReadNumber(text, at);

                if (digits >= Fewest)
                {
                    masked ??= new StringBuilder(text.Length);
                    masked.Append(text, copied, at - copied);
                    AppendMasked(masked, text.AsSpan(at, end - at), digits);
                    copied = end;
                }

                at = end;
            }
        }

        return masked is null ? text : masked.Append(text, copied, text.Length - copied).ToString();
    }

    // One run of any length, and the groups that follow it for as long as the whole can still be a phone number.
    private static (int End, int Digits) ReadNumber(string text, int start)
    {
        var end = EndOfDigits(text, start);
        var digits = end - start;

        while (true)
        {
            var next = EndOfGap(text, end);
            var nextEnd = EndOfDigits(text, next);
            var more = nextEnd - next;

            if (more == 0 || digits + more > Most || IsSidAt(text, next))
            {
                return (end, digits);
            }

            end = nextEnd;
            digits += more;
        }
    }

    private static int EndOfDigits(string text, int at)
    {
        while (at < text.Length && char.IsDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    // Between two groups stand at most three such characters, as in "202) - 555".
    private static int EndOfGap(string text, int at)
    {
        var end = Math.Min(at + 3, text.Length);

        while (at < end && IsGap(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsGap(char symbol) => symbol is '(' or ')' or '[' or ']'
        || char.GetUnicodeCategory(symbol) is UnicodeCategory.DashPunctuation or UnicodeCategory.SpaceSeparator;

    private static bool IsSidAt(string text, int at)
    {
        var end = at + SidLength;

        if (end > text.Length || !char.IsAsciiLetter(text[at]) || !char.IsAsciiLetter(text[at + 1]))
        {
            return false;
        }

        var isWord = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
        return isWord && text.AsSpan(at + 2, SidLength - 2).IndexOfAnyExcept(HexDigits) < 0;
    }

    // At least three digits stay hidden, whatever the length.
    private static void AppendMasked(StringBuilder masked, ReadOnlySpan<char> number, int digits)
    {
        var first = Math.Min(4, digits - Fewest);
        var seen = 0;

        foreach (var symbol in number)
        {
            if (!char.IsDigit(symbol))
            {
                continue;
            }

            if (seen == first)
            {
                masked.Append("•••");
            }

            if (seen < first || seen >= digits - 4)
            {
                masked.Append(symbol);
            }

            seen++;
        }
    }
}
