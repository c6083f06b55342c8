using System.Globalization;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Callbacks;

/// <summary>
/// The timeouts and retries in the fragment of a callback URL; see
/// https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides.
/// </summary>
internal sealed record ConnectionOverrides(
    TimeSpan Connect,
    TimeSpan Read,
    TimeSpan Total,
    int Retries,
    IReadOnlyList<string> RetryOn)
{
    /// <summary>Parses the fragment of a URL. An absent or invalid value gives Twilio's default.</summary>
    public static ConnectionOverrides Parse(string url)
    {
        var cut = url.IndexOf('#', StringComparison.Ordinal);
        var fields = cut < 0 ? RawForm.Empty : RawForm.Parse(url[(cut + 1)..]);
        return new ConnectionOverrides(
            ParseMilliseconds(fields, "ct", 100, 10_000, 5_000),
            ParseMilliseconds(fields, "rt", 100, 15_000, 15_000),
            ParseMilliseconds(fields, "tt", 100, 15_000, 15_000),
            ParseNumber(fields, "rc", 0, 5, 1),
            fields.Find("rp")?.Split(',') ?? ["ct"]);
    }

    public bool ShouldRetry(string kind) => RetryOn.Contains("all") || RetryOn.Contains(kind);

    private static TimeSpan ParseMilliseconds(RawForm fields, string name, int min, int max, int defaultValue) =>
        TimeSpan.FromMilliseconds(ParseNumber(fields, name, min, max, defaultValue));

    private static int ParseNumber(RawForm fields, string name, int min, int max, int defaultValue) =>
        int.TryParse(fields.Find(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= min
        && number <= max
            ? number
            : defaultValue;
}
