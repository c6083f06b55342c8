using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Courier.Twilio.Benchmarks.Load;

/// <summary>What one contender cost in one round.</summary>
/// <param name="Name">The name of the contender.</param>
/// <param name="Bytes">Allocated bytes of one send, all threads, one send at a time.</param>
/// <param name="Microseconds">Processor time of one send, 64 at a time.</param>
/// <param name="PerSecond">Sends a second, 64 at a time.</param>
internal sealed record RoundCost(string Name, double Bytes, double Microseconds, double PerSecond);

/// <summary>
/// The process that sends. In each round the contenders run in a random order, so that other load on the machine
/// affects all of them; only ratios of one round are compared.
/// </summary>
internal static class LoadClient
{
    private const int Concurrency = 64;

    /// <summary>Runs the contenders, and prints the costs of each round as a line of JSON.</summary>
    public static async Task RunAsync(Uri server, int rounds, string[] names)
    {
        var contenders = names.Select(name => (Name: name, Contender: Contender.Create(name, server))).ToArray();
        foreach (var (_, contender) in contenders)
        {
            await SendAsync(contender, 500);
            await SendAllAsync(contender, 4_000);
        }

        var random = new Random();
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(contenders);
            foreach (var (name, contender) in contenders)
            {
                var cost = await MeasureAsync(name, contender);
                Console.WriteLine(JsonSerializer.Serialize(cost, LoadJson.Default.RoundCost));
            }
        }
    }

    private static async Task<RoundCost> MeasureAsync(string name, Contender contender)
    {
        const int sequential = 200, concurrent = 4_000;
        await SendAsync(contender, 20);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await SendAsync(contender, sequential);
        var bytes = GC.GetTotalAllocatedBytes(precise: true) - before;

        await SendAllAsync(contender, Concurrency * 4);
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        var cpu = Environment.CpuUsage.TotalTime;
        await SendAllAsync(contender, concurrent);
        var used = Environment.CpuUsage.TotalTime - cpu;
        var elapsed = Stopwatch.GetElapsedTime(start);
        return new(
            name,
            (double)bytes / sequential,
            used.TotalMicroseconds / concurrent,
            concurrent / elapsed.TotalSeconds);
    }

    private static async Task SendAsync(Contender contender, int count)
    {
        for (var i = 0; i < count; i++)
        {
            await contender.SendAsync();
        }
    }

    private static Task SendAllAsync(Contender contender, int count) => Task.WhenAll(
        Enumerable.Range(0, Concurrency).Select(_ => SendAsync(contender, count / Concurrency)));
}

[JsonSerializable(typeof(RoundCost))]
internal sealed partial class LoadJson : JsonSerializerContext;
