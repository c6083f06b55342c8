using System.Numerics;

namespace Courier.Sms;

public static partial class E164
{
    /// <summary>Tells what is wrong with a text, at which character, and what was meant where that is certain.</summary>
    /// <remarks>
    /// Looks as closely as <see cref="E164ValidationLevel.NumberingPlan"/>. What is certain: <c>00</c> for the plus, spaces, dashes,
    /// dots and brackets in between, a bracketed trunk zero, digits of another script, and a missing plus where the
    /// digits could be no mobile number of any country.
    /// </remarks>
    public static E164Description Describe(ReadOnlySpan<char> text)
    {
        var fault = Validate(text, E164ValidationLevel.NumberingPlan);
        var suggestion = fault is null ? null : FindSuggestion(text);
        var code = suggestion?.CallingCode ?? (text.StartsWith('+') ? NullIfUnassigned(FindCallingCode(text[1..])) : null);

        return new E164Description
        {
            Error = fault,
            ErrorIndex = fault is null ? null : Locate(fault.Value, text),
            CallingCode = code,
            Regions = code is null ? [] : RegionsOf(code.Value),
            Suggestion = suggestion,
        };
    }

    internal static int? NullIfUnassigned(int callingCode) => callingCode is 0 ? null : callingCode;

    private static int Locate(E164Error fault, ReadOnlySpan<char> text) => fault switch
    {
        E164Error.Empty or E164Error.MissingPlus => 0,
        E164Error.LeadingZero or E164Error.UnassignedCountryCode => 1,
        E164Error.InvalidCharacter => 1 + text[1..].IndexOfAnyExceptInRange('0', '9'),
        E164Error.TooLong => 1 + MaxDigits,
        E164Error.InvalidLengthForCountry => LocateWrongLength(text),
        _ => text.Length,
    };

    // The first digit too many, or the end, where one is missing.
    private static int LocateWrongLength(ReadOnlySpan<char> text)
    {
        var code = FindCallingCode(text[1..]);
        var longest = 1 + CountDigits(code) + BitOperations.Log2(LengthsByCode[code]);

        return Math.Min(longest, text.Length);
    }
}
