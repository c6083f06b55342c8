using System.Collections.Frozen;

namespace Courier.Twilio.Benchmarks;

/// <summary>A look-up in the catalog against one in a bare dictionary of the same rows.</summary>
internal static class LookUps
{
    private static readonly FrozenDictionary<TwilioErrorCode, TwilioErrorInfo> Bare = TwilioErrorCatalog.All.ToFrozenDictionary(row => row.Code);

    private static readonly TwilioErrorCode[] Named = [.. TwilioErrorCatalog.All.Select(row => row.Code).Where((_, i) => i % 11 == 0).Take(64)];

    private static readonly TwilioErrorCode[] Others = [(TwilioErrorCode)13214, (TwilioErrorCode)31002, (TwilioErrorCode)90010, (TwilioErrorCode)45000];

    public static void Measure(Scoreboard board, int rounds)
    {
        var costs = Round.Measure(
            rounds,
            Ways.Ask<InBare, TwilioErrorCode>("bare FrozenDictionary", Named),
            Ways.Ask<InCatalog, TwilioErrorCode>("TwilioErrorCatalog.Find, named", Named),
            Ways.Ask<InCatalog, TwilioErrorCode>("TwilioErrorCatalog.Find, others", Others));

        Scoreboard.Show("A look-up by code", costs);
        board.AtMost("named code / bare FrozenDictionary", costs[1].Nanoseconds / costs[0].Nanoseconds, 1.5);
        board.Nothing("named code, bytes", costs[1].Bytes);
        board.Nothing("code without a name, bytes", costs[2].Bytes);
    }

    private readonly struct InBare : IWay<TwilioErrorCode>
    {
        public static bool Ask(TwilioErrorCode code) => Bare.TryGetValue(code, out _);
    }

    private readonly struct InCatalog : IWay<TwilioErrorCode>
    {
        public static bool Ask(TwilioErrorCode code) => TwilioErrorCatalog.Find(code) is not null;
    }
}
