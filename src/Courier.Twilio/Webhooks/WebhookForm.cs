using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Webhooks;

/// <summary>The fields of a callback by their exact names; a name that comes with two values that differ has none.</summary>
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

    public IEnumerable<KeyValuePair<string, string>> Fields => fields;

    /// <summary>The value; <see langword="null"/> when it is missing, empty, or one of several.</summary>
    public string? Find(string name) =>
        fields.TryGetValue(name, out var value) && value.Length > 0 && !ambiguous.Contains(name) ? value : null;

    public bool IsAmbiguous(string name) => ambiguous.Contains(name);

    private void Add(string name, string value)
    {
        if (!fields.TryAdd(name, value) && fields[name] != value)
        {
            ambiguous.Add(name);
        }
    }
}
