using System.Text.Json;
using System.Text.RegularExpressions;
using Courier.Twilio.Diagnostics;

namespace Courier.Twilio.Envelopes;

/// <summary>
/// The built-in renderer. It replaces <c>{{name}}</c> and <c>{name}</c> and has no conditions or loops.
/// </summary>
/// <remarks>
/// A name is a path whose steps are separated by dots: into the recipient after <c>profile.</c>, otherwise into
/// <c>data</c>.
/// </remarks>
internal sealed partial class PlaceholderRenderer(MissingVariableBehavior missingVariables) : ISmsTemplateRenderer
{
    // A dash is matched, so that a name with a dash is an error instead of plain text.
    private const string PathPattern = @"(?<path>[A-Za-z_][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*)";

    public string Render(string template, JsonElement data, JsonElement profile)
    {
        var missing = new List<string>();
        var text = Placeholder().Replace(template, match =>
        {
            var path = match.Groups["path"].Value;
            if (path.Contains('-', StringComparison.Ordinal))
            {
                throw new SmsTemplateException(
                    $"The variable {LogSanitizer.Sanitize(match.Value)} has a dash in its name, which is not allowed. "
                    + "Write an underscore.");
            }

            if (FindValue(path, data, profile) is { } value)
            {
                return value;
            }

            missing.Add(path);
            return missingVariables == MissingVariableBehavior.KeepPlaceholder ? match.Value : "";
        });

        if (missingVariables == MissingVariableBehavior.Throw && missing.Count > 0)
        {
            var names = string.Join(", ", missing.Distinct().Select(static path => LogSanitizer.Sanitize(path)));
            throw new SmsTemplateException($"The template has variables without a value: {names}. Add them to data.");
        }

        return text;
    }

    [GeneratedRegex(
        @"\{\{\s*" + PathPattern + @"\s*\}\}|\{" + PathPattern + @"\}",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    private static string? FindValue(string path, JsonElement data, JsonElement profile)
    {
        var steps = path.Split('.');
        var (value, rest) = steps[0] switch
        {
            "profile" => (profile, steps[1..]),
            "data" when !HasProperty(data, "data") => (data, steps[1..]),
            _ => (data, steps),
        };

        foreach (var step in rest)
        {
            if (!HasProperty(value, step))
            {
                return null;
            }

            value = value.GetProperty(step);
        }

        // The raw JSON text of a number or a boolean does not depend on the culture.
        return value.ValueKind switch
        {
            JsonValueKind.Undefined or JsonValueKind.Null => null,
            JsonValueKind.String => value.GetString(),
            _ => value.GetRawText(),
        };
    }

    private static bool HasProperty(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out _);
}
