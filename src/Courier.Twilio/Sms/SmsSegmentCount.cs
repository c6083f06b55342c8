using System.Globalization;
using System.Text;

namespace Courier.Sms;

/// <summary>What a text costs to send; see <see cref="SmsSegments.Count"/>.</summary>
public readonly record struct SmsSegmentCount
{
    private readonly string? text;

    internal SmsSegmentCount(string text, SmsEncoding encoding, SegmentCounter fill)
    {
        this.text = text;
        Encoding = encoding;
        Segments = fill.Segments;
        CodeUnits = fill.CodeUnits;
        CodeUnitsRemaining = fill.CodeUnitsRemaining;
    }

    /// <summary>GSM-7 when every character has a place in it, otherwise UCS-2.</summary>
    public SmsEncoding Encoding { get; }

    /// <summary>How many segments the text is billed as; 1 for an empty text.</summary>
    public int Segments { get; }

    /// <summary>The length of the whole text in units of the encoding.</summary>
    public int CodeUnits { get; }

    /// <summary>How many units the last segment still takes.</summary>
    public int CodeUnitsRemaining { get; }

    /// <summary>The characters that keep the text out of GSM-7, in their order; looked for as they are asked for.</summary>
    public NonGsmCharacters NonGsmCharacters => new(text);

    // The text itself is nobody's business in a log.
    private bool PrintMembers(StringBuilder printed)
    {
        printed.Append(CultureInfo.InvariantCulture, $"Encoding = {Encoding}, Segments = {Segments}");
        printed.Append(CultureInfo.InvariantCulture, $", UnitsUsed = {CodeUnits}, UnitsLeft = {CodeUnitsRemaining}");
        return true;
    }
}
