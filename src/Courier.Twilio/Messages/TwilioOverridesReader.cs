using System.Text.Encodings.Web;
using System.Text.Json;
using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Messages;

/// <summary>
/// Reads Courier's <c>override</c> object out of a document that <see cref="StrictJsonReader"/> has passed. Only its form is
/// judged here; its sense is judged when it is sent.
/// </summary>
internal static class TwilioOverridesReader
{
    private static readonly string[] Parts = ["body", "config"];
    private static readonly string[] ConfigKeys = ["accountSid", "authToken", "messagingServiceSid", "from"];

    public static TwilioOverrides Read(JsonElement json, string path)
    {
        Require(json, JsonValueKind.Object, path, "must be an object such as { \"body\": { … }, \"config\": { … } }.");
        foreach (var part in json.EnumerateObject())
        {
            if (!Parts.Contains(part.Name))
            {
                throw new TwilioOverridesException(path + JsonPath.FormatProperty(part.Name), Astray(part.Name));
            }
        }

        return new()
        {
            Body = IsGiven(json, "body", out var body) ? ReadBody(body, $"{path}.body") : TwilioFieldSet.Empty,
            Config = IsGiven(json, "config", out var config) ? ReadConfig(config, $"{path}.config") : TwilioConfigOverrides.None,
        };
    }

    // Courier's own pages show fields beside "body"; sent like that they would be lost, so the message says where they go.
    private static string Astray(string key)
    {
        var hint = TwilioFieldNames.All.Contains(TwilioFieldNames.Canonicalize(key)) ? " Put it under \"body\"."
            : ConfigKeys.Contains(key) ? " Put it under \"config\"."
            : SpellingSuggestions.FormatSuggestion(key, Parts);
        return $"is not read: only \"body\" and \"config\" are.{hint}";
    }

    private static TwilioFieldSet ReadBody(JsonElement json, string path)
    {
        Require(json, JsonValueKind.Object, path, "must be an object of Messages.json fields.");
        var fields = new List<KeyValuePair<string, StringValues>>();
        var spellings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
        {
            var written = property.Name;
            var name = TwilioFieldNames.Canonicalize(written);
            var here = path + JsonPath.FormatProperty(written);
            if (written.Length is 0 or > MessageFieldValidator.LongestName)
            {
                throw new TwilioOverridesException(here, $"has a name of {written.Length} characters; 1 to {MessageFieldValidator.LongestName} are taken.");
            }

            if (!spellings.TryAdd(name, written))
            {
                throw new TwilioOverridesException(
                    here, $"and \"{LogSanitizer.Sanitize(spellings[name])}\" are the same field, {LogSanitizer.Sanitize(name)}; keep one of them.");
            }

            if (fields.Count == MessageFieldValidator.MostFields)
            {
                throw new TwilioOverridesException(path, $"has more than {MessageFieldValidator.MostFields} fields.");
            }

            fields.Add(new(name, ReadValue(name, property.Value, here)));
        }

        return new(fields);
    }

    private static StringValues ReadValue(string name, JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.Null => StringValues.Empty,
        JsonValueKind.Array when TwilioFieldNames.IsRepeatable(name) || !TwilioFieldNames.All.Contains(name) =>
            value.EnumerateArray().Select((item, i) => ReadScalar(item, $"{path}[{i}]")).ToArray(),
        JsonValueKind.Array => throw new TwilioOverridesException(path, "takes one value, not a list."),
        JsonValueKind.Object when name == TwilioFieldNames.ContentVariables => Compact(value),
        _ => ReadScalar(value, path),
    };

    private static string ReadScalar(JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Object => throw new TwilioOverridesException(path, "is an object; only ContentVariables may be one. Write a text, a number or a boolean."),
        _ => throw new TwilioOverridesException(path, "must be a text, a number or a boolean."),
    };

    private static TwilioConfigOverrides ReadConfig(JsonElement json, string path)
    {
        Require(json, JsonValueKind.Object, path, "must be an object such as { \"messagingServiceSid\": \"MG…\" }.");
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
        {
            var here = path + JsonPath.FormatProperty(property.Name);
            if (!ConfigKeys.Contains(property.Name))
            {
                throw new TwilioOverridesException(here, $"is not read: accountSid, authToken, messagingServiceSid and from are.{SpellingSuggestions.FormatSuggestion(property.Name, ConfigKeys)}");
            }

            values[property.Name] = property.Value.ValueKind switch
            {
                JsonValueKind.Null => null,
                JsonValueKind.String => property.Value.GetString(),
                _ => throw new TwilioOverridesException(here, "must be a text."),
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

    // null is the same as absent, as in the rest of a document.
    private static bool IsGiven(JsonElement json, string name, out JsonElement value) =>
        json.TryGetProperty(name, out value) && value.ValueKind != JsonValueKind.Null;

    private static void Require(JsonElement json, JsonValueKind kind, string path, string reason)
    {
        if (json.ValueKind != kind)
        {
            throw new TwilioOverridesException(path, reason);
        }
    }

    private static string Compact(JsonElement value)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            value.WriteTo(writer);
        }

        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
