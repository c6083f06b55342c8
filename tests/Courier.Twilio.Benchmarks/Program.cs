using System.Diagnostics;
using Courier.Twilio.Benchmarks;

// Bounds are set on ratios of one run only, because times depend on the machine. With --quick, for CI, there are fewer
// rounds, and a ratio may miss its bound by a factor of two.
if (args is not ([] or ["--quick"]))
{
    Console.Error.WriteLine("dotnet run -c Release --project tests/Courier.Twilio.Benchmarks [-- --quick]");
    return 2;
}

var isQuick = args.Length > 0;
var start = Stopwatch.GetTimestamp();
var report = new Report(tolerance: isQuick ? 2 : 1);
var rounds = isQuick ? 40 : 400;

// The first, because it measures a process that has not used the catalog.
CatalogStartup.Measure(report);
CatalogLookups.Measure(report, rounds);
NumberValidation.Measure(report, rounds);
SegmentCounts.Measure(report, rounds / 4);
SignatureValidation.Measure(report, rounds / 4);

var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
Console.WriteLine(
    $"\n{report.Bounds - report.Missed} of {report.Bounds} bounds kept, {seconds:N0} s"
    + (isQuick ? ", quick: ratios within twice their bound" : ""));
return report.Missed == 0 ? 0 : 1;
