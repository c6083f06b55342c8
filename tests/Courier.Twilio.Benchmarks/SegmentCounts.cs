using Courier.Sms;

namespace Courier.Twilio.Benchmarks;

/// <summary>Measures how the time to count segments grows, from 160 to a million characters.</summary>
internal static class SegmentCounts
{
    private const int Short = 10_000;
    private const int Long = 1_000_000;

    private static readonly (string Name, string Piece)[] Kinds =
    [
        ("GSM-7", "Your table is ready [12:30]. "),
        ("Cyrillic", "Ваш стол готов, приходите. "),
        ("emoji", "😀👩‍💻🇩🇪 ok "),
        ("combining marks", "\u0301"),
    ];

    public static void Measure(Report report, int rounds)
    {
        foreach (var (name, piece) in Kinds)
        {
            var costs = Measurement.Measure(
                rounds,
                CreateBenchmark(name, piece, 160),
                CreateBenchmark(name, piece, Short),
                CreateBenchmark(name, piece, Long));
            Report.Print($"Segments of a text: {name}", costs);
            report.AtMost(
                "a character of a million / of ten thousand",
                costs[2].Nanoseconds / Long / (costs[1].Nanoseconds / Short),
                1.2);
            report.NoBytes("160, 10,000 and 1,000,000 characters, bytes", costs.Sum(cost => cost.Bytes));
        }
    }

    private static Benchmark CreateBenchmark(string name, string piece, int length)
    {
        var text = string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1))[..length];
        return new($"SmsSegments.Count, {length:N0} characters, {name}", repetitions =>
        {
            var segments = 0L;
            for (var i = 0; i < repetitions; i++)
            {
                segments += SmsSegments.Count(text).Segments;
            }

            return segments;
        });
    }
}
