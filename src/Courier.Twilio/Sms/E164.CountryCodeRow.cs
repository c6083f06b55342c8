namespace Courier.Sms;

public static partial class E164
{
    // A bit for each length of a national number: 10 digits are bit 10.
    private readonly struct CountryCodeRow
    {
        internal CountryCodeRow(int code, string regions, ReadOnlySpan<int> lengths, ReadOnlySpan<int> withoutPlus = default)
        {
            Code = code;
            Regions = regions;
            Lengths = ToBits(lengths);
            LengthsWithoutPlus = ToBits(withoutPlus);
        }

        internal int Code { get; }

        internal string? Regions { get; }

        internal ushort Lengths { get; }

        internal ushort LengthsWithoutPlus { get; }

        private static ushort ToBits(ReadOnlySpan<int> lengths)
        {
            ushort bits = 0;

            foreach (var length in lengths)
            {
                bits |= (ushort)(1 << length);
            }

            return bits;
        }
    }
}
