using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Messages;

/// <summary>
/// Reads Courier's <c>override</c> object from a document that <see cref="StrictJsonReader"/> has validated. It
/// validates the structure only; <see cref="MessageFieldValidator"/> validates the values when the message is sent.
/// </summary>
internal static class TwilioOverridesReader
{
    private static readonly string[] Sections = ["body", "config"];
    private static readonly string[] ConfigKeys = ["accountSid", "authToken", "messagingServiceSid", "from"];

    /// <exception cref="TwilioOverridesException">The structure is invalid.</exception>
    public static (TwilioFieldSet Body, TwilioConfigOverrides Config) Read(JsonElement json, string path)
    {
        RequireObject(json, path, "must be an object such as { \"body\": { … }, \"config\": { … } }.");
        foreach (var property in json.EnumerateObject())
        {
            if (!Sections.Contains(property.Name))
            {
                throw new TwilioOverridesException(
                    path + JsonPath.FormatProperty(property.Name), DescribeUnknownKey(property.Name));
            }
        }

        return (
            TryGetValue(json, "body", out var body) ? ReadBody(body, $"{path}.body") : TwilioFieldSet.Empty,
            TryGetValue(json, "config", out var config)
                ? ReadConfig(config, $"{path}.config")
                : TwilioConfigOverrides.None);
    }

    // Courier's documentation also shows fields beside "body". Ignoring them would send a message without them.
    private static string DescribeUnknownKey(string key)
    {
        var hint = TwilioFieldNames.All.Contains(TwilioFieldNames.Canonicalize(key)) ? " Write it under \"body\"."
            : ConfigKeys.Contains(key) ? " Write it under \"config\"."
            : SpellingSuggestions.FormatSuggestion(key, Sections);
        return $"is not supported: only \"body\" and \"config\" are.{hint}";
    }

    /// <summary>Reads the fields.</summary>
    /// <param name="json">The object.</param>
    /// <param name="path">The JSON path of the object.</param>
    /// <param name="isStored">
    /// <see langword="true"/> for fields that this library wrote: a program can set fields that no document may
    /// contain. They are rejected when the message is sent, not when it is read from a queue.
    /// </param>
    /// <exception cref="TwilioOverridesException">The structure is invalid.</exception>
    internal static TwilioFieldSet ReadBody(JsonElement json, string path, bool isStored = false)
    {
        RequireObject(json, path, "must be an object of Messages.json fields.");
        var fields = new List<KeyValuePair<string, StringValues>>();
        var spellings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
        {
            var spelling = property.Name;
            var name = TwilioFieldNames.Canonicalize(spelling);
            var propertyPath = path + JsonPath.FormatProperty(spelling);
            if (spelling.Length == 0 || (spelling.Length > FieldLimits.MaxNameLength && !isStored))
            {
                throw new TwilioOverridesException(
                    propertyPath,
                    $"has a name of {spelling.Length} characters; 1 to {FieldLimits.MaxNameLength} are allowed.");
            }

            if (!spellings.TryAdd(name, spelling))
            {
                throw new TwilioOverridesException(
                    propertyPath,
                    $"and \"{LogSanitizer.Sanitize(spellings[name])}\" are the same field, "
                    + $"{LogSanitizer.Sanitize(name)}: keep one of them.");
            }

            if (fields.Count == FieldLimits.MaxFields && !isStored)
            {
                throw new TwilioOverridesException(path, $"has more than {FieldLimits.MaxFields} fields.");
            }

            fields.Add(new(name, ReadValue(name, property.Value, propertyPath, isStored)));
        }

        return new(fields);
    }

    private static StringValues ReadValue(string name, JsonElement value, string path, bool isStored) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => StringValues.Empty,
            JsonValueKind.Array when isStored || MayBeList(name) =>
                value.EnumerateArray().Select((item, i) => ReadScalar(item, $"{path}[{i}]")).ToArray(),
            JsonValueKind.Array => throw new TwilioOverridesException(path, "must be one value, not a list."),
            JsonValueKind.Object when name == TwilioFieldNames.ContentVariables => WriteCompact(value),
            _ => ReadScalar(value, path),
        };

    private static bool MayBeList(string name) =>
        TwilioFieldNames.IsRepeatable(name) || !TwilioFieldNames.All.Contains(name);

    private static string ReadScalar(JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Object => throw new TwilioOverridesException(
            path, "is an object; only ContentVariables may be one. Write a text, a number or a boolean."),
        _ => throw new TwilioOverridesException(path, "must be a text, a number or a boolean."),
    };

    internal static TwilioConfigOverrides ReadConfig(JsonElement json, string path)
    {
        RequireObject(json, path, "must be an object such as { \"messagingServiceSid\": \"MG…\" }.");
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
        {
            var propertyPath = path + JsonPath.FormatProperty(property.Name);
            if (!ConfigKeys.Contains(property.Name))
            {
                throw new TwilioOverridesException(
                    propertyPath,
                    "is not supported: only accountSid, authToken, messagingServiceSid and from are."
                    + SpellingSuggestions.FormatSuggestion(property.Name, ConfigKeys));
            }

            values[property.Name] = property.Value.ValueKind switch
            {
                JsonValueKind.Null => null,
                JsonValueKind.String => property.Value.GetString(),
                _ => throw new TwilioOverridesException(propertyPath, "must be a text."),
            };
        }

        return new()
        {
            AccountSid = values.GetValueOrDefault("accountSid"),
            AuthToken = values.GetValueOrDefault("authToken"),
            MessagingServiceSid = values.GetValueOrDefault("messagingServiceSid"),
            From = values.GetValueOrDefault("from"),
        };
    }

    // null means absent, as everywhere in Courier's documents but in the values of "body".
    private static bool TryGetValue(JsonElement json, string name, out JsonElement value) =>
        json.TryGetProperty(name, out value) && value.ValueKind != JsonValueKind.Null;

    private static void RequireObject(JsonElement json, string path, string reason)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new TwilioOverridesException(path, reason);
        }
    }

    private static string WriteCompact(JsonElement value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            value.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
