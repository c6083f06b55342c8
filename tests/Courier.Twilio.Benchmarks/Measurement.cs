using System.Diagnostics;

namespace Courier.Twilio.Benchmarks;

/// <summary>
/// Measures the processor time of several benchmarks in turn, so that other load on the machine affects all of them.
/// The shortest of many short runs counts, because other load can only make a run longer.
/// </summary>
internal static class Measurement
{
    private static readonly TimeSpan RunLength = TimeSpan.FromMilliseconds(4);

    /// <summary>Holds the results of the runs, so that they are not optimized away.</summary>
    public static long Sink { get; private set; }

    public static Cost[] Measure(int rounds, params Benchmark[] benchmarks)
    {
        var repetitions = benchmarks.Select(WarmUp).ToArray();
        var shortest = Enumerable.Repeat(double.MaxValue, benchmarks.Length).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < benchmarks.Length; i++)
            {
                var nanoseconds = MeasureTime(benchmarks[i], repetitions[i]) / repetitions[i];
                shortest[i] = Math.Min(shortest[i], nanoseconds);
            }
        }

        return
        [
            .. benchmarks.Select((benchmark, i) =>
                new Cost(benchmark.Name, shortest[i], MeasureBytes(benchmark, repetitions[i]))),
        ];
    }

    // Runs until the optimizing compiler has finished, and returns the number of repetitions that fill one run.
    private static int WarmUp(Benchmark benchmark)
    {
        for (var phase = 0; phase < 3; phase++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var call = 0; call < 50 && Stopwatch.GetElapsedTime(start) < TimeSpan.FromMilliseconds(300); call++)
            {
                benchmark.Run(32);
            }

            // The compiler works in the background, 100 ms after the last call. There is no event to wait for.
            Thread.Sleep(150);
        }

        var once = Enumerable.Range(0, 5).Min(_ => MeasureTime(benchmark, 64)) / 64;
        return (int)Math.Clamp(RunLength.TotalNanoseconds / once, 1, 10_000_000);
    }

    private static double MeasureTime(Benchmark benchmark, int repetitions)
    {
        var start = GetTime();
        Sink += benchmark.Run(repetitions);
        return (GetTime() - start).TotalNanoseconds;
    }

    // On Windows, processor time has a resolution of several runs.
    private static TimeSpan GetTime() => OperatingSystem.IsWindows()
        ? Stopwatch.GetElapsedTime(0)
        : Environment.CpuUsage.TotalTime;

    private static double MeasureBytes(Benchmark benchmark, int repetitions)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Sink += benchmark.Run(repetitions);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)repetitions;
    }
}
