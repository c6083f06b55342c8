using System.Collections.Frozen;

namespace Courier.Twilio.Benchmarks;

/// <summary>Measures a lookup in the error catalog beside one in a dictionary with the same entries.</summary>
internal static class CatalogLookups
{
    private static readonly FrozenDictionary<TwilioErrorCode, TwilioErrorInfo> Dictionary =
        TwilioErrorCatalog.All.ToFrozenDictionary(error => error.Code);

    private static readonly TwilioErrorCode[] NamedCodes =
        [.. TwilioErrorCatalog.All.Select(error => error.Code).Where((_, i) => i % 11 == 0).Take(64)];

    private static readonly TwilioErrorCode[] OtherCodes =
        [(TwilioErrorCode)13214, (TwilioErrorCode)31002, (TwilioErrorCode)90010, (TwilioErrorCode)45000];

    public static void Measure(Report report, int rounds)
    {
        var costs = Measurement.Measure(
            rounds,
            Operations.Benchmark<DictionaryLookup, TwilioErrorCode>("FrozenDictionary", NamedCodes),
            Operations.Benchmark<CatalogLookup, TwilioErrorCode>("TwilioErrorCatalog.Find, named", NamedCodes),
            Operations.Benchmark<CatalogLookup, TwilioErrorCode>("TwilioErrorCatalog.Find, others", OtherCodes));

        Report.Print("Lookup of an error code", costs);
        report.AtMost("named code / FrozenDictionary", costs[1].Nanoseconds / costs[0].Nanoseconds, 1.2);
        report.NoBytes("named code, bytes", costs[1].Bytes);
        report.NoBytes("code without a name, bytes", costs[2].Bytes);
    }

    private readonly struct DictionaryLookup : IOperation<TwilioErrorCode>
    {
        public static bool Run(TwilioErrorCode code) => Dictionary.TryGetValue(code, out _);
    }

    private readonly struct CatalogLookup : IOperation<TwilioErrorCode>
    {
        public static bool Run(TwilioErrorCode code) => TwilioErrorCatalog.Find(code) is not null;
    }
}
