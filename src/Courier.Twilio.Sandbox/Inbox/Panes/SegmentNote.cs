using System.Globalization;
using System.Text;
using Courier.Twilio.Sandbox.Segments;
using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Renders the number of segments and the characters that require UCS-2.</summary>
internal static class SegmentNote
{
    private const int MaxShownCharacters = 6;

    public static Markup Render(string text, int segments)
    {
        var nonGsm = text.EnumerateRunes().Where(static rune => !Gsm7.CanEncode(rune.ToString())).Distinct().ToList();
        var hidden = nonGsm.Count - MaxShownCharacters;
        return Html($"""
            <section aria-labelledby="segments">
            <h3 id="segments">Segments</h3>
            <p>{segments} {(segments is 1 ? "segment" : "segments")} of {SegmentCounter.GetEncoding(text)},
            {text.Length} {(text.Length is 1 ? "character" : "characters")}.</p>
            {If(nonGsm is not [], $"""
                <p>UCS-2 because of {nonGsm
                    .Take(MaxShownCharacters)
                    .Select(RenderCharacter)}{If(hidden > 0, $"and {hidden} more")}.
                A segment in GSM-7 holds more than twice as many characters.</p>
                """)}
            </section>
            """);
    }

    private static Markup RenderCharacter(Rune rune)
    {
        var codePoint = string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
        return Html($"<span class=\"rune\"><bdi>{rune.ToString()}</bdi> <code>{codePoint}</code></span> ");
    }
}
