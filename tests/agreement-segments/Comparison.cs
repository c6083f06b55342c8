namespace Courier.Twilio.SegmentAgreement;

/// <summary>Counts the cases that agree, those with an intended difference by class, and the others.</summary>
internal sealed class Comparison(string name, Disagreement[] classes)
{
    private readonly int[] explained = new int[classes.Length];
    private int agreed;

    internal int Unexplained { get; private set; }

    internal void Add(Case @case, object theirs, object ours)
    {
        if (theirs.Equals(ours))
        {
            agreed++;
            return;
        }

        var known = Array.FindIndex(classes, disagreement => disagreement.Explains(@case));

        if (known >= 0)
        {
            explained[known]++;
            return;
        }

        if (++Unexplained <= 20)
        {
            Console.WriteLine(
                $"{name} not explained: {@case.Kind} text, theirs {theirs}, ours {ours}, "
                + $"UTF-16 {Convert.ToHexString(@case.Text)}");
        }
    }

    internal string Summarize()
    {
        foreach (var (disagreement, count) in classes.Zip(explained))
        {
            Console.WriteLine($"{count,7}  {name}, {disagreement.Name}: {disagreement.Reason}");
        }

        return $"{name}: {agreed} agree, {explained.Sum()} differ on purpose, {Unexplained} not explained";
    }
}
