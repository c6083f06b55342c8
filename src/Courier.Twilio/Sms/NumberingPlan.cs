using System.Numerics;

namespace Courier.Sms;

/// <summary>Provides the country calling codes, their regions and the lengths of their numbers.</summary>
internal static partial class NumberingPlan
{
    private const int MaxCallingCode = 999;

    // By country calling code: one bit for each valid length of a national number. 0 for an unassigned code.
    private static readonly ushort[] LengthsByCode = IndexLengths();

    /// <summary>Validates the country code and the length of a number in E.164 form.</summary>
    /// <param name="digits">The digits after the plus.</param>
    /// <returns><see langword="null"/> when both are valid; otherwise the error.</returns>
    internal static E164Error? Validate(ReadOnlySpan<char> digits)
    {
        if (FindCallingCode(digits) is not { } code)
        {
            return E164Error.UnassignedCountryCode;
        }

        return HasLength(LengthsByCode[code], digits.Length - CountDigits(code))
            ? null
            : E164Error.InvalidLengthForCountry;
    }

    /// <summary>Finds the assigned country calling code that the digits start with.</summary>
    /// <remarks>No assigned code is a prefix of another one, so the first match is the only one.</remarks>
    /// <returns>The code, or <see langword="null"/> when there is none.</returns>
    internal static int? FindCallingCode(ReadOnlySpan<char> digits)
    {
        var code = 0;

        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return null;
            }

            code = (code * 10) + (digit - '0');

            if (code is 0 or > MaxCallingCode)
            {
                return null;
            }

            if (LengthsByCode[code] is not 0)
            {
                return code;
            }
        }

        return null;
    }

    /// <summary>Gets the regions of a country calling code, the main region first.</summary>
    /// <returns>An empty list when the code is not assigned or belongs to a service.</returns>
    internal static IReadOnlyList<string> RegionsOf(int callingCode) =>
        FindCountryCode(callingCode).Regions?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Gets the length of the longest national number of an assigned country calling code.</summary>
    internal static int GetMaxLength(int callingCode) => BitOperations.Log2(LengthsByCode[callingCode]);

    /// <summary>
    /// Returns whether a national number of this length is recognized as international although its plus is missing.
    /// </summary>
    internal static bool IsRecognizedWithoutPlus(int callingCode, int length) =>
        HasLength(FindCountryCode(callingCode).LengthsWithoutPlus, length);

    /// <summary>Returns whether fixed-line or mobile numbers of a country calling code may start with 0.</summary>
    // From the same metadata as the table of country codes.
    internal static bool HasNumbersWithLeadingZero(int callingCode) =>
        callingCode is 39 or 225 or 226 or 229 or 241 or 242 or 250 or 378 or 881 or 992;

    /// <summary>Returns the number of digits of a country calling code.</summary>
    internal static int CountDigits(int callingCode) => callingCode switch { < 10 => 1, < 100 => 2, _ => 3 };

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
