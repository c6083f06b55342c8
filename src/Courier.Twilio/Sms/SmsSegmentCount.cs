using System.Globalization;
using System.Text;

namespace Courier.Sms;

/// <summary>
/// Represents the encoding and the number of segments of a text; the result of <see cref="SmsSegments.Count"/>.
/// </summary>
/// <remarks><see cref="ValueType.ToString"/> does not print the text.</remarks>
public readonly record struct SmsSegmentCount
{
    private readonly string? text;

    internal SmsSegmentCount(string text, SmsEncoding encoding, SegmentCounter counter)
    {
        this.text = text;
        Encoding = encoding;
        Segments = counter.Segments;
        CodeUnits = counter.CodeUnits;
        CodeUnitsRemaining = counter.CodeUnitsRemaining;
    }

    /// <summary>Gets the encoding of the text.</summary>
    /// <value>
    /// <see cref="SmsEncoding.Gsm7"/> when every character is in the GSM-7 alphabet; otherwise
    /// <see cref="SmsEncoding.Ucs2"/>.
    /// </value>
    public SmsEncoding Encoding { get; }

    /// <summary>Gets the number of segments that are sent and billed.</summary>
    /// <value>1 or more; an empty text has 1.</value>
    public int Segments { get; }

    /// <summary>Gets the length of the text in code units of <see cref="Encoding"/>.</summary>
    public int CodeUnits { get; }

    /// <summary>Gets the number of code units that still fit into the last segment.</summary>
    public int CodeUnitsRemaining { get; }

    /// <summary>Gets the characters that require UCS-2, in the order of the text. Empty for a GSM-7 text.</summary>
    public NonGsmCharacters NonGsmCharacters => new(text);

    // Replaces the record's printer: the text may not reach a log through ToString.
    private bool PrintMembers(StringBuilder printed)
    {
        printed.Append(CultureInfo.InvariantCulture, $"Encoding = {Encoding}, Segments = {Segments}");
        printed.Append(CultureInfo.InvariantCulture, $", CodeUnits = {CodeUnits}");
        printed.Append(CultureInfo.InvariantCulture, $", CodeUnitsRemaining = {CodeUnitsRemaining}");
        return true;
    }
}
