namespace Courier.Sms;

public static partial class E164
{
    private const int HighestCode = 999;

    // By country code, a bit for each length a number behind it may have; no bit, no such code.
    private static readonly ushort[] LengthsByCode = IndexLengths();

    /// <summary>The regions that share a country calling code, the main one first: <c>GB GG IM JE</c> for 44.</summary>
    /// <returns>Empty when the code is not assigned, or belongs to a service rather than to a region, like 800.</returns>
    public static IReadOnlyList<string> RegionsOf(int callingCode) =>
        Find(callingCode).Regions?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

    // No code is the beginning of another, so the first hit is the only one; 0: none.
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

            if (code is 0 or > HighestCode)
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

        return Has(LengthsByCode[code], digits.Length - CountDigits(code)) ? null : E164Error.InvalidLengthForCountry;
    }

    private static int CountDigits(int callingCode) => callingCode switch { < 10 => 1, < 100 => 2, _ => 3 };

    private static bool Has(ushort lengths, int length) => ((lengths >> length) & 1) is 1;

    private static CountryCodeRow Find(int callingCode)
    {
        foreach (var row in CountryCodes.Rows)
        {
            if (row.Code == callingCode)
            {
                return row;
            }
        }

        return default;
    }

    private static ushort[] IndexLengths()
    {
        var lengths = new ushort[HighestCode + 1];

        foreach (var row in CountryCodes.Rows)
        {
            lengths[row.Code] = row.Lengths;
        }

        return lengths;
    }
}
