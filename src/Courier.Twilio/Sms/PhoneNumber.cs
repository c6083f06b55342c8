using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Courier.Sms;

/// <summary>An E.164 number; an instance that is not one cannot be built.</summary>
[DebuggerDisplay("{Masked,nq}")]
public sealed record PhoneNumber : IParsable<PhoneNumber>
{
    private readonly string text;

    private PhoneNumber(string text) => this.text = text;

    /// <summary>The first digits and the last four, for logs and pages: <c>+1202•••0156</c>; of ten digits or fewer, half at most.</summary>
    public string Masked
    {
        get
        {
            var digits = text.AsSpan(1);
            var shown = digits.Length > 10 ? 8 : Math.Max(0, Math.Min(digits.Length / 2, digits.Length - 3));
            var first = shown / 2;

            // Three dots whatever they stand for: the length of a number is nobody's business either.
            return string.Concat("+", digits[..first], "•••", digits[^(shown - first)..]);
        }
    }

    /// <summary>The country calling code, from 1 to 999; <see langword="null"/> when no country or service has it.</summary>
    public int? CallingCode => E164.NullIfUnassigned(E164.FindCallingCode(text.AsSpan(1)));

    /// <summary>Reads <c>+12025550156</c>; nothing is stripped or guessed.</summary>
    /// <exception cref="FormatException">Says which rule was broken and what to write instead.</exception>
    public static PhoneNumber Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        // The text is not shown: what is not quite a number may still be somebody's.
        return E164.Validate(text) is { } fault
            ? throw new FormatException($"A phone number {E164.GetRequirement(fault)}")
            : new PhoneNumber(text);
    }

    /// <summary>Reads <c>+12025550156</c>, or says <see langword="false"/>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PhoneNumber? number)
    {
        number = text is not null && E164.Validate(text) is null ? new PhoneNumber(text) : null;
        return number is not null;
    }

    static PhoneNumber IParsable<PhoneNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PhoneNumber>.TryParse(string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PhoneNumber result) => TryParse(s, out result);

    /// <summary>The whole number, as the wire shows it: <c>+12025550156</c>.</summary>
    public override string ToString() => text;
}
