using System.Text.Json;
using System.Text.Json.Nodes;

namespace Courier.Twilio.Sandbox.Faults;

/// <summary>New values for fields of an answer, each written as JSON.</summary>
internal static class JsonReplacer
{
    public static string? Validate(string field, string? json)
    {
        if (json is null)
        {
            return $"The new value of {field} is JSON text; for null write \"null\".";
        }

        try
        {
            using var _ = JsonDocument.Parse(json);
            return null;
        }
        catch (JsonException)
        {
            return $"The new value of {field} is no JSON; a text needs its quotes: \"\\\"queued\\\"\".";
        }
    }

    /// <summary>The same object with some fields replaced or added.</summary>
    public static byte[] Apply(ReadOnlyMemory<byte> json, IReadOnlyDictionary<string, string> changes)
    {
        var fields = JsonNode.Parse(json.Span)!.AsObject();
        foreach (var (field, value) in changes)
        {
            fields[field] = JsonNode.Parse(value);
        }

        return System.Text.Encoding.UTF8.GetBytes(fields.ToJsonString());
    }
}
