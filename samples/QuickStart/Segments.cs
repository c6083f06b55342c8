using System.Globalization;
using System.Text;
using Courier.Sms;

namespace QuickStart;

/// <summary><c>segments "text"</c>: what a text costs to send, and which characters make it expensive.</summary>
internal static class Segments
{
    private const int MostShown = 10;

    public static int Count(Question question)
    {
        var count = SmsSegments.Count(question.Subject);
        if (question.IsJson)
        {
            Json.Print(new
            {
                segments = count.Segments,
                encoding = Name(count.Encoding),
                units = count.CodeUnits,
                remaining = count.CodeUnitsRemaining,
                forcedBy = Foreign(count).Select(foreign => new
                {
                    position = foreign.Position,
                    codePoint = $"U+{foreign.CodePoint:X4}",
                    character = Show(foreign),
                    replacement = foreign.Replacement,
                }),
            });
        }
        else
        {
            Console.WriteLine(string.Join(Environment.NewLine, Page(question.Subject, count)));
        }

        return 0;
    }

    private static IEnumerable<string> Page(string text, SmsSegmentCount count)
    {
        yield return $"segments   {count.Segments}";
        yield return $"encoding   {Name(count.Encoding)}";
        yield return $"units      {count.CodeUnits} used, {count.CodeUnitsRemaining} left in the last segment";

        var foreign = Foreign(count).ToList();
        foreach (var one in foreign.Take(MostShown))
        {
            yield return $"forced by  U+{one.CodePoint:X4}{(Show(one) is { } shown ? $" {shown}" : "")} at index {one.Position}{With(one.Replacement)}";
        }

        if (foreign.Count > MostShown)
        {
            yield return $"           and {foreign.Count - MostShown} more";
        }

        var smart = SmsSegments.Count(SmsSegments.SmartEncode(text));
        if (smart.Segments < count.Segments)
        {
            yield return $"smart      {smart.Segments} of {Name(smart.Encoding)} with SmartEncoded=true";
        }
    }

    private static IEnumerable<NonGsmCharacter> Foreign(SmsSegmentCount count)
    {
        foreach (var foreign in count.NonGsmCharacters)
        {
            yield return foreign;
        }
    }

    private static string Name(SmsEncoding encoding) => encoding is SmsEncoding.Gsm7 ? "GSM-7" : "UCS-2";

    private static string With(string? replacement) => replacement switch
    {
        null => "",
        "" => "; smart encoding drops it",
        _ => $"; smart encoding writes \"{replacement}\"",
    };

    // A control, a zero-width space or half of a pair has nothing to show.
    private static string? Show(NonGsmCharacter foreign) =>
        Rune.TryCreate(foreign.CodePoint, out var rune) && Rune.GetUnicodeCategory(rune) is not (
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            ? rune.ToString()
            : null;
}
