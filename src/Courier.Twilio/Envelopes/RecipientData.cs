using System.Buffers;
using System.Text.Json;

namespace Courier.Twilio.Envelopes;

/// <summary>Merges a recipient's own <c>data</c> over the <c>data</c> of the document.</summary>
internal static class RecipientData
{
    /// <summary>
    /// Returns the variables of a recipient. A property of its own data replaces the property of the same name as a
    /// whole.
    /// </summary>
    public static JsonElement Merge(JsonElement shared, JsonElement? own)
    {
        if (own is not { } nearer)
        {
            return shared;
        }

        if (shared.ValueKind == JsonValueKind.Undefined)
        {
            return nearer;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach (var property in shared.EnumerateObject())
            {
                if (!nearer.TryGetProperty(property.Name, out _))
                {
                    property.WriteTo(writer);
                }
            }

            foreach (var property in nearer.EnumerateObject())
            {
                property.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        var reader = new Utf8JsonReader(buffer.WrittenSpan);
        return JsonElement.ParseValue(ref reader);
    }
}
