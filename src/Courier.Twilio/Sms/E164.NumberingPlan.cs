namespace Courier.Sms;

public static partial class E164
{
    private const int HighestCode = 999;

    // By country code, a bit for each length a number behind it may have; no bit, no such code.
    private static readonly ushort[] LengthsByCode = IndexLengths();

    private static E164Fault? FindPlanFault(ReadOnlySpan<char> digits)
    {
        var code = FindCountryCode(digits);

        if (code is 0)
        {
            return E164Fault.UnassignedCountryCode;
        }

        var codeLength = code switch { < 10 => 1, < 100 => 2, _ => 3 };
        var isPossible = ((LengthsByCode[code] >> (digits.Length - codeLength)) & 1) is 1;

        return isPossible ? null : E164Fault.WrongLengthForCountry;
    }

    // No code is the beginning of another, so the first hit is the only one; 0: none.
    private static int FindCountryCode(ReadOnlySpan<char> digits)
    {
        var code = 0;

        foreach (var digit in digits)
        {
            code = (code * 10) + (digit - '0');

            if (code > HighestCode)
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

    private static ushort[] IndexLengths()
    {
        var lengths = new ushort[HighestCode + 1];

        foreach (var row in CountryCodes.Rows)
        {
            lengths[row.Code] = row.Lengths;
        }

        return lengths;
    }

    private readonly struct CountryCodeRow
    {
        internal CountryCodeRow(int code, string regions, params ReadOnlySpan<int> lengths)
        {
            Code = code;
            Regions = regions;

            foreach (var length in lengths)
            {
                Lengths |= (ushort)(1 << length);
            }
        }

        internal int Code { get; }

        internal string Regions { get; }

        internal ushort Lengths { get; }
    }
}
