using System.Globalization;

namespace Courier.Twilio.Benchmarks;

/// <summary>Prints measurements, and counts the bounds and those that were missed.</summary>
internal sealed class Report(double tolerance)
{
    public int Bounds { get; private set; }

    public int Missed { get; private set; }

    public static void Print(string title, params Cost[] costs)
    {
        Console.WriteLine($"\n{title}");
        foreach (var cost in costs)
        {
            WriteLine($"  {cost.Name,-58} {cost.Nanoseconds,14:N1} ns {cost.Bytes,10:N0} B");
        }
    }

    public void AtMost(string name, double value, double max) =>
        Add(name, value, "<=", max, value <= max * tolerance);

    public void AtLeast(string name, double value, double min) =>
        Add(name, value, ">=", min, value >= min / tolerance);

    /// <summary>Bytes do not vary between runs, so the tolerance does not apply.</summary>
    public void NoBytes(string name, double bytes) => Add(name, bytes, "==", 0, bytes < 0.01);

    private static void WriteLine(FormattableString line) =>
        Console.WriteLine(line.ToString(CultureInfo.InvariantCulture).TrimEnd());

    private void Add(string name, double value, string sign, double bound, bool isKept)
    {
        Bounds++;
        Missed += isKept ? 0 : 1;
        WriteLine($"  {name,-58} {value,14:N2} {sign} {bound:N2} {(isKept ? "" : "MISSED")}");
    }
}
