namespace Courier.Twilio.SignatureAgreement;

/// <summary>
/// Counts where another implementation agrees, differs on purpose, or differs without an explanation.
/// </summary>
internal sealed class Comparison(string name, Disagreement[] disagreements)
{
    private const int MaxPrinted = 20;

    private readonly int[] explained = new int[disagreements.Length];
    private int requests;
    private int agreed;
    private int unexplained;

    internal string Summary =>
        $"{requests} against {name}: {agreed} agree, {explained.Sum()} differ on purpose, {unexplained} not explained";

    internal bool IsComplete(int expected) => requests == expected && unexplained == 0;

    internal void Add(Case @case, bool theirs, string line)
    {
        requests++;
        if (@case.Ours == theirs)
        {
            agreed++;
        }
        else if (Array.FindIndex(disagreements, disagreement => disagreement.Explains(@case)) is >= 0 and var known)
        {
            explained[known]++;
        }
        else if (++unexplained <= MaxPrinted)
        {
            Console.WriteLine($"not explained by {name}: theirs {theirs}, ours {@case.Ours}: {line}");
        }
    }

    internal void Print()
    {
        foreach (var (disagreement, count) in disagreements.Zip(explained))
        {
            Console.WriteLine($"{count,7}  {name}, {disagreement.Name}: {disagreement.Reason}");
        }
    }
}
