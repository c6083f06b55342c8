using System.Diagnostics.CodeAnalysis;

namespace Courier.Sms;

/// <summary>An E.164 number; an instance that is not one cannot be built.</summary>
public sealed record PhoneNumber : IParsable<PhoneNumber>
{
    private readonly string text;

    private PhoneNumber(string text) => this.text = text;

    /// <summary>The country's first digits and the last four, for logs and pages: <c>+1202•••0156</c>.</summary>
    public string Masked => throw new NotSupportedException();

    /// <summary>Reads <c>+12025550156</c>; nothing is stripped or guessed.</summary>
    /// <exception cref="FormatException">Says which rule was broken and what to write instead.</exception>
    public static PhoneNumber Parse(string text) => throw new NotSupportedException();

    /// <summary>Reads <c>+12025550156</c>, or says <see langword="false"/>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PhoneNumber? number) => throw new NotSupportedException();

    static PhoneNumber IParsable<PhoneNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PhoneNumber>.TryParse(string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PhoneNumber result) => TryParse(s, out result);

    /// <summary>The whole number, as the wire shows it: <c>+12025550156</c>.</summary>
    public override string ToString() => text;
}
