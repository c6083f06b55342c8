using System.Globalization;
using System.Text;

namespace Courier.Sms;

/// <summary>What can be told a person about a text that should be a number; see <see cref="E164.Describe"/>.</summary>
public sealed record E164Description
{
    internal E164Description()
    {
    }

    /// <summary>The rule it breaks; <see langword="null"/> when it is a number its country can have.</summary>
    public E164Error? Error { get; internal init; }

    /// <summary>What must be mended, in a sentence for a person that does not hold the number; <see langword="null"/> without a fault.</summary>
    public string? Explanation => Error is { } fault ? $"A phone number {E164.GetRequirement(fault)}" : null;

    /// <summary>The index of the character that breaks the rule; the end of the text where one is missing there.</summary>
    public int? ErrorIndex { get; internal init; }

    /// <summary>The country calling code, from 1 to 999, of the text or of what is suggested for it.</summary>
    public int? CallingCode { get; internal init; }

    /// <summary>The regions that share the code, the main one first, as ISO 3166-1 letters; empty when there is none.</summary>
    public IReadOnlyList<string> Regions { get; internal init; } = [];

    /// <summary>The number that was meant, only where it can be no other; a person decides whether it is taken.</summary>
    public PhoneNumber? Suggestion { get; internal init; }

    // The printer of a record: the whole number may not reach a log through ToString.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"Fault = {Error}, At = {ErrorIndex}, CallingCode = {CallingCode}");
        text.Append(CultureInfo.InvariantCulture, $", Regions = {string.Join(' ', Regions)}, Suggestion = {Suggestion?.Masked}");
        return true;
    }
}
