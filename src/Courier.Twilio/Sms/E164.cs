namespace Courier.Sms;

/// <summary>Validates and describes international phone numbers in E.164 form, such as <c>+12025550156</c>.</summary>
/// <remarks>
/// Two levels of validation are available; see <see cref="E164ValidationLevel"/>. Use <see cref="PhoneNumber"/> for a
/// number that is known to be valid.
/// </remarks>
public static partial class E164
{
    /// <summary>Validates a text as an E.164 number.</summary>
    /// <remarks>The text is validated as it is; nothing is trimmed or removed. The method does not allocate.</remarks>
    /// <param name="text">The text, of any length.</param>
    /// <param name="level">
    /// How much is validated. The default is <see cref="E164ValidationLevel.Format"/>, which does not depend on tables
    /// that may be out of date.
    /// </param>
    /// <returns><see langword="null"/> when the text is valid; otherwise the first error from the left.</returns>
    public static E164Error? Validate(ReadOnlySpan<char> text, E164ValidationLevel level = E164ValidationLevel.Format)
    {
        if (E164Format.Validate(text) is { } error)
        {
            return error;
        }

        return level is E164ValidationLevel.NumberingPlan ? NumberingPlan.Validate(text[1..]) : null;
    }

    /// <summary>Gets the regions that share a country calling code.</summary>
    /// <param name="callingCode">The country calling code, from 1 to 999.</param>
    /// <returns>
    /// Two-letter ISO 3166-1 codes, the main region first: <c>GB</c>, <c>GG</c>, <c>IM</c>, <c>JE</c> for 44. Empty
    /// when the code is not assigned, is out of range, or belongs to a service instead of a region, such as 800.
    /// </returns>
    public static IReadOnlyList<string> RegionsOf(int callingCode) => NumberingPlan.RegionsOf(callingCode);
}
