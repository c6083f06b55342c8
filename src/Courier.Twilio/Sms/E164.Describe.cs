namespace Courier.Sms;

public static partial class E164
{
    /// <summary>
    /// Describes a text that should be a phone number, for instance to guide a person who fills in a form.
    /// </summary>
    /// <remarks>
    /// <para>The text is validated with <see cref="E164ValidationLevel.NumberingPlan"/>.</para>
    /// <para>
    /// A number is suggested when the text can be read in one way only: with <c>00</c> for the plus; with spaces,
    /// dashes, dots or brackets between the digits; with a trunk zero in brackets; with digits of another script; or
    /// with a missing plus, where the digits could not be a mobile number of any country.
    /// </para>
    /// </remarks>
    /// <param name="text">The text, of any length.</param>
    /// <returns>The error and its index, the country calling code and its regions, and the suggested number.</returns>
    public static E164Description Describe(ReadOnlySpan<char> text)
    {
        var error = Validate(text, E164ValidationLevel.NumberingPlan);
        var number = error is null ? null : NumberSuggestion.Find(text);
        var suggestion = number is null ? null : PhoneNumber.Parse(number);
        var code = suggestion?.CallingCode
            ?? (text.StartsWith('+') ? NumberingPlan.FindCallingCode(text[1..]) : null);

        return new E164Description
        {
            Error = error,
            Explanation = error is null ? null : $"A phone number {error.Value.GetRequirement(text)}",
            ErrorIndex = error is null ? null : FindErrorIndex(error.Value, text),
            CallingCode = code,
            Regions = code is null ? [] : RegionsOf(code.Value),
            Suggestion = suggestion,
        };
    }

    private static int FindErrorIndex(E164Error error, ReadOnlySpan<char> text) => error switch
    {
        E164Error.Empty or E164Error.MissingPlus => 0,
        E164Error.LeadingZero or E164Error.UnassignedCountryCode => 1,
        E164Error.InvalidCharacter => 1 + text[1..].IndexOfAnyExceptInRange('0', '9'),
        E164Error.TooLong => 1 + E164Format.MaxDigits,
        E164Error.InvalidLengthForCountry => FindLengthErrorIndex(text),
        _ => text.Length,
    };

    // The index of the first surplus digit, or the end of the text where digits are missing.
    private static int FindLengthErrorIndex(ReadOnlySpan<char> text)
    {
        var code = NumberingPlan.FindCallingCode(text[1..])!.Value;
        var maxLength = 1 + NumberingPlan.CountDigits(code) + NumberingPlan.GetMaxLength(code);

        return Math.Min(maxLength, text.Length);
    }
}
