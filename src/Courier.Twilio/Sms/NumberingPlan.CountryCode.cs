namespace Courier.Sms;

internal static partial class NumberingPlan
{
    /// <summary>One country calling code of the table. Lengths are bit sets: a length of 10 digits is bit 10.</summary>
    private readonly struct CountryCode
    {
        internal CountryCode(
            int code, string regions, ReadOnlySpan<int> lengths, ReadOnlySpan<int> withoutPlus = default)
        {
            Code = code;
            Regions = regions;
            Lengths = ToBits(lengths);
            LengthsWithoutPlus = ToBits(withoutPlus);
        }

        internal int Code { get; }

        /// <summary>
        /// Gets the region codes, separated by spaces; <see langword="null"/> in the default instance.
        /// </summary>
        internal string? Regions { get; }

        /// <summary>Gets the valid lengths of a national number.</summary>
        internal ushort Lengths { get; }

        /// <summary>
        /// Gets the lengths at which a number is recognized as international although its plus is missing.
        /// </summary>
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
