using System.Globalization;
using System.Text;

namespace Courier.Twilio.Configuration;

/// <summary>
/// Finds what a secret contains that no secret of Twilio's does: what a deployment left in it or put around it. Twilio
/// answers a wrong secret with 401 and does not say why.
/// </summary>
internal static class SecretText
{
    private const string Quotes = "\"'`´“”„‟‘’‚‛«»‹›";

    private static readonly string[] PlaceholderStarts = ["${", "$(", "#{", "{{", "env("];

    /// <summary>
    /// Returns what is wrong with a secret, without any part of it; <see langword="null"/> when nothing is found, and
    /// for an empty secret.
    /// </summary>
    public static string? Validate(string? secret) => secret switch
    {
        null or "" => null,
        _ when FieldText.HasControlCharacters(secret) =>
            "contains a control character, such as the line break at the end of a file: remove it.",
        _ when IsPlaceholder(secret) => "is a placeholder that was not replaced: write the value itself.",
        _ when secret.Any(Quotes.Contains) => "contains a quote: write the value without quotes.",
        _ when secret.Any(char.IsWhiteSpace) => "contains a blank: write the value without blanks.",
        _ when FindInvisible(secret) is { } rune => string.Create(
            CultureInfo.InvariantCulture, $"contains the invisible character U+{rune.Value:X4}: remove it."),
        _ => null,
    };

    /// <summary>Returns <see langword="true"/> for text that a person or a deployment was to replace.</summary>
    public static bool IsPlaceholder(string text) =>
        (text.StartsWith('<') && text.EndsWith('>'))
        || (text.Length > 2 && text.StartsWith('%') && text.EndsWith('%'))
        || PlaceholderStarts.Any(start => text.Contains(start, StringComparison.OrdinalIgnoreCase));

    private static Rune? FindInvisible(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control
                or UnicodeCategory.OtherNotAssigned or UnicodeCategory.NonSpacingMark)
            {
                return rune;
            }
        }

        return null;
    }
}
