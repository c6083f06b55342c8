namespace Courier.Sms;

/// <summary>Finds the number that a person meant with a text that is not in E.164 form.</summary>
internal static class NumberSuggestion
{
    /// <summary>Returns the number in E.164 form that an invalid text stands for.</summary>
    /// <returns><see langword="null"/> when the text cannot be read, or can be read in more than one way.</returns>
    internal static string? Find(ReadOnlySpan<char> text)
    {
        if (WrittenNumber.Parse(text) is not { } written)
        {
            return null;
        }

        var hasPrefix = written.Digits.StartsWith(WrittenNumber.InternationalPrefix, StringComparison.Ordinal);
        var digits = hasPrefix ? written.Digits[WrittenNumber.InternationalPrefix.Length..] : written.Digits;
        var number = "+" + digits;

        if (E164Format.Validate(number) is not null
            || NumberingPlan.Validate(digits) is not null
            || NumberingPlan.FindCallingCode(digits) is not { } code)
        {
            return null;
        }

        var national = digits[NumberingPlan.CountDigits(code)..];
        var isInternational =
            written.HasPlus || hasPrefix || NumberingPlan.IsRecognizedWithoutPlus(code, national.Length);

        // A bracketed zero is dialed within the country only and follows the country code. A zero without brackets
        // belongs to the number in some countries and not in others.
        var hasBracketedZero = written.BracketedZeroIndex is not null;
        var isZeroAfterCode = written.BracketedZeroIndex == written.Digits.Length - national.Length;
        var isZeroUnambiguous = hasBracketedZero
            ? isZeroAfterCode && !national.StartsWith('0') && !NumberingPlan.HasNumbersWithLeadingZero(code)
            : !national.StartsWith('0') || NumberingPlan.HasNumbersWithLeadingZero(code);

        return isInternational && isZeroUnambiguous ? number : null;
    }
}
