using System.Net;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>Names and values as they were written: order, repetition and spelling kept.</summary>
internal sealed class RawForm(IReadOnlyList<KeyValuePair<string, string>> fields)
{
    public static RawForm Empty { get; } = new([]);

    public IReadOnlyList<KeyValuePair<string, string>> Fields { get; } = fields;

    public static RawForm Parse(string text) => new(
    [
        .. text.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(static pair =>
        {
            var cut = pair.IndexOf('=', StringComparison.Ordinal);
            return cut < 0
                ? new KeyValuePair<string, string>(WebUtility.UrlDecode(pair), "")
                : new KeyValuePair<string, string>(WebUtility.UrlDecode(pair[..cut]), WebUtility.UrlDecode(pair[(cut + 1)..]));
        }),
    ]);

    public bool Contains(string name) => Fields.Any(field => field.Key == name);

    /// <summary>The last value given, as most readers of forms do; null when there is none.</summary>
    public string? Find(string name) => Fields.LastOrDefault(field => field.Key == name).Value;

    public IReadOnlyList<string> FindAll(string name) => [.. Fields.Where(field => field.Key == name).Select(static field => field.Value)];
}
