using System.Text.Json;
using System.Text.RegularExpressions;
using Courier.Twilio.Diagnostics;

namespace Courier.Twilio.Envelopes;

/// <summary>
/// The built-in renderer: <c>{{name}}</c> and <c>{name}</c>, nested with dots. A bare path is of <c>data</c>,
/// <c>profile.…</c> of the recipient. There is no logic language.
/// </summary>
internal sealed partial class PlaceholderRenderer(MissingVariableBehavior missingVariables) : ISmsTemplateRenderer
{
    public string Render(string template, JsonElement data, JsonElement profile)
    {
        var missing = new List<string>();
        var text = Reference().Replace(template, match =>
        {
            var path = match.Groups["path"].Value;
            if (path.Contains('-', StringComparison.Ordinal))
            {
                throw new SmsTemplateException($"The variable {LogSanitizer.Sanitize(match.Value)} has a dash in its name; Courier's variables have none. Write an underscore.");
            }

            if (Find(path, data, profile) is { } value)
            {
                return value;
            }

            missing.Add(path);
            return missingVariables == MissingVariableBehavior.KeepPlaceholder ? match.Value : "";
        });
        return missingVariables == MissingVariableBehavior.Throw && missing.Count > 0
            ? throw new SmsTemplateException($"The template's variables without a value: {string.Join(", ", missing.Distinct().Select(static path => LogSanitizer.Sanitize(path)))}. Give them in data.")
            : text;
    }

    [GeneratedRegex(@"\{\{\s*(?<path>[A-Za-z_][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*)\s*\}\}|\{(?<path>[A-Za-z_][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*)\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    private static string? Find(string path, JsonElement data, JsonElement profile)
    {
        var steps = path.Split('.');
        var (value, rest) = steps[0] switch
        {
            "profile" => (profile, steps[1..]),
            "data" when !Has(data, "data") => (data, steps[1..]),
            _ => (data, steps),
        };
        foreach (var step in rest)
        {
            if (!Has(value, step))
            {
                return null;
            }

            value = value.GetProperty(step);
        }

        // JSON's own spelling of a number or a boolean is the invariant one.
        return value.ValueKind switch
        {
            JsonValueKind.Undefined or JsonValueKind.Null => null,
            JsonValueKind.String => value.GetString(),
            _ => value.GetRawText(),
        };
    }

    private static bool Has(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out _);
}
