using System.Globalization;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>Limits the size of a form that is stored with a message.</summary>
internal static class StoredForm
{
    private const int MaxNameLength = 200;
    private const int MaxValueLength = 10_000;
    private const int MaxFields = 1_000;
    private const int MaxCharacters = 64_000;

    /// <summary>Copies a form; long names, long values and fields beyond the limits are replaced by a remark.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Create(RawForm form)
    {
        var stored = new List<KeyValuePair<string, string>>();
        var characters = 0;

        foreach (var (name, value) in form.Fields)
        {
            if (stored.Count == MaxFields || characters > MaxCharacters)
            {
                var omitted = form.Fields.Count - stored.Count;
                stored.Add(new("…", string.Create(CultureInfo.InvariantCulture, $"{omitted} more fields")));
                break;
            }

            stored.Add(new(Truncate(name, MaxNameLength), Truncate(value, MaxValueLength)));
            characters += stored[^1].Key.Length + stored[^1].Value.Length;
        }

        return stored;
    }

    private static string Truncate(string text, int maxLength) => text.Length <= maxLength
        ? text
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{text.AsSpan(0, maxLength)}… ({text.Length} characters)");
}
