using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Courier.Sms;

namespace Courier.Twilio.Tool.Commands;

/// <summary>
/// <c>segments "text"</c>: the segments of a text, and the characters that require the UCS-2 encoding.
/// </summary>
internal static class SegmentsCommand
{
    private const int MaxCharactersListed = 10;

    public static Command Create()
    {
        var text = new Argument<string>("TEXT")
        {
            Description = "one text, in quotes: courier-twilio segments \"Your table is ready.\"",
        };
        var json = CommonOptions.Json();
        var command = new Command("segments", "Counts the segments of a text; lists characters that are not in GSM-7.")
        {
            text,
            json,
        };
        command.SetAction(result =>
            Run(result.GetRequiredValue(text), result.GetValue(json), result.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(string text, bool isJson, TextWriter output)
    {
        var count = SmsSegments.Count(text);
        output.WriteLine(isJson
            ? JsonSerializer.Serialize(SegmentFacts.From(count), ToolJson.Readable.SegmentFacts)
            : string.Join(Environment.NewLine, Format(text, count)));
        return CommandLine.Success;
    }

    private static IEnumerable<string> Format(string text, SmsSegmentCount count)
    {
        yield return $"segments   {count.Segments}";
        yield return $"encoding   {SegmentFacts.NameOf(count.Encoding)}";
        yield return $"units      {count.CodeUnits} used, {count.CodeUnitsRemaining} remaining in the last segment";

        var characters = NonGsmFacts.From(count);
        foreach (var character in characters.Take(MaxCharactersListed))
        {
            var printable = character.Character is { } visible ? $" {visible}" : "";
            yield return $"not GSM-7  {character.CodePoint}{printable} at index {character.Position}"
                + FormatReplacement(character.Replacement);
        }

        if (characters.Count > MaxCharactersListed)
        {
            yield return $"           and {characters.Count - MaxCharactersListed} more";
        }

        var smart = SmsSegments.Count(SmsSegments.SmartEncode(text));
        if (smart.Segments < count.Segments)
        {
            yield return $"smart      {smart.Segments} of {SegmentFacts.NameOf(smart.Encoding)} with SmartEncoded=true";
        }
    }

    private static string FormatReplacement(string? replacement) => replacement switch
    {
        null => "",
        "" => "; smart encoding removes it",
        _ => $"; smart encoding writes \"{replacement}\"",
    };
}

/// <summary>What <c>segments --json</c> prints.</summary>
internal sealed record SegmentFacts(
    int Segments,
    string Encoding,
    int CodeUnits,
    int CodeUnitsRemaining,
    IReadOnlyList<NonGsmFacts> NonGsmCharacters)
{
    public static SegmentFacts From(SmsSegmentCount count) => new(
        count.Segments,
        NameOf(count.Encoding),
        count.CodeUnits,
        count.CodeUnitsRemaining,
        NonGsmFacts.From(count));

    public static string NameOf(SmsEncoding encoding) => encoding is SmsEncoding.Gsm7 ? "GSM-7" : "UCS-2";
}

/// <summary>A character that is not in GSM-7. A character that is not visible is given as code point only.</summary>
internal sealed record NonGsmFacts(int Position, string CodePoint, string? Character, string? Replacement)
{
    public static IReadOnlyList<NonGsmFacts> From(SmsSegmentCount count)
    {
        var facts = new List<NonGsmFacts>();
        foreach (var character in count.NonGsmCharacters)
        {
            facts.Add(new(
                character.Position,
                string.Create(CultureInfo.InvariantCulture, $"U+{character.CodePoint:X4}"),
                PrintableOf(character.CodePoint),
                character.Replacement));
        }

        return facts;
    }

    // Null for a control character, a zero-width space or an unpaired surrogate.
    private static string? PrintableOf(int codePoint) =>
        Rune.TryCreate(codePoint, out var rune)
        && Rune.GetUnicodeCategory(rune) is not (
            UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator)
            ? rune.ToString()
            : null;
}
