using System.Diagnostics;

namespace Courier.Twilio.Benchmarks;

/// <summary>What the catalog costs a program that starts; to be asked first, since a start comes once.</summary>
internal static class TableStart
{
    private const TwilioErrorCode WithoutName = (TwilioErrorCode)13214;

    public static void Measure(Scoreboard board)
    {
        var codes = Enum.GetValues<TwilioErrorCode>();
        var first = Weigh("first look-up of a named code", () => TwilioErrorCatalog.Find(TwilioErrorCode.MessageFiltered));
        var named = Weigh($"look-ups of all {codes.Length} named codes", () =>
        {
            foreach (var code in codes)
            {
                TwilioErrorCatalog.Find(code);
            }
        });
        var table = Weigh("first look-up of a code without a name", () => TwilioErrorCatalog.Find(WithoutName));
        var again = Weigh("second look-up of a code without a name", () => TwilioErrorCatalog.Find(WithoutName));

        Scoreboard.Show("The catalog in a fresh process, once each", first, named, table, again);

        // The table is read by the first code that needs it: before that, nothing of it was there.
        board.Nothing("full table before a code needs it, bytes", named.Bytes);
        board.AtLeast("full table when a code needs it, bytes", table.Bytes, 100_000);
        board.Nothing("full table after that, bytes", again.Bytes);
    }

    private static Cost Weigh(string name, Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var from = Stopwatch.GetTimestamp();
        action();
        var nanoseconds = Stopwatch.GetElapsedTime(from).TotalNanoseconds;
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return new(name, nanoseconds, bytes);
    }
}
