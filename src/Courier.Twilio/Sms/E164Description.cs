using System.Globalization;
using System.Text;

namespace Courier.Sms;

/// <summary>Describes a text that should be a phone number; the result of <see cref="E164.Describe"/>.</summary>
/// <remarks><see cref="object.ToString"/> masks the suggested number.</remarks>
public sealed record E164Description
{
    internal E164Description()
    {
    }

    /// <summary>Gets the first error from the left.</summary>
    /// <value><see langword="null"/> when the text is a number that is valid in its country.</value>
    public E164Error? Error { get; internal init; }

    /// <summary>Gets a sentence that says what is required instead, for showing to a person.</summary>
    /// <value>Does not contain the text itself; <see langword="null"/> without an error.</value>
    public string? Explanation { get; internal init; }

    /// <summary>Gets the index of the first invalid character.</summary>
    /// <value>
    /// From 0 to the length of the text; the length where a character is missing at the end. <see langword="null"/>
    /// without an error.
    /// </value>
    public int? ErrorIndex { get; internal init; }

    /// <summary>Gets the country calling code of the text, or of <see cref="Suggestion"/>.</summary>
    /// <value>From 1 to 999; <see langword="null"/> when there is no assigned code.</value>
    public int? CallingCode { get; internal init; }

    /// <summary>
    /// Gets the two-letter ISO 3166-1 codes of the regions that share the calling code, the main region first.
    /// </summary>
    /// <value>Empty without a calling code, and for the code of a service.</value>
    public IReadOnlyList<string> Regions
    {
        get;
        internal init => field = ValueList<string>.Copy(value, nameof(Regions));
    }
    = ValueList<string>.Empty;

    /// <summary>Gets the number that an invalid text stands for.</summary>
    /// <value><see langword="null"/> when the text is valid, or when more than one number could be meant.</value>
    /// <remarks>Ask the person who entered the text to confirm the suggestion.</remarks>
    public PhoneNumber? Suggestion { get; internal init; }

    // Replaces the record's printer: the whole number may not reach a log through ToString.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"Error = {Error}, ErrorIndex = {ErrorIndex}");
        text.Append(CultureInfo.InvariantCulture, $", CallingCode = {CallingCode}");
        text.Append(CultureInfo.InvariantCulture, $", Regions = {string.Join(' ', Regions)}");
        text.Append(CultureInfo.InvariantCulture, $", Suggestion = {Suggestion?.Masked}");
        return true;
    }
}
