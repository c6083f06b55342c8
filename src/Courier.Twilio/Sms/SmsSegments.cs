using System.Globalization;
using System.Text;

namespace Courier.Sms;

/// <summary>What a text becomes on its way to a handset: an encoding, and segments that are billed one by one.</summary>
public static class SmsSegments
{
    private const int Gsm7Alone = 160;
    private const int Gsm7Shared = 153;
    private const int Ucs2Alone = 70;
    private const int Ucs2Shared = 67;

    /// <summary>Counts what a text costs to send as it stands; takes any text, and allocates nothing.</summary>
    /// <remarks>
    /// The pair of an escaped GSM-7 character, a surrogate pair and a grapheme cluster stay within one segment, unless a
    /// cluster is longer than a segment. A carriage return and the line feed behind it are two characters.
    /// </remarks>
    public static SmsSegmentCount Count(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return Gsm7.CountUnits(text) is { } units
            ? new SmsSegmentCount(text, SmsEncoding.Gsm7, FillGsm7(text, units))
            : new SmsSegmentCount(text, SmsEncoding.Ucs2, FillUcs2(text));
    }

    /// <summary>Puts GSM-7 characters where a text has look-alikes of them, such as curly quotes.</summary>
    /// <remarks>As the provider's smart encoding is published to do; a tab becomes seven spaces.</remarks>
    /// <returns>The same instance when there is nothing to replace; characters without a look-alike are left.</returns>
    public static string SmartEncode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return SmartEncoding.Apply(text);
    }

    private static SegmentCounter FillGsm7(ReadOnlySpan<char> text, int units)
    {
        if (units <= Gsm7Alone)
        {
            return SegmentCounter.SingleSegment(Gsm7Alone, units);
        }

        var fill = new SegmentCounter(Gsm7Shared);

        foreach (var character in text)
        {
            fill.Add(Gsm7.CountUnits(character));
        }

        return fill;
    }

    private static SegmentCounter FillUcs2(ReadOnlySpan<char> text)
    {
        if (text.Length <= Ucs2Alone)
        {
            return SegmentCounter.SingleSegment(Ucs2Alone, text.Length);
        }

        var fill = new SegmentCounter(Ucs2Shared);

        while (!text.IsEmpty)
        {
            var cluster = text[..MeasureCluster(text)];
            text = text[cluster.Length..];

            if (cluster.Length <= Ucs2Shared)
            {
                fill.Add(cluster.Length);
            }
            else
            {
                AddInParts(ref fill, cluster);
            }
        }

        return fill;
    }

    private static int MeasureCluster(ReadOnlySpan<char> text)
    {
        var isAlone = NeverJoins(text[0]) && (text.Length is 1 || NeverJoins(text[1]));

        return isAlone ? 1 : StringInfo.GetNextTextElementLength(text);
    }

    // Latin, Greek and Cyrillic, without their combining marks: what most texts consist of, and looking it up takes ten
    // times as long. The one pair that does form a cluster, carriage return and line feed, is parted on purpose.
    private static bool NeverJoins(char character) => character is < '\u0300' or (> '\u036F' and < '\u0483');

    private static void AddInParts(ref SegmentCounter fill, ReadOnlySpan<char> cluster)
    {
        while (!cluster.IsEmpty)
        {
            Rune.DecodeFromUtf16(cluster, out _, out var length);
            fill.Add(length);
            cluster = cluster[length..];
        }
    }
}
