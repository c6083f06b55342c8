using System.Text.Json;
using System.Text.RegularExpressions;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Messages;

namespace Courier.Twilio.Envelopes;

/// <summary>
/// The built-in renderer. It replaces <c>{{name}}</c> and <c>{name}</c> and has no conditions or loops.
/// </summary>
/// <remarks>
/// A name is a path whose steps are separated by dots: into the recipient after <c>profile.</c>, otherwise into
/// <c>data</c>. After <c>$.</c> the first step is <c>data</c> or <c>profile</c>.
/// </remarks>
internal sealed partial class PlaceholderRenderer(MissingVariableBehavior missingVariables) : ISmsTemplateRenderer
{
    // A text of 1,600 characters has no use for more. Each name is looked up once, so this bounds the lookups.
    private const int MaxNames = 100;

    // A dash is matched, so that a name with a dash is an error instead of plain text.
    private const string PathPattern = @"(\$\.)?[A-Za-z_][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*";

    public ValueTask<string> RenderAsync(
        string template, JsonElement data, JsonElement profile, CancellationToken cancellationToken = default)
    {
        try
        {
            return new(Render(template, data, profile));
        }
        catch (SmsTemplateException e)
        {
            return ValueTask.FromException<string>(e);
        }
    }

    /// <exception cref="SmsTemplateException">
    /// The template cannot be rendered, or the text is longer than Twilio accepts.
    /// </exception>
    public string Render(string template, JsonElement data, JsonElement profile)
    {
        var text = new BoundedText(FieldLimits.MaxBodyLength);
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        var end = 0;
        foreach (var match in Placeholder().EnumerateMatches(template))
        {
            var placeholder = template.AsSpan(match.Index, match.Length);
            var value = GetValue(placeholder, values, data, profile);
            Append(text, template.AsSpan(end, match.Index - end));
            Append(text, value ?? (KeepsPlaceholders ? placeholder : []));
            end = match.Index + match.Length;
        }

        Append(text, template.AsSpan(end));
        if (missingVariables == MissingVariableBehavior.Throw && values.ContainsValue(null))
        {
            var missing = values.Where(static pair => pair.Value is null)
                .Select(static pair => LogSanitizer.Sanitize(pair.Key));
            throw new SmsTemplateException(
                $"The template has variables without a value: {string.Join(", ", missing)}. Add them to data.");
        }

        return text.ToString();
    }

    private bool KeepsPlaceholders => missingVariables == MissingVariableBehavior.KeepPlaceholder;

    [GeneratedRegex(
        @"\{\{\s*" + PathPattern + @"\s*\}\}|\{" + PathPattern + @"\}",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    private static void Append(BoundedText text, ReadOnlySpan<char> value)
    {
        if (!text.TryAppend(value))
        {
            throw new SmsTemplateException(TemplateText.TooLong);
        }
    }

    private static string? GetValue(
        ReadOnlySpan<char> placeholder, Dictionary<string, string?> values, JsonElement data, JsonElement profile)
    {
        var path = placeholder.Trim("{}").Trim().ToString();
        if (values.TryGetValue(path, out var value))
        {
            return value;
        }

        if (path.Contains('-', StringComparison.Ordinal))
        {
            throw new SmsTemplateException(
                $"The variable {LogSanitizer.Sanitize(placeholder.ToString())} has a dash in its name, which is not "
                + "allowed. Write an underscore.");
        }

        if (values.Count == MaxNames)
        {
            throw new SmsTemplateException($"The template has more than {MaxNames} different variables.");
        }

        return values[path] = FindValue(path, data, profile);
    }

    private static string? FindValue(string path, JsonElement data, JsonElement profile)
    {
        var steps = path.Split('.');
        var (value, rest) = steps switch
        {
            ["$", "profile", ..] => (profile, steps[2..]),
            ["$", "data", ..] => (data, steps[2..]),
            ["$", ..] => (default, steps[1..]),
            ["profile", ..] => (profile, steps[1..]),
            ["data", ..] when !HasProperty(data, "data") => (data, steps[1..]),
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
