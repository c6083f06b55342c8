using System.Globalization;

namespace Courier.Twilio.SegmentAgreement;

/// <summary>
/// A class of intended differences: its reason, and a predicate that is true if the class alone explains a difference.
/// </summary>
internal sealed record Disagreement(string Name, string Reason, Func<Case, bool> Explains)
{
    private const int MaxClusterLength = 67;

    /// <summary>The intended differences of counts.</summary>
    internal static Disagreement[] OfCounts { get; } =
    [
        new(
            "overfull segment",
            "the calculator exceeds the 140 octets of a segment to keep a cluster whole; this library starts a new "
            + "segment, and splits a cluster that is longer than a segment",
            @case => @case.IsOverfull
                && Ours(@case) == Count.FromClusters([.. Clusters(@case.Body).SelectMany(Split)])),
        new(
            "newer clusters",
            "the calculator uses the grapheme clusters of Unicode 10; this library uses those of the runtime, which "
            + "include later emoji and conjuncts",
            @case => !@case.Clusters.SequenceEqual(Clusters(@case.Body).Select(cluster => cluster.Length))
                && @case.Theirs == Count.FromClusters(@case.Clusters)
                && Ours(@case) == Count.FromClusters([.. Clusters(@case.Body).SelectMany(Split)])),
    ];

    private static Count Ours(Case @case) => Count.FromLibrary(@case.Body);

    // Both sides count a carriage return and a line feed as two clusters.
    private static IEnumerable<string> Clusters(string text)
    {
        var clusters = StringInfo.GetTextElementEnumerator(text);

        while (clusters.MoveNext())
        {
            var cluster = clusters.GetTextElement();
            foreach (var part in cluster is "\r\n" ? ["\r", "\n"] : new[] { cluster })
            {
                yield return part;
            }
        }
    }

    private static IEnumerable<int> Split(string cluster) =>
        cluster.Length <= MaxClusterLength
            ? [cluster.Length]
            : cluster.EnumerateRunes().Select(rune => rune.Utf16SequenceLength);
}
