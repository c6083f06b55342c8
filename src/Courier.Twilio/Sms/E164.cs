using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Courier.Sms;

/// <summary>Validates and describes international phone numbers in E.164 form, such as <c>+12025550156</c>.</summary>
/// <remarks>
/// Two levels of validation are available; see <see cref="E164ValidationLevel"/>. Use <see cref="PhoneNumber"/> for a
/// number that is known to be valid.
/// </remarks>
public static partial class E164
{
    private const int MinDigits = 2;
    private const int MaxDigits = 15;

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

        if (digits.Length is < MinDigits or > MaxDigits)
        {
            return digits.Length < MinDigits ? E164Error.TooShort : E164Error.TooLong;
        }

        return level is E164ValidationLevel.NumberingPlan ? ValidateNumberingPlan(digits) : null;
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
