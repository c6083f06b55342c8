using System.Globalization;

namespace Courier.Twilio.Sandbox.Segments;

/// <summary>
/// Counts the segments of a text: 160 septets of GSM-7 in a single segment and 153 in each of several, or 70 and 67
/// code units of UCS-2.
/// </summary>
internal static class SegmentCounter
{
    public static string GetEncoding(string text) => Gsm7.CanEncode(text) ? "GSM-7" : "UCS-2";

    public static int Count(string text) => Gsm7.CanEncode(text)
        ? Count(text, 160, 153, static rest => (Gsm7.GetSeptetCount(rest[0]), 1))
        : Count(text, 70, 67, static rest =>
        {
            var length = StringInfo.GetNextTextElementLength(rest);

            return (length, length);
        });

    private static int Count(
        string text,
        int single,
        int concatenated,
        Func<ReadOnlySpan<char>, (int Cost, int Length)> measureNext)
    {
        var (total, segments, used) = (0, 1, 0);

        for (var index = 0; index < text.Length;)
        {
            var (cost, length) = measureNext(text.AsSpan(index));
            total += cost;
            index += length;

            // A text element is not split over two segments, unless it fills more than one by itself.
            if (used > 0 && used + cost > concatenated)
            {
                segments++;
                used = 0;
            }

            used += cost;

            while (used > concatenated)
            {
                segments++;
                used -= concatenated;
            }
        }

        return total <= single ? 1 : segments;
    }
}
