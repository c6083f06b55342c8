using System.Globalization;
using System.Text;

namespace Courier.Sms;

/// <summary>
/// Finds what a requirement of <see cref="E164Error"/> cannot explain, because the text looks like a number to a
/// person: invisible characters, quotes, a prefix such as <c>tel:</c>, and pluses and digits of another script.
/// </summary>
internal static class E164Hints
{
    private const int MaxNamedCharacters = 3;
    private const string Quotes = "\"'`´“”„‟‘’‚‛«»‹›「」＂＇";
    private const string Pluses = "\uFF0B\uFE62\u207A\u208A\u2795\uFE63";

    /// <summary>
    /// Returns what to change in an invalid text as the predicate of a sentence, without any visible part of the text.
    /// </summary>
    /// <returns><see langword="null"/> when nothing of the kind is found.</returns>
    public static string? Find(ReadOnlySpan<char> text)
    {
        if (text.Trim().IsEmpty)
        {
            return null;
        }

        if (FindInvisible(text) is { } invisible)
        {
            return $"must have no invisible characters and no spaces around it: remove {invisible}.";
        }

        if (Quotes.Contains(text[0]) || Quotes.Contains(text[^1]))
        {
            return "must have no quotes around it, like +12025550156.";
        }

        var colon = text.IndexOf(':');
        if (colon > 1 && IsPrefix(text[..colon].TrimStart('+')))
        {
            return "must be the number alone, like +12025550156: remove the prefix and its colon.";
        }

        if (Pluses.Contains(text[0]))
        {
            return $"must start with '+' (U+002B), like +12025550156, and not with {Format(text[0])}.";
        }

        foreach (var character in text)
        {
            if (char.IsDigit(character) && !char.IsAsciiDigit(character))
            {
                return $"must have the digits 0 to 9, like +12025550156; {Format(character)} is of another script.";
            }
        }

        return null;
    }

    /// <summary>Lists the invisible characters with their indexes; spaces between digits are visible.</summary>
    private static string? FindInvisible(ReadOnlySpan<char> text)
    {
        var named = new List<string>();
        var trimmed = text.Trim();
        var start = text.Length - text.TrimStart().Length;
        var index = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var isOutside = index < start || index >= start + trimmed.Length;
            if (isOutside || IsInvisible(rune))
            {
                if (named.Count == MaxNamedCharacters)
                {
                    named.Add("…");
                    break;
                }

                named.Add(string.Create(CultureInfo.InvariantCulture, $"{Name(rune)} at index {index}"));
            }

            index += rune.Utf16SequenceLength;
        }

        return named.Count == 0 ? null : string.Join(", ", named);
    }

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune.Value is 0x034F or 0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0
            or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    private static string Name(Rune rune) => rune.Value switch
    {
        ' ' => "a space",
        '\t' => "a tab",
        '\r' or '\n' => "a line break",
        _ => $"U+{rune.Value:X4}",
    };

    private static string Format(char character) => $"U+{(int)character:X4}";

    private static bool IsPrefix(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetter(character))
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }
}
