using System.Diagnostics;
using System.Globalization;

namespace Courier.Twilio.Benchmarks.Load;

/// <summary>Processes that measure what happens once: the first send, and the first rejection.</summary>
internal static class StartupClient
{
    /// <summary>Sends one message with one contender, prints a line and ends.</summary>
    public static async Task SendOneAsync(Uri server, string name)
    {
        using var contender = Contender.Create(name, server);
        await contender.SendAsync();
        Console.WriteLine("sent");
    }

    /// <summary>
    /// Prints the milliseconds and the bytes by which the first rejection of the process exceeds the second.
    /// </summary>
    public static async Task CompareRejectionsAsync(Uri server)
    {
        using var contender = new CourierContender(server);
        for (var i = 0; i < 50; i++)
        {
            await contender.SendAsync();
        }

        var first = await MeasureAsync(contender);
        var second = await MeasureAsync(contender);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{(first.Time - second.Time).TotalMilliseconds} {first.Bytes - second.Bytes}"));
    }

    private static async Task<(TimeSpan Time, long Bytes)> MeasureAsync(CourierContender contender)
    {
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        await contender.SendRejectedAsync();
        return (Stopwatch.GetElapsedTime(start), GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }
}
