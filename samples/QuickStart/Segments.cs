using System.Globalization;
using System.Text;
using Courier.Sms;

namespace QuickStart;

/// <summary>
/// <c>segments "text"</c>: the segments of a text, and the characters that require the UCS-2 encoding.
/// </summary>
internal static class Segments
{
    private const int MaxCharactersListed = 10;

    public static int Count(ReferenceCommand command)
    {
        var count = SmsSegments.Count(command.Subject);
        if (command.IsJson)
        {
            Json.Print(new
            {
                segments = count.Segments,
                encoding = NameOf(count.Encoding),
                codeUnits = count.CodeUnits,
                codeUnitsRemaining = count.CodeUnitsRemaining,
                nonGsmCharacters = NonGsmCharacters(count).Select(character => new
                {
                    position = character.Position,
                    codePoint = $"U+{character.CodePoint:X4}",
                    character = PrintableOf(character),
                    replacement = character.Replacement,
                }),
            });
        }
        else
        {
            Console.WriteLine(string.Join(Environment.NewLine, Format(command.Subject, count)));
        }

        return 0;
    }

    private static IEnumerable<string> Format(string text, SmsSegmentCount count)
    {
        yield return $"segments   {count.Segments}";
        yield return $"encoding   {NameOf(count.Encoding)}";
        yield return $"units      {count.CodeUnits} used, {count.CodeUnitsRemaining} remaining in the last segment";

        var characters = NonGsmCharacters(count).ToList();
        foreach (var character in characters.Take(MaxCharactersListed))
        {
            var printable = PrintableOf(character) is { } visible ? $" {visible}" : "";
            yield return $"not GSM-7  U+{character.CodePoint:X4}{printable} at index {character.Position}"
                + FormatReplacement(character.Replacement);
        }

        if (characters.Count > MaxCharactersListed)
        {
            yield return $"           and {characters.Count - MaxCharactersListed} more";
        }

        var smart = SmsSegments.Count(SmsSegments.SmartEncode(text));
        if (smart.Segments < count.Segments)
        {
            yield return $"smart      {smart.Segments} of {NameOf(smart.Encoding)} with SmartEncoded=true";
        }
    }

    // NonGsmCharacters can be enumerated without allocation, but does not implement IEnumerable for LINQ.
    private static IEnumerable<NonGsmCharacter> NonGsmCharacters(SmsSegmentCount count)
    {
        foreach (var character in count.NonGsmCharacters)
        {
            yield return character;
        }
    }

    private static string NameOf(SmsEncoding encoding) => encoding is SmsEncoding.Gsm7 ? "GSM-7" : "UCS-2";

    private static string FormatReplacement(string? replacement) => replacement switch
    {
        null => "",
        "" => "; smart encoding removes it",
        _ => $"; smart encoding writes \"{replacement}\"",
    };

    // Null for a control character, a zero-width space or an unpaired surrogate, which are not visible.
    private static string? PrintableOf(NonGsmCharacter character) =>
        Rune.TryCreate(character.CodePoint, out var rune)
        && Rune.GetUnicodeCategory(rune) is not (
            UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator)
            ? rune.ToString()
            : null;
}
