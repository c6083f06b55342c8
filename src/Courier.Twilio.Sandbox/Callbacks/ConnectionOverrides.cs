using System.Globalization;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Callbacks;

/// <summary>What the fragment of a callback's address asks for: www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides.</summary>
internal sealed record ConnectionOverrides(TimeSpan Connect, TimeSpan Read, TimeSpan Total, int Retries, IReadOnlyList<string> RetryOn)
{
    public static ConnectionOverrides Parse(string url)
    {
        var cut = url.IndexOf('#', StringComparison.Ordinal);
        var said = cut < 0 ? RawForm.Empty : RawForm.Parse(url[(cut + 1)..]);
        return new ConnectionOverrides(
            ParseMilliseconds(said, "ct", 100, 10_000, 5_000),
            ParseMilliseconds(said, "rt", 100, 15_000, 15_000),
            ParseMilliseconds(said, "tt", 100, 15_000, 15_000),
            ParseNumber(said, "rc", 0, 5, 1),
            said.Find("rp")?.Split(',') ?? ["ct"]);
    }

    public bool ShouldRetry(string kind) => RetryOn.Contains("all") || RetryOn.Contains(kind);

    private static TimeSpan ParseMilliseconds(RawForm said, string name, int least, int most, int otherwise) =>
        TimeSpan.FromMilliseconds(ParseNumber(said, name, least, most, otherwise));

    private static int ParseNumber(RawForm said, string name, int least, int most, int otherwise) =>
        int.TryParse(said.Find(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : otherwise;
}
