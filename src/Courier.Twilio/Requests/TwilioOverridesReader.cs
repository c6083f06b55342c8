using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Requests;

/// <summary>Reads Courier's <c>override</c> object. Only its form is judged here; its sense is judged when it is sent.</summary>
internal static class TwilioOverridesReader
{
    private static readonly string[] Parts = ["body", "config"];
    private static readonly string[] ConfigKeys = ["accountSid", "authToken", "messagingServiceSid", "from"];

    public static TwilioOverrides Read(JsonElement json, string path)
    {
        Require(json, JsonValueKind.Object, path, "must be an object such as { \"body\": { … }, \"config\": { … } }.");
        var body = TwilioFieldSet.None;
        var config = TwilioConfigOverrides.None;
        foreach (var part in Once(json, path))
        {
            switch (NameOf(part, path))
            {
                case "body":
                    body = ReadBody(part.Value, $"{path}.body");
                    break;
                case "config":
                    config = ReadConfig(part.Value, $"{path}.config");
                    break;
                case var stray:
                    throw new TwilioOverridesException(path + JsonPath.Step(stray), Astray(stray));
            }
        }

        return new() { Body = body, Config = config };
    }

    // Courier's own pages show fields beside "body"; sent like that they would be lost, so the message says where they go.
    private static string Astray(string key)
    {
        var hint = TwilioFieldNames.All.Contains(TwilioFieldNames.Canonical(key)) ? " Put it under \"body\"."
            : ConfigKeys.Contains(key) ? " Put it under \"config\"."
            : Spelling.DidYouMean(key, Parts);
        return $"is not read: only \"body\" and \"config\" are.{hint}";
    }

    private static TwilioFieldSet ReadBody(JsonElement json, string path)
    {
        Require(json, JsonValueKind.Object, path, "must be an object of Messages.json fields.");
        var fields = new List<KeyValuePair<string, StringValues>>();
        var spellings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
        {
            var written = NameOf(property, path);
            var name = TwilioFieldNames.Canonical(written);
            var here = path + JsonPath.Step(written);
            if (written.Length is 0 or > TwilioFieldRules.LongestName)
            {
                throw new TwilioOverridesException(here, $"has a name of {written.Length} characters; 1 to {TwilioFieldRules.LongestName} are taken.");
            }

            if (!spellings.TryAdd(name, written))
            {
                throw new TwilioOverridesException(here, $"and \"{spellings[name]}\" are the same field, {name}; keep one of them.");
            }

            if (fields.Count == TwilioFieldRules.MostFields)
            {
                throw new TwilioOverridesException(path, $"has more than {TwilioFieldRules.MostFields} fields.");
            }

            fields.Add(new(name, ReadValue(name, property.Value, here)));
        }

        return new(fields);
    }

    private static StringValues ReadValue(string name, JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.Null => StringValues.Empty,
        JsonValueKind.Array when TwilioFieldNames.IsList(name) || !TwilioFieldNames.All.Contains(name) =>
            value.EnumerateArray().Select((item, i) => ReadScalar(item, $"{path}[{i}]")).ToArray(),
        JsonValueKind.Array => throw new TwilioOverridesException(path, "takes one value, not a list."),
        JsonValueKind.Object when name == TwilioFieldNames.ContentVariables => Compact(value, path),
        _ => ReadScalar(value, path),
    };

    private static string ReadScalar(JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.String => TextOf(value, path),
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
        foreach (var property in Once(json, path))
        {
            var name = NameOf(property, path);
            var here = path + JsonPath.Step(name);
            if (!ConfigKeys.Contains(name))
            {
                throw new TwilioOverridesException(here, $"is not read: accountSid, authToken, messagingServiceSid and from are.{Spelling.DidYouMean(name, ConfigKeys)}");
            }

            values[name] = property.Value.ValueKind switch
            {
                JsonValueKind.Null => null,
                JsonValueKind.String => TextOf(property.Value, here),
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

    // A JsonElement of the caller's may hold a property twice; StrictJson has not seen it.
    private static IEnumerable<JsonProperty> Once(JsonElement json, string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
        {
            if (!seen.Add(NameOf(property, path)))
            {
                throw new TwilioOverridesException(path + JsonPath.Step(property.Name), "is there twice; keep one of them.");
            }

            yield return property;
        }
    }

    private static void Require(JsonElement json, JsonValueKind kind, string path, string reason)
    {
        if (json.ValueKind != kind)
        {
            throw new TwilioOverridesException(path, reason);
        }
    }

    private static string NameOf(JsonProperty property, string path) => Unbroken(() => property.Name, path);

    private static string TextOf(JsonElement value, string path) => Unbroken(() => value.GetString()!, path);

    private static string Compact(JsonElement value, string path) => Unbroken(
        () =>
        {
            var buffer = new System.Buffers.ArrayBufferWriter<byte>();
            using (var writer = new Utf8JsonWriter(buffer, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            {
                value.WriteTo(writer);
            }

            return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
        },
        path);

    // System.Text.Json throws InvalidOperationException, not JsonException, on half of a surrogate pair.
    private static string Unbroken(Func<string> read, string path)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            throw new TwilioOverridesException(path, "is broken text: half of a surrogate pair, or bytes that are not UTF-8.");
        }
    }
}
