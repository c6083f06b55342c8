using Courier.Sms;

namespace Courier.Twilio.SegmentAgreement;

/// <summary>What is compared.</summary>
internal sealed record Count(string Encoding, int Segments, int Units, int Left)
{
    internal static Count Of(string text)
    {
        var count = SmsSegments.Count(text);

        return new Count(count.Encoding is SmsEncoding.Gsm7 ? "GSM-7" : "UCS-2", count.Segments, count.CodeUnits, count.CodeUnitsRemaining);
    }

    /// <summary>What a plain filling of UCS-2 segments comes to, cluster by cluster; the third way of counting, which judges between two.</summary>
    internal static Count Fill(IReadOnlyList<int> clusters)
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
