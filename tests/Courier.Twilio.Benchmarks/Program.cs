using System.Diagnostics;
using System.Globalization;
using Courier.Twilio.Benchmarks;
using Courier.Twilio.Benchmarks.Load;

// Goals are set on allocated bytes, and on ratios of one run: times depend on the machine. With --quick, for CI, there
// are fewer rounds, and a ratio of times may miss its limit by a factor of two. The other modes are the processes that
// the program starts.
switch (args)
{
    case [] or ["--quick"]:
        return await MeasureAsync(isQuick: args.Length > 0);
    case ["server"]:
        await LoadServer.RunAsync();
        return 0;
    case ["load", var address, var rounds, .. var names]:
        await LoadClient.RunAsync(new(address), int.Parse(rounds, CultureInfo.InvariantCulture), names);
        return 0;
    case ["start", var address, var name]:
        await StartupClient.SendOneAsync(new(address), name);
        return 0;
    case ["first-rejection", var address]:
        await StartupClient.CompareRejectionsAsync(new(address));
        return 0;
    default:
        Console.Error.WriteLine("dotnet run -c Release --project tests/Courier.Twilio.Benchmarks [-- --quick]");
        return 2;
}

static async Task<int> MeasureAsync(bool isQuick)
{
    var start = Stopwatch.GetTimestamp();
    var report = new Report(tolerance: isQuick ? 2 : 1);
    var rounds = isQuick ? 40 : 400;

    // The first, because it measures a process that has not used the catalog.
    CatalogStartup.Measure(report);
    CatalogLookups.Measure(report, rounds);
    NumberValidation.Measure(report, rounds);
    SegmentCounts.Measure(report, rounds / 4);
    SignatureValidation.Measure(report, rounds / 4);
    await LoadReport.MeasureAsync(report, isQuick);

    report.PrintTable();
    Report.WriteLine($"{Stopwatch.GetElapsedTime(start).TotalSeconds:N0} s");
    return report.IsPassed ? 0 : 1;
}
