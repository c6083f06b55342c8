using System.Globalization;

namespace Courier.Twilio.Benchmarks;

/// <summary>Prints measurements, collects the goals with their figures, and prints them as a table.</summary>
/// <param name="tolerance">
/// The factor by which a ratio of times may miss its goal before the program fails; 1 in a full run.
/// </param>
internal sealed class Report(double tolerance)
{
    private readonly List<Goal> goals = [];
    private bool isVoid;

    /// <summary>True when no goal was missed by more than the tolerance.</summary>
    public bool IsPassed => !isVoid && goals.All(goal => goal.IsTolerated);

    public static void Print(string title, params Cost[] costs)
    {
        Console.WriteLine($"\n{title}");
        foreach (var cost in costs)
        {
            WriteLine($"  {cost.Name,-58} {cost.Nanoseconds,14:N1} ns {cost.Bytes,10:N0} B");
        }
    }

    public static void WriteLine(FormattableString line) =>
        Console.WriteLine(line.ToString(CultureInfo.InvariantCulture).TrimEnd());

    /// <summary>Adds a goal for a ratio of times, to which the tolerance applies.</summary>
    /// <param name="name">What is measured.</param>
    /// <param name="value">The figure.</param>
    /// <param name="goal">The goal.</param>
    /// <param name="limit">
    /// What the figure must keep until the goal is met; beyond it the program fails. By default, the goal.
    /// </param>
    public void AtMost(string name, double value, double goal, double? limit = null) =>
        goals.Add(new(name, value, "<=", goal, value <= goal, value <= (limit ?? goal) * tolerance));

    /// <inheritdoc cref="AtMost"/>
    public void AtLeast(string name, double value, double goal, double? limit = null) =>
        goals.Add(new(name, value, ">=", goal, value >= goal, value >= (limit ?? goal) / tolerance));

    /// <summary>Adds a goal for bytes, which do not vary between runs: the tolerance does not apply.</summary>
    /// <inheritdoc cref="AtMost"/>
    public void BytesAtMost(string name, double value, double goal, double? limit = null) =>
        goals.Add(new(name, value, "<=", goal, value <= goal, value <= (limit ?? goal)));

    /// <inheritdoc cref="BytesAtMost"/>
    public void NoBytes(string name, double bytes) =>
        goals.Add(new(name, bytes, "==", 0, bytes < 0.01, bytes < 0.01));

    /// <summary>Adds a condition without which the figures of the run mean nothing.</summary>
    public void Validity(string name, double value, double max)
    {
        isVoid |= value > max;
        WriteLine($"  {name}: {value:N0}, at most {max:N0}{(value > max ? ": THE RUN IS VOID" : "")}");
    }

    /// <summary>Prints the goals as a table, and how many were met.</summary>
    public void PrintTable()
    {
        Console.WriteLine($"\n{"goal",-60} {"figure",12} {"",2} {"bound",10}");
        foreach (var goal in goals)
        {
            WriteLine(
                $"{goal.Name,-60} {goal.Value,12:#,##0.##} {goal.Sign} {goal.Bound,10:#,##0.##} {goal.Verdict}");
        }

        Console.WriteLine(isVoid
            ? "void: the cheapest contender allocates more than it may, so that the ratios mean nothing"
            : $"{goals.Count(goal => goal.IsMet)} of {goals.Count} goals met");
    }

    private sealed record Goal(
        string Name, double Value, string Sign, double Bound, bool IsMet, bool IsTolerated)
    {
        public string Verdict => IsMet ? "met" : IsTolerated ? "missed" : "MISSED BY MORE THAN TODAY";
    }
}
