using Courier.Sms;

namespace Courier.Twilio.SegmentAgreement;

/// <summary>The values that are compared.</summary>
internal sealed record Count(string Encoding, int Segments, int Units, int Left)
{
    internal static Count FromLibrary(string text)
    {
        var count = SmsSegments.Count(text);

        var encoding = count.Encoding is SmsEncoding.Gsm7 ? "GSM-7" : "UCS-2";
        return new Count(encoding, count.Segments, count.CodeUnits, count.CodeUnitsRemaining);
    }

    /// <summary>
    /// Fills UCS-2 segments cluster by cluster. This third count decides whether a difference of the other two is
    /// explained.
    /// </summary>
    internal static Count FromClusters(IReadOnlyList<int> clusters)
    {
        var units = clusters.Sum();
        var capacity = units <= 70 ? 70 : 67;
        var (segments, used) = (1, 0);

        foreach (var cluster in clusters)
        {
            (segments, used) = used + cluster > capacity ? (segments + 1, cluster) : (segments, used + cluster);
        }

        return new Count("UCS-2", segments, units, capacity - used);
    }
}
