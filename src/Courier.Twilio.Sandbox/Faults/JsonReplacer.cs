using System.Text.Json;
using System.Text.Json.Nodes;

namespace Courier.Twilio.Sandbox.Faults;

/// <summary>Validates and applies the new values of JSON fields, each written as JSON text.</summary>
internal static class JsonReplacer
{
    /// <summary>Returns a description of the error; null for a valid replacement.</summary>
    public static string? Validate(string field, string? json)
    {
        if (json is null)
        {
            return $"The new value of {field} must be JSON text; for null, write \"null\".";
        }

        try
        {
            using var _ = JsonDocument.Parse(json);

            return null;
        }
        catch (JsonException)
        {
            return $"The new value of {field} is not valid JSON; write a string with its quotes: \"\\\"queued\\\"\".";
        }
    }

    /// <summary>Returns the object with some fields replaced or added.</summary>
    public static byte[] Apply(ReadOnlyMemory<byte> json, IReadOnlyDictionary<string, string> replacements)
    {
        var fields = JsonNode.Parse(json.Span)!.AsObject();

        foreach (var (field, value) in replacements)
        {
            fields[field] = JsonNode.Parse(value);
        }

        return System.Text.Encoding.UTF8.GetBytes(fields.ToJsonString());
    }
}
