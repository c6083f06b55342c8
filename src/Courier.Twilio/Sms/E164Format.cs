using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Courier.Sms;

/// <summary>Validates that a text has the form of an E.164 number, without tables of countries.</summary>
internal static class E164Format
{
    internal const int MaxDigits = 15;
    private const int MinDigits = 2;

    /// <summary>Validates a plus and 2 to 15 ASCII digits, the first of which is not 0.</summary>
    /// <returns><see langword="null"/> when the text is valid; otherwise the first error from the left.</returns>
    internal static E164Error? Validate(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return E164Error.Empty;
        }

        if (text[0] != '+')
        {
            return E164Error.MissingPlus;
        }

        var digits = text[1..];

        if (digits.StartsWith('0'))
        {
            return E164Error.LeadingZero;
        }

        if (!AreDigits(digits))
        {
            return E164Error.InvalidCharacter;
        }

        return digits.Length switch
        {
            < MinDigits => E164Error.TooShort,
            > MaxDigits => E164Error.TooLong,
            _ => null,
        };
    }

    // Compares eight characters at once. The last block may overlap the one before it, so a number of 8 to 15 digits
    // takes two comparisons.
    private static bool AreDigits(ReadOnlySpan<char> text)
    {
        var blockLength = Vector128<ushort>.Count;
        var rest = MemoryMarshal.Cast<char, ushort>(text);

        if (rest.Length < blockLength)
        {
            return AreDigitsOneByOne(text);
        }

        while (rest.Length > blockLength)
        {
            if (!AreDigits(Vector128.Create(rest)))
            {
                return false;
            }

            rest = rest[Math.Min(blockLength, rest.Length - blockLength)..];
        }

        return AreDigits(Vector128.Create(rest));
    }

    private static bool AreDigits(Vector128<ushort> block) =>
        Vector128.LessThanOrEqualAll(block - Vector128.Create((ushort)'0'), Vector128.Create((ushort)9));

    private static bool AreDigitsOneByOne(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character))
            {
                return false;
            }
        }

        return true;
    }
}
