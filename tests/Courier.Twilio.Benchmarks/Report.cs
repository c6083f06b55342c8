using System.Globalization;

namespace Courier.Twilio.Benchmarks;

/// <summary>Prints what was measured, and keeps what missed its bound.</summary>
internal sealed class Scoreboard(double slack)
{
    public int Bounds { get; private set; }

    public int Missed { get; private set; }

    public static void Show(string title, params Cost[] costs)
    {
        Console.WriteLine($"\n{title}");
        foreach (var cost in costs)
        {
            Print($"  {cost.Name,-58} {cost.Nanoseconds,14:N1} ns {cost.Bytes,10:N0} B");
        }
    }

    public void AtMost(string what, double value, double most) => Judge(what, value, "<=", most, value <= most * slack);

    public void AtLeast(string what, double value, double least) => Judge(what, value, ">=", least, value >= least / slack);

    /// <summary>Bytes are counted and not timed: there is nothing to be lenient about.</summary>
    public void Nothing(string what, double bytes) => Judge(what, bytes, "==", 0, bytes < 0.01);

    private void Judge(string what, double value, string sign, double goal, bool isKept)
    {
        Bounds++;
        Missed += isKept ? 0 : 1;
        Print($"  {what,-58} {value,14:N2} {sign} {goal:N2} {(isKept ? "" : "MISSED")}");
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture).TrimEnd());
}
