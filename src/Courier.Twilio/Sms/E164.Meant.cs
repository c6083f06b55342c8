namespace Courier.Sms;

public static partial class E164
{
    private const string InternationalPrefix = "00";

    // What a text means that is no number as it stands; null as soon as there is a second way to read it.
    private static PhoneNumber? FindSuggestion(ReadOnlySpan<char> text)
    {
        if (WrittenNumber.Parse(text) is not { } written)
        {
            return null;
        }

        var hasPrefix = written.Digits.StartsWith(InternationalPrefix, StringComparison.Ordinal);
        var digits = hasPrefix ? written.Digits[InternationalPrefix.Length..] : written.Digits;
        var number = "+" + digits;

        if (Validate(number, E164ValidationLevel.NumberingPlan) is not null)
        {
            return null;
        }

        var code = FindCallingCode(digits);
        var national = digits[CountDigits(code)..];
        var isInternational = written.HasPlus || hasPrefix || Has(Find(code).LengthsWithoutPlus, national.Length);

        // Home only: behind the code, where a zero belongs to the number in some countries and not in the others.
        var isZeroHomeOnly = written.BracketedZeroAt is not null;
        var isZeroBehindCode = written.BracketedZeroAt == written.Digits.Length - national.Length;
        var isZeroClear = isZeroHomeOnly
            ? isZeroBehindCode && !national.StartsWith('0') && !KeepsZero(code)
            : !national.StartsWith('0') || KeepsZero(code);

        return isInternational && isZeroClear ? PhoneNumber.Parse(number) : null;
    }

    // The codes behind which fixed or mobile numbers begin with 0, from the same metadata as the table.
    private static bool KeepsZero(int callingCode) =>
        callingCode is 39 or 225 or 226 or 229 or 241 or 242 or 250 or 378 or 881 or 992;
}
