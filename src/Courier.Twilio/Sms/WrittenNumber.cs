using System.Globalization;

namespace Courier.Sms;

/// <summary>
/// A phone number as people write it, reduced to its digits and the two signs that carry meaning.
/// </summary>
/// <param name="Digits">The digits in ASCII, whatever script they were written in.</param>
/// <param name="HasPlus">Whether a plus precedes the digits.</param>
/// <param name="BracketedZeroIndex">The number of digits before an omitted <c>(0)</c>.</param>
internal readonly record struct WrittenNumber(string Digits, bool HasPlus, int? BracketedZeroIndex)
{
    /// <summary>The prefix that stands for the plus in most countries.</summary>
    internal const string InternationalPrefix = "00";

    private const string BracketedZero = "(0)";

    /// <summary>
    /// Parses a text that consists of digits, separators, a leading plus and at most one <c>(0)</c>.
    /// </summary>
    /// <returns><see langword="null"/> when the text has any other character, or too many digits.</returns>
    internal static WrittenNumber? Parse(ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[InternationalPrefix.Length + E164Format.MaxDigits];
        var count = 0;
        var hasPlus = false;
        int? zeroIndex = null;

        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];

            if (character is '+' or '\uFF0B' && !hasPlus && count is 0)
            {
                hasPlus = true;
            }
            else if (character is '(' && zeroIndex is null && count > 0 && text[index..].StartsWith(BracketedZero))
            {
                zeroIndex = count;
                index += BracketedZero.Length - 1;
            }
            else if (char.IsDigit(character) && count < digits.Length)
            {
                digits[count++] = (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(character));
            }
            else if (!IsSeparator(character))
            {
                return null;
            }
        }

        return new WrittenNumber(digits[..count].ToString(), hasPlus, zeroIndex);
    }

    // A slash is not a separator, because it also separates two numbers.
    private static bool IsSeparator(char character) =>
        character is '(' or ')' or '.' or '\uFF08' or '\uFF09' or '\uFF0E' or '\u2212'
        || char.IsWhiteSpace(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.DashPunctuation or UnicodeCategory.Format;
}
