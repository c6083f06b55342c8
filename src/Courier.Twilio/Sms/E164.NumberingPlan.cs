namespace Courier.Sms;

public static partial class E164
{
    private const int MaxCallingCode = 999;

    // By country calling code: one bit for each valid length of a national number. 0 for an unassigned code.
    private static readonly ushort[] LengthsByCode = IndexLengths();

    /// <summary>Gets the regions that share a country calling code.</summary>
    /// <param name="callingCode">The country calling code, from 1 to 999.</param>
    /// <returns>
    /// Two-letter ISO 3166-1 codes, the main region first: <c>GB</c>, <c>GG</c>, <c>IM</c>, <c>JE</c> for 44. Empty
    /// when the code is not assigned, is out of range, or belongs to a service instead of a region, such as 800.
    /// </returns>
    public static IReadOnlyList<string> RegionsOf(int callingCode) =>
        FindCountryCode(callingCode).Regions?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Finds the assigned country calling code that the digits start with.</summary>
    /// <remarks>No assigned code is a prefix of another one, so the first match is the only one.</remarks>
    /// <returns>The code, or 0 when there is none.</returns>
    internal static int FindCallingCode(ReadOnlySpan<char> digits)
    {
        var code = 0;

        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return 0;
            }

            code = (code * 10) + (digit - '0');

            if (code is 0 or > MaxCallingCode)
            {
                return 0;
            }

            if (LengthsByCode[code] is not 0)
            {
                return code;
            }
        }

        return 0;
    }

    private static E164Error? ValidateNumberingPlan(ReadOnlySpan<char> digits)
    {
        var code = FindCallingCode(digits);

        if (code is 0)
        {
            return E164Error.UnassignedCountryCode;
        }

        return HasLength(LengthsByCode[code], digits.Length - CountDigits(code))
            ? null
            : E164Error.InvalidLengthForCountry;
    }

    private static int CountDigits(int callingCode) => callingCode switch { < 10 => 1, < 100 => 2, _ => 3 };

    private static bool HasLength(ushort lengths, int length) => ((lengths >> length) & 1) is 1;

    private static CountryCode FindCountryCode(int callingCode)
    {
        foreach (var country in CountryCodes.All)
        {
            if (country.Code == callingCode)
            {
                return country;
            }
        }

        return default;
    }

    private static ushort[] IndexLengths()
    {
        var lengths = new ushort[MaxCallingCode + 1];

        foreach (var country in CountryCodes.All)
        {
            lengths[country.Code] = country.Lengths;
        }

        return lengths;
    }
}
