using System.Diagnostics;

namespace Courier.Twilio.Benchmarks;

/// <summary>Measures the first uses of the error catalog in a process.</summary>
internal static class CatalogStartup
{
    private const TwilioErrorCode UnnamedCode = (TwilioErrorCode)13214;

    public static void Measure(Report report)
    {
        var codes = Enum.GetValues<TwilioErrorCode>();
        var first = MeasureOnce(
            "first lookup of a named code",
            () => TwilioErrorCatalog.Find(TwilioErrorCode.MessageFiltered));
        var named = MeasureOnce($"lookups of all {codes.Length} named codes", () =>
        {
            foreach (var code in codes)
            {
                TwilioErrorCatalog.Find(code);
            }
        });
        var unnamed = MeasureOnce("first lookup of a code without a name", () => TwilioErrorCatalog.Find(UnnamedCode));
        var again = MeasureOnce("second lookup of a code without a name", () => TwilioErrorCatalog.Find(UnnamedCode));

        Report.Print("The error catalog in a new process, once each", first, named, unnamed, again);

        // A lookup decodes one code and, in a new process, creates the empty cache.
        report.AtMost("first lookup, bytes", first.Bytes, 30_000);
        report.AtMost("first lookup of one more code, bytes", unnamed.Bytes, 2_000);
        report.NoBytes("second lookup of a code, bytes", again.Bytes);
    }

    private static Cost MeasureOnce(string name, Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        action();
        var nanoseconds = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return new(name, nanoseconds, bytes);
    }
}
