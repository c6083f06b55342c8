namespace Courier.Twilio.SegmentAgreement;

/// <summary>Sorts what was compared into agreement, the classes of what differs on purpose, and the rest.</summary>
internal sealed class Tally(string what, Disagreement[] classes)
{
    private readonly int[] explained = new int[classes.Length];
    private int agreed;

    internal int Unexplained { get; private set; }

    internal void Add(Case it, object theirs, object ours)
    {
        if (theirs.Equals(ours))
        {
            agreed++;
            return;
        }

        var known = Array.FindIndex(classes, disagreement => disagreement.Explains(it));

        if (known >= 0)
        {
            explained[known]++;
            return;
        }

        if (++Unexplained <= 20)
        {
            Console.WriteLine($"{what} of no class: {it.Kind} text, theirs {theirs}, ours {ours}, UTF-16 {Convert.ToHexString(it.Text)}");
        }
    }

    internal string Report()
    {
        foreach (var (disagreement, count) in classes.Zip(explained))
        {
            Console.WriteLine($"{count,7}  {what}, {disagreement.Name}: {disagreement.Reason}");
        }

        return $"{what}: {agreed} agree, {explained.Sum()} differ on purpose, {Unexplained} of no class";
    }
}
