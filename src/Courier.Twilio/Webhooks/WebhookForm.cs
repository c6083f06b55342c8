using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Webhooks;

/// <summary>The fields of a webhook request by name. Names are case-sensitive, as Twilio's signature is.</summary>
/// <remarks>
/// A field that is posted with two different values is ambiguous: the signature does not say which value the sender
/// meant, so <see cref="Find"/> returns <see langword="null"/> for it.
/// </remarks>
internal sealed class WebhookForm
{
    private readonly Dictionary<string, string> fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> ambiguous = new(StringComparer.Ordinal);

    public WebhookForm(IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        foreach (var (name, values) in form)
        {
            foreach (var value in values)
            {
                Add(name ?? "", value ?? "");
            }
        }
    }

    /// <summary>
    /// Creates the fields of a GET request: those of the query, which is signed as a part of the URL.
    /// </summary>
    public static WebhookForm FromQuery(string url) => new(UrlEncoding.DecodeQuery(url)
        .Select(static field => KeyValuePair.Create(field.Key, new StringValues(field.Value))));

    /// <summary>Gets all fields; of an ambiguous field the first value.</summary>
    public IEnumerable<KeyValuePair<string, string>> Fields => fields;

    /// <summary>
    /// Returns the value of a field; <see langword="null"/> when the field is missing, empty or ambiguous.
    /// </summary>
    public string? Find(string name) =>
        fields.TryGetValue(name, out var value) && value.Length > 0 && !ambiguous.Contains(name) ? value : null;

    /// <summary>Returns whether the field was posted with two different values.</summary>
    public bool IsAmbiguous(string name) => ambiguous.Contains(name);

    private void Add(string name, string value)
    {
        if (!fields.TryAdd(name, value) && fields[name] != value)
        {
            ambiguous.Add(name);
        }
    }
}
