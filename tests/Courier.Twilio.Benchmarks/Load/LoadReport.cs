using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Courier.Twilio.Benchmarks.Load;

/// <summary>Measures a send beside other ways to send, and compares the ratios with the goals.</summary>
internal static class LoadReport
{
    private static readonly string[] Names =
    [
        Contender.HttpOnly, Contender.Naive, Contender.Sdk,
        Contender.Courier, Contender.CourierRejected, Contender.CourierOverrides,
    ];

    public static async Task MeasureAsync(Report report, bool isQuick)
    {
        var (server, address) = await ChildProcess.StartServerAsync();
        using (server.Pin(1))
        {
            var compiled = await RunAsync(address, isFullyCompiled: true, isQuick ? 5 : 21);
            var tiered = await RunAsync(address, isFullyCompiled: false, isQuick ? 3 : 11);
            Print("One send, fully compiled", compiled);
            Print("One send, tiered compilation", tiered);
            AddGoals(report, compiled);
            await MeasureStartAsync(report, address, isQuick ? 5 : 15);
            await MeasureFirstRejectionAsync(report, address, isQuick ? 3 : 9);
        }
    }

    private static async Task<RoundCost[][]> RunAsync(Uri address, bool isFullyCompiled, int rounds)
    {
        using var client = new ChildProcess(
            isFullyCompiled,
            ["load", address.AbsoluteUri, rounds.ToString(CultureInfo.InvariantCulture), .. Names]).Pin(0);
        var lines = await client.ReadLinesAsync();
        var costs = lines.Select(line => JsonSerializer.Deserialize(line, LoadJson.Default.RoundCost)!);
        return [.. costs.Chunk(Names.Length)];
    }

    private static void Print(string title, RoundCost[][] rounds)
    {
        Console.WriteLine($"\n{title}: medians of {rounds.Length} rounds, and of the ratios to '{Names[0]}'");
        Report.WriteLine(
            $"  {"",-30} {"B a send",10} {"ratio",7} {"µs CPU",10} {"ratio",7} {"sends/s",10} {"ratio",7}");
        foreach (var name in Names)
        {
            var bytes = Median(rounds, name, cost => cost.Bytes);
            var cpu = Median(rounds, name, cost => cost.Microseconds);
            var rate = Median(rounds, name, cost => cost.PerSecond);
            var (byBytes, byCpu, byRate) = (Bytes(rounds, name), Cpu(rounds, name), Rate(rounds, name));
            Report.WriteLine(
                $"  {name,-30} {bytes,10:N0} {byBytes,7:N2} {cpu,10:N1} {byCpu,7:N2} {rate,10:N0} {byRate,7:N2}");
        }
    }

    // The limits are what a send costs today; a change that makes it dearer fails.
    private static void AddGoals(Report report, RoundCost[][] rounds)
    {
        const string ours = Contender.Courier, http = Contender.HttpOnly, sdk = Contender.Sdk;
        const string rejected = Contender.CourierRejected, overridden = Contender.CourierOverrides;
        var bytes = Names.ToDictionary(name => name, name => Median(rounds, name, cost => cost.Bytes));

        Console.WriteLine("\nGoals of one send");
        report.Validity($"'{http}', bytes", bytes[http], 4_400);
        report.BytesAtMost("a send, bytes", bytes[ours], 4_800, limit: 22_000);
        report.BytesAtMost("  / http only", Bytes(rounds, ours, http), 1.15, limit: 6);
        report.BytesAtMost("  / Twilio's SDK", Bytes(rounds, ours, sdk), 0.22, limit: 1.15);
        report.AtMost("CPU of a send, 64 at a time / http only", Cpu(rounds, ours, http), 1.25, limit: 3);
        report.AtMost("  / Twilio's SDK", Cpu(rounds, ours, sdk), 0.5, limit: 1.5);
        report.AtLeast("sends a second, 64 at a time / http only", Rate(rounds, ours, http), 0.8, limit: 0.35);
        report.AtLeast("  / Twilio's SDK", Rate(rounds, ours, sdk), 2, limit: 0.6);
        report.BytesAtMost("a rejection / an accepted send, bytes", Bytes(rounds, rejected, ours), 1.15, limit: 1.45);
        report.AtMost("a rejection / an accepted send, CPU", Cpu(rounds, rejected, ours), 1.2, limit: 1.6);
        report.BytesAtMost("the example's overrides, bytes more", bytes[overridden] - bytes[ours], 1_200);
    }

    private static async Task MeasureStartAsync(Report report, Uri address, int rounds)
    {
        var names = new[] { Contender.HttpOnly, Contender.Naive, Contender.Sdk, Contender.Courier };
        var times = names.ToDictionary(name => name, _ => new List<double>());
        var random = new Random();
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(names);
            foreach (var name in names)
            {
                var start = Stopwatch.GetTimestamp();
                using var client = new ChildProcess(isFullyCompiled: false, "start", address.AbsoluteUri, name);
                await client.ReadLineAsync();
                times[name].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                await client.ReadLinesAsync();
            }
        }

        Console.WriteLine($"\nFrom the start of the process to the first message sent: medians of {rounds} processes");
        foreach (var (name, measured) in times)
        {
            Report.WriteLine($"  {name,-30} {Median(measured),10:N0} ms");
        }

        report.AtMost(
            "start to the first send / Twilio's SDK",
            Median(times[Contender.Courier].Zip(times[Contender.Sdk], (ours, sdk) => ours / sdk)),
            1,
            limit: 1.8);
    }

    private static async Task MeasureFirstRejectionAsync(Report report, Uri address, int rounds)
    {
        var costs = new List<double[]>();
        for (var round = 0; round < rounds; round++)
        {
            using var client = new ChildProcess(isFullyCompiled: false, "first-rejection", address.AbsoluteUri);
            var line = (await client.ReadLinesAsync()).Single();
            costs.Add([.. line.Split(' ').Select(value => double.Parse(value, CultureInfo.InvariantCulture))]);
        }

        Console.WriteLine("\nThe first rejection of a process, more than the second");
        report.AtMost("milliseconds", Median(costs.Select(cost => cost[0])), 2, limit: 35);
        report.BytesAtMost("bytes", Median(costs.Select(cost => cost[1])), 50_000, limit: 60_000);
    }

    private static double Bytes(RoundCost[][] rounds, string name, string other = Contender.HttpOnly) =>
        Ratio(rounds, name, other, cost => cost.Bytes);

    private static double Cpu(RoundCost[][] rounds, string name, string other = Contender.HttpOnly) =>
        Ratio(rounds, name, other, cost => cost.Microseconds);

    private static double Rate(RoundCost[][] rounds, string name, string other = Contender.HttpOnly) =>
        Ratio(rounds, name, other, cost => cost.PerSecond);

    private static double Ratio(RoundCost[][] rounds, string name, string other, Func<RoundCost, double> select) =>
        Median(rounds.Select(round => select(Find(round, name)) / select(Find(round, other))));

    private static double Median(RoundCost[][] rounds, string name, Func<RoundCost, double> select) =>
        Median(rounds.Select(round => select(Find(round, name))));

    private static RoundCost Find(RoundCost[] round, string name) => round.Single(cost => cost.Name == name);

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToArray();
        return ordered.Length % 2 == 1
            ? ordered[ordered.Length / 2]
            : (ordered[(ordered.Length / 2) - 1] + ordered[ordered.Length / 2]) / 2;
    }
}
