using System.Globalization;
using System.Text;

namespace Courier.Sms;

/// <summary>Calculates how a text is encoded and into how many segments it is split.</summary>
/// <remarks>Use it to estimate the price of a message, or to show a counter while a text is written.</remarks>
public static class SmsSegments
{
    private const int Gsm7SingleCapacity = 160;
    private const int Gsm7MultiCapacity = 153;
    private const int Ucs2SingleCapacity = 70;
    private const int Ucs2MultiCapacity = 67;

    /// <summary>Counts the segments of a text.</summary>
    /// <remarks>
    /// <para>The text is counted as it is, without smart encoding. The method does not allocate.</para>
    /// <para>
    /// An escaped GSM-7 character, a surrogate pair and a grapheme cluster are not split over two segments, except a
    /// cluster that is longer than a segment. A carriage return and a line feed are two characters.
    /// </para>
    /// </remarks>
    /// <param name="text">The text, of any length.</param>
    /// <returns>The encoding, the number of segments, and the code units used and remaining.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static SmsSegmentCount Count(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return Gsm7.CountUnits(text) is { } units
            ? new SmsSegmentCount(text, SmsEncoding.Gsm7, CountGsm7(text, units))
            : new SmsSegmentCount(text, SmsEncoding.Ucs2, CountUcs2(text));
    }

    /// <summary>Replaces characters outside GSM-7 with similar ones, such as curly quotes with straight ones.</summary>
    /// <remarks>
    /// The replacements are those of the provider's published segment calculator. A tab becomes seven spaces; invisible
    /// characters are removed. Characters without a replacement are kept.
    /// </remarks>
    /// <param name="text">The text, of any length.</param>
    /// <returns>The text with its replacements; the same instance when nothing is replaced.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string SmartEncode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return SmartEncoding.Apply(text);
    }

    private static SegmentCounter CountGsm7(ReadOnlySpan<char> text, int units)
    {
        if (units <= Gsm7SingleCapacity)
        {
            return SegmentCounter.SingleSegment(Gsm7SingleCapacity, units);
        }

        var counter = new SegmentCounter(Gsm7MultiCapacity);

        foreach (var character in text)
        {
            counter.Add(Gsm7.CountUnits(character));
        }

        return counter;
    }

    private static SegmentCounter CountUcs2(ReadOnlySpan<char> text)
    {
        if (text.Length <= Ucs2SingleCapacity)
        {
            return SegmentCounter.SingleSegment(Ucs2SingleCapacity, text.Length);
        }

        var counter = new SegmentCounter(Ucs2MultiCapacity);

        while (!text.IsEmpty)
        {
            var cluster = text[..MeasureCluster(text)];
            text = text[cluster.Length..];

            if (cluster.Length <= Ucs2MultiCapacity)
            {
                counter.Add(cluster.Length);
            }
            else
            {
                AddByRune(ref counter, cluster);
            }
        }

        return counter;
    }

    private static int MeasureCluster(ReadOnlySpan<char> text)
    {
        var isSingle = IsNeverCombined(text[0]) && (text.Length is 1 || IsNeverCombined(text[1]));

        return isSingle ? 1 : StringInfo.GetNextTextElementLength(text);
    }

    // Latin, Greek and Cyrillic without combining marks. Most texts consist of them, and the lookup of a text element
    // takes ten times as long. Carriage return and line feed are the only pair of them that forms a cluster; it is
    // split intentionally.
    private static bool IsNeverCombined(char character) => character is < '\u0300' or (> '\u036F' and < '\u0483');

    private static void AddByRune(ref SegmentCounter counter, ReadOnlySpan<char> cluster)
    {
        while (!cluster.IsEmpty)
        {
            Rune.DecodeFromUtf16(cluster, out _, out var length);
            counter.Add(length);
            cluster = cluster[length..];
        }
    }
}
