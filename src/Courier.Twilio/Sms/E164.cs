using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Courier.Sms;

/// <summary>The rule of an international phone number, and what is known of the country codes.</summary>
public static partial class E164
{
    private const int MinDigits = 2;
    private const int MaxDigits = 15;

    /// <summary>Names the rule a text breaks; <see langword="null"/> when it breaks none.</summary>
    /// <remarks>Strips and guesses nothing, takes any text of any length, never throws and allocates nothing.</remarks>
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

    // Eight characters at a time, the last eight again if need be: a number is looked at twice and not fifteen times.
    private static bool AreDigits(ReadOnlySpan<char> text)
    {
        var eight = Vector128<ushort>.Count;
        var rest = MemoryMarshal.Cast<char, ushort>(text);

        if (rest.Length < eight)
        {
            return AreDigitsOneByOne(text);
        }

        while (rest.Length > eight)
        {
            if (!AreDigits(Vector128.Create(rest)))
            {
                return false;
            }

            rest = rest[Math.Min(eight, rest.Length - eight)..];
        }

        return AreDigits(Vector128.Create(rest));
    }

    private static bool AreDigits(Vector128<ushort> text) =>
        Vector128.LessThanOrEqualAll(text - Vector128.Create((ushort)'0'), Vector128.Create((ushort)9));

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
