using System.Globalization;

namespace Courier.Sms;

public static partial class E164
{
    /// <summary>The digits of a number as people write it, and the two signs among them that mean something.</summary>
    /// <param name="Digits">In ASCII, whatever the script they were written in.</param>
    /// <param name="HasPlus">A plus stands before them.</param>
    /// <param name="BracketedZeroAt">How many of the digits stand before a left-out <c>(0)</c>.</param>
    private readonly record struct WrittenNumber(string Digits, bool HasPlus, int? BracketedZeroAt)
    {
        private const string BracketedZero = "(0)";

        /// <summary><see langword="null"/> when there is anything that is neither a digit nor an ornament, or too many digits.</summary>
        internal static WrittenNumber? Parse(ReadOnlySpan<char> text)
        {
            Span<char> digits = stackalloc char[InternationalPrefix.Length + MaxDigits];
            var count = 0;
            var hasPlus = false;
            int? zeroAt = null;

            for (var at = 0; at < text.Length; at++)
            {
                var character = text[at];

                if (character is '+' or '\uFF0B' && !hasPlus && count is 0)
                {
                    hasPlus = true;
                }
                else if (character is '(' && zeroAt is null && count > 0 && text[at..].StartsWith(BracketedZero))
                {
                    zeroAt = count;
                    at += BracketedZero.Length - 1;
                }
                else if (char.IsDigit(character) && count < digits.Length)
                {
                    digits[count++] = (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(character));
                }
                else if (!IsOrnament(character))
                {
                    return null;
                }
            }

            return new WrittenNumber(digits[..count].ToString(), hasPlus, zeroAt);
        }

        // What separates digits and means nothing. A slash is none: it also separates two numbers.
        private static bool IsOrnament(char character) =>
            character is '(' or ')' or '.' or '\uFF08' or '\uFF09' or '\uFF0E' or '\u2212'
            || char.IsWhiteSpace(character)
            || char.GetUnicodeCategory(character) is UnicodeCategory.DashPunctuation or UnicodeCategory.Format;
    }
}
