using System.Net;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>The fields of a form or a query, with their order, repetitions and spelling.</summary>
internal sealed class RawForm(IReadOnlyList<KeyValuePair<string, string>> fields)
{
    public static RawForm Empty { get; } = new([]);

    public IReadOnlyList<KeyValuePair<string, string>> Fields { get; } = fields;

    public static RawForm Parse(string text) =>
        new([.. text.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(ParseField)]);

    public bool Contains(string name) => Fields.Any(field => field.Key == name);

    /// <summary>Returns the last value of a field, as most form parsers do; null when the field is missing.</summary>
    public string? Find(string name) => Fields.LastOrDefault(field => field.Key == name).Value;

    public IReadOnlyList<string> FindAll(string name) =>
        [.. Fields.Where(field => field.Key == name).Select(static field => field.Value)];

    private static KeyValuePair<string, string> ParseField(string text)
    {
        var separator = text.IndexOf('=', StringComparison.Ordinal);

        return separator < 0
            ? new(WebUtility.UrlDecode(text), "")
            : new(WebUtility.UrlDecode(text[..separator]), WebUtility.UrlDecode(text[(separator + 1)..]));
    }
}
