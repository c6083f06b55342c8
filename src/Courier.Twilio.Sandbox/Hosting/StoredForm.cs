using System.Globalization;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>A form as it is remembered: whole, unless it is longer than anybody would read.</summary>
internal static class StoredForm
{
    private const int LongestName = 200;
    private const int LongestValue = 10_000;
    private const int MostFields = 1_000;
    private const int MostCharacters = 64_000;

    public static IReadOnlyList<KeyValuePair<string, string>> Create(RawForm form)
    {
        var kept = new List<KeyValuePair<string, string>>();
        var characters = 0;
        foreach (var (name, value) in form.Fields)
        {
            if (kept.Count == MostFields || characters > MostCharacters)
            {
                kept.Add(new("…", string.Create(CultureInfo.InvariantCulture, $"{form.Fields.Count - kept.Count} more fields")));
                break;
            }

            kept.Add(new(Cut(name, LongestName), Cut(value, LongestValue)));
            characters += kept[^1].Key.Length + kept[^1].Value.Length;
        }

        return kept;
    }

    private static string Cut(string text, int longest) =>
        text.Length <= longest ? text : string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, longest)}… ({text.Length} characters)");
}
