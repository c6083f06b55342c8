using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Courier.Sms;

/// <summary>Represents a phone number in E.164 form, such as <c>+12025550156</c>.</summary>
/// <remarks>
/// Every instance is valid at <see cref="E164ValidationLevel.Format"/>. Two numbers are equal when their digits are
/// equal. Log <see cref="Masked"/>, because <see cref="ToString()"/> returns the whole number. In JSON a number is a
/// string.
/// </remarks>
[DebuggerDisplay("{Masked,nq}")]
[JsonConverter(typeof(PhoneNumberJsonConverter))]
public sealed record PhoneNumber : ISpanParsable<PhoneNumber>, ISpanFormattable
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
    /// <exception cref="PhoneNumberFormatException">
    /// <paramref name="text"/> is not in E.164 form. The message says what is required and does not contain the text;
    /// <see cref="PhoneNumberFormatException.Suggestion"/> is the number that the text stands for, when there is one.
    /// </exception>
    public static PhoneNumber Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        // The message leaves the text out, because an invalid text may still contain a person's number.
        return E164Format.Validate(text) is { } error
            ? throw new PhoneNumberFormatException(
                error,
                error.GetRequirement(text),
                NumberSuggestion.Find(text) is { } suggestion ? new PhoneNumber(suggestion) : null)
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

    /// <summary>
    /// Tries to parse a number in E.164 form, and returns the error of a text that is not. The text is parsed as it is;
    /// nothing is trimmed or removed.
    /// </summary>
    /// <param name="text">A plus, then 2 to 15 ASCII digits, the first of which is not 0.</param>
    /// <param name="number">
    /// The number, or <see langword="null"/> when the method returns <see langword="false"/>.
    /// </param>
    /// <param name="error">
    /// The first error from the left, or <see langword="null"/> when the method returns <see langword="true"/>. The
    /// error of <see langword="null"/> is <see cref="E164Error.Empty"/>.
    /// </param>
    /// <returns><see langword="true"/> when <paramref name="text"/> is in E.164 form.</returns>
    public static bool TryParse(
        [NotNullWhen(true)] string? text,
        [NotNullWhen(true)] out PhoneNumber? number,
        [NotNullWhen(false)] out E164Error? error)
    {
        error = E164Format.Validate(text);
        number = error is null ? new PhoneNumber(text!) : null;
        return number is not null;
    }

    /// <summary>Parses a number in E.164 form. The text is parsed as it is; nothing is trimmed or removed.</summary>
    /// <param name="s">A plus, then 2 to 15 ASCII digits, the first of which is not 0.</param>
    /// <param name="provider">Ignored; the form does not depend on a culture.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">
    /// <paramref name="s"/> is not in E.164 form. The message says what is required and does not contain the text.
    /// </exception>
    public static PhoneNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    /// <summary>
    /// Tries to parse a number in E.164 form. The text is parsed as it is; nothing is trimmed or removed.
    /// </summary>
    /// <param name="s">A plus, then 2 to 15 ASCII digits, the first of which is not 0.</param>
    /// <param name="provider">Ignored; the form does not depend on a culture.</param>
    /// <param name="result">
    /// The number, or <see langword="null"/> when the method returns <see langword="false"/>.
    /// </param>
    /// <returns><see langword="true"/> when <paramref name="s"/> is in E.164 form.</returns>
    public static bool TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out PhoneNumber result)
    {
        result = E164Format.Validate(s) is null ? new PhoneNumber(s.ToString()) : null;
        return result is not null;
    }

    static PhoneNumber IParsable<PhoneNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PhoneNumber>.TryParse(
        string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PhoneNumber result) => TryParse(s, out result);

    /// <summary>
    /// Returns the whole number in E.164 form: <c>+12025550156</c>. Log <see cref="Masked"/> instead.
    /// </summary>
    /// <returns>The number.</returns>
    public override string ToString() => text;

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format"><see langword="null"/>, an empty text or <c>G</c>.</param>
    /// <param name="formatProvider">Ignored; the form does not depend on a culture.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is another text.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        ValidateFormat(format);
        return text;
    }

    /// <summary>Tries to write the whole number in E.164 form into a span.</summary>
    /// <param name="destination">The span; 16 characters are enough for every number.</param>
    /// <param name="charsWritten">The number of characters that were written.</param>
    /// <param name="format">An empty text or <c>G</c>.</param>
    /// <param name="provider">Ignored; the form does not depend on a culture.</param>
    /// <returns><see langword="false"/> when the span is too short.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another text.</exception>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        ValidateFormat(format);
        var isWritten = text.TryCopyTo(destination);
        charsWritten = isWritten ? text.Length : 0;
        return isWritten;
    }

    private static void ValidateFormat(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G"))
        {
            throw new FormatException("A phone number has no other format than G, the E.164 form.");
        }
    }
}

/// <summary>Writes a <see cref="PhoneNumber"/> to JSON as a string in E.164 form, and reads it.</summary>
/// <remarks>Attached to <see cref="PhoneNumber"/>. Public, because generated serializers construct it.</remarks>
public sealed class PhoneNumberJsonConverter : JsonConverter<PhoneNumber>
{
    /// <inheritdoc/>
    public override PhoneNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String
            ? Parse(reader.GetString()!)
            : throw new JsonException("A phone number must be a string, like \"+12025550156\".");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PhoneNumber value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.ToString());
    }

    /// <inheritdoc/>
    public override PhoneNumber ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, PhoneNumber value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WritePropertyName(value.ToString());
    }

    // The message leaves the text out, because an invalid text may still contain a person's number.
    private static PhoneNumber Parse(string text) => E164Format.Validate(text) is { } error
        ? throw new JsonException($"A phone number {error.GetRequirement()}")
        : PhoneNumber.Parse(text);
}

/// <summary>
/// The exception that <see cref="PhoneNumber.Parse(string)"/> throws for a text that is not in E.164 form.
/// </summary>
/// <remarks>
/// The message says what is required and contains neither the text nor a whole number, so it can be logged.
/// </remarks>
public sealed class PhoneNumberFormatException : FormatException
{
    internal PhoneNumberFormatException(E164Error error, string requirement, PhoneNumber? suggestion)
        : base(suggestion is null
            ? $"A phone number {requirement}"
            : $"A phone number {requirement} Did you mean {suggestion.Masked}? The property Suggestion has it.")
    {
        Error = error;
        Suggestion = suggestion;
    }

    /// <summary>Gets the first error from the left.</summary>
    public E164Error Error { get; }

    /// <summary>Gets the number that the text stands for, as <see cref="E164.Describe"/> finds it.</summary>
    /// <value><see langword="null"/> when the text has no or more than one meaning.</value>
    /// <remarks>Ask the person who entered the text to confirm the suggestion.</remarks>
    public PhoneNumber? Suggestion { get; }
}
