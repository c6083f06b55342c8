using System.Globalization;

namespace Courier.Twilio.Sandbox.Segments;

/// <summary>How many parts a text takes: 160 or 153 septets of GSM-7, 70 or 67 units of UCS-2 each.</summary>
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

    private static int Count(string text, int single, int concatenated, Func<ReadOnlySpan<char>, (int Cost, int Length)> next)
    {
        var (total, parts, used) = (0, 1, 0);
        for (var at = 0; at < text.Length;)
        {
            var (cost, length) = next(text.AsSpan(at));
            total += cost;
            at += length;

            // What belongs together is never split over two parts, unless it fills more than one by itself.
            if (used > 0 && used + cost > concatenated)
            {
                parts++;
                used = 0;
            }

            used += cost;
            while (used > concatenated)
            {
                parts++;
                used -= concatenated;
            }
        }

        return total <= single ? 1 : parts;
    }
}
