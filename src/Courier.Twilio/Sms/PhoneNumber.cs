using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Courier.Sms;

/// <summary>Represents a phone number in E.164 form, such as <c>+12025550156</c>.</summary>
/// <remarks>
/// Every instance is valid at <see cref="E164ValidationLevel.Format"/>. Two numbers are equal when their digits are
/// equal. Log <see cref="Masked"/>, because <see cref="ToString"/> returns the whole number.
/// </remarks>
[DebuggerDisplay("{Masked,nq}")]
public sealed record PhoneNumber : IParsable<PhoneNumber>
{
    private readonly string text;

    private PhoneNumber(string text) => this.text = text;

    /// <summary>Gets the number with its middle digits hidden, for logs and pages: <c>+1202•••0156</c>.</summary>
    /// <value>
    /// Shows the first and last four digits of a number with more than ten digits, and at most half of the digits of a
    /// shorter one. At least three digits are hidden, except for a number of two digits, where both are.
    /// </value>
    public string Masked
    {
        get
        {
            var digits = text.AsSpan(1);
            var shown = digits.Length > 10 ? 8 : Math.Max(0, Math.Min(digits.Length / 2, digits.Length - 3));
            var first = shown / 2;

            // Always three dots, because the length of a number is private, too.
            return string.Concat("+", digits[..first], "•••", digits[^(shown - first)..]);
        }
    }

    /// <summary>Gets the country calling code.</summary>
    /// <value>From 1 to 999; <see langword="null"/> when the number starts with no assigned code.</value>
    public int? CallingCode => NumberingPlan.FindCallingCode(text.AsSpan(1));

    /// <summary>Parses a number in E.164 form. The text is parsed as it is; nothing is trimmed or removed.</summary>
    /// <remarks>Use <see cref="E164.Describe"/> for numbers as people write them.</remarks>
    /// <param name="text">A plus, then 2 to 15 ASCII digits, the first of which is not 0.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">
    /// <paramref name="text"/> is not in E.164 form. The message says what is required and does not contain the text.
    /// </exception>
    public static PhoneNumber Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        // The message leaves the text out, because an invalid text may still contain a person's number.
        return E164Format.Validate(text) is { } error
            ? throw new FormatException($"A phone number {error.GetRequirement()}")
            : new PhoneNumber(text);
    }

    /// <summary>
    /// Tries to parse a number in E.164 form. The text is parsed as it is; nothing is trimmed or removed.
    /// </summary>
    /// <param name="text">A plus, then 2 to 15 ASCII digits, the first of which is not 0.</param>
    /// <param name="number">
    /// The number, or <see langword="null"/> when the method returns <see langword="false"/>.
    /// </param>
    /// <returns>
    /// <see langword="true"/> when <paramref name="text"/> is in E.164 form; <see langword="false"/> when it is not or
    /// is <see langword="null"/>.
    /// </returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PhoneNumber? number)
    {
        number = text is not null && E164Format.Validate(text) is null ? new PhoneNumber(text) : null;
        return number is not null;
    }

    static PhoneNumber IParsable<PhoneNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PhoneNumber>.TryParse(
        string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PhoneNumber result) => TryParse(s, out result);

    /// <summary>
    /// Returns the whole number in E.164 form: <c>+12025550156</c>. Log <see cref="Masked"/> instead.
    /// </summary>
    /// <returns>The number.</returns>
    public override string ToString() => text;
}
