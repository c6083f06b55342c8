using System.Globalization;

namespace Courier.Twilio.SegmentAgreement;

/// <summary>A class of differences that are meant, each with its reason and a proof that it is the only cause.</summary>
internal sealed record Disagreement(string Name, string Reason, Func<Case, bool> Explains)
{
    private const int LargestCluster = 67;

    /// <summary>What may differ in the count.</summary>
    internal static Disagreement[] OfCounts { get; } =
    [
        new(
            "overfull segment",
            "the calculator puts a cluster into a segment that cannot hold it, more than 140 octets; we open another segment, and part what is longer than one",
            it => it.IsOverfull && Ours(it) == Count.Fill([.. Clusters(it.Body).SelectMany(Parts)])),
        new(
            "newer clusters",
            "the calculator knows the grapheme clusters of Unicode 10; we know those of the runtime, with the emoji and joined conjuncts since",
            it => !it.Clusters.SequenceEqual(Clusters(it.Body).Select(cluster => cluster.Length))
                && it.Theirs == Count.Fill(it.Clusters)
                && Ours(it) == Count.Fill([.. Clusters(it.Body).SelectMany(Parts)])),
    ];

    private static Count Ours(Case it) => Count.Of(it.Body);

    // A line break of two characters is two clusters to both sides.
    private static IEnumerable<string> Clusters(string text)
    {
        var clusters = StringInfo.GetTextElementEnumerator(text);

        while (clusters.MoveNext())
        {
            foreach (var part in clusters.GetTextElement() is "\r\n" ? ["\r", "\n"] : new[] { clusters.GetTextElement() })
            {
                yield return part;
            }
        }
    }

    private static IEnumerable<int> Parts(string cluster) =>
        cluster.Length <= LargestCluster ? [cluster.Length] : cluster.EnumerateRunes().Select(rune => rune.Utf16SequenceLength);
}
