using Courier.Sms;

namespace Courier.Twilio.Benchmarks;

/// <summary>A text's segments, from one message to a million characters.</summary>
internal static class Texts
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

    public static void Measure(Scoreboard board, int rounds)
    {
        foreach (var (name, piece) in Kinds)
        {
            var costs = Round.Measure(rounds, Counting(name, piece, 160), Counting(name, piece, Short), Counting(name, piece, Long));
            Scoreboard.Show($"The segments of a text: {name}", costs);
            board.AtMost("a character of a million / of ten thousand", costs[2].Nanoseconds / Long / (costs[1].Nanoseconds / Short), 1.2);
            board.Nothing("160, 10,000 and 1,000,000 characters, bytes", costs.Sum(cost => cost.Bytes));
        }
    }

    private static Contender Counting(string name, string piece, int length)
    {
        var text = string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1))[..length];
        return new($"SmsSegments.Count, {length:N0} characters, {name}", times =>
        {
            var segments = 0L;
            for (var i = 0; i < times; i++)
            {
                segments += SmsSegments.Count(text).Segments;
            }

            return segments;
        });
    }
}
