using System.Diagnostics;

namespace Courier.Twilio.Benchmarks;

/// <summary>
/// Measures several ways in turn, so that whatever else the machine does falls on all of them, and by the processor's
/// time, which does not run while others have it. The shortest of many short runs counts: a machine can make a run longer
/// than it is and never shorter.
/// </summary>
internal static class Round
{
    private static readonly TimeSpan RunLength = TimeSpan.FromMilliseconds(4);

    public static Cost[] Measure(int rounds, params Contender[] contenders)
    {
        var times = contenders.Select(WarmUp).ToArray();
        var shortest = Enumerable.Repeat(double.MaxValue, contenders.Length).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < contenders.Length; i++)
            {
                shortest[i] = Math.Min(shortest[i], Time(contenders[i], times[i]) / times[i]);
            }
        }

        return [.. contenders.Select((contender, i) => new Cost(contender.Name, shortest[i], Weigh(contender, times[i])))];
    }

    // Until the optimising compiler has had its turn; then as often as fills one run.
    private static int WarmUp(Contender contender)
    {
        for (var turn = 0; turn < 3; turn++)
        {
            var from = Stopwatch.GetTimestamp();
            for (var call = 0; call < 50 && Stopwatch.GetElapsedTime(from) < TimeSpan.FromMilliseconds(300); call++)
            {
                contender.Run(32);
            }

            // It compiles beside us, a tenth of a second after the last call; there is no event to wait for.
            Thread.Sleep(150);
        }

        var once = Enumerable.Range(0, 5).Min(_ => Time(contender, 64)) / 64;
        return (int)Math.Clamp(RunLength.TotalNanoseconds / once, 1, 10_000_000);
    }

    private static double Time(Contender contender, int times)
    {
        var from = Now();
        Sink += contender.Run(times);
        return (Now() - from).TotalNanoseconds;
    }

    // On Windows the processor's time moves in steps of several runs.
    private static TimeSpan Now() => OperatingSystem.IsWindows()
        ? Stopwatch.GetElapsedTime(0)
        : Environment.CpuUsage.TotalTime;

    private static double Weigh(Contender contender, int times)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Sink += contender.Run(times);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)times;
    }

    /// <summary>Where results go, so that nothing is optimised away.</summary>
    public static long Sink { get; private set; }
}
