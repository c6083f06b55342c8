using System.Text.Json;
using System.Text.Json.Serialization;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>Converts durations such as <c>250ms</c>, <c>8s</c>, <c>5m</c> and <c>2h</c>.</summary>
internal sealed class DurationConverter : JsonConverter<TimeSpan>
{
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String && Duration.ParseOrNull(reader.GetString()) is { } duration
            ? duration
            : throw new JsonException("A duration must be written as 250ms, 8s, 5m or 2h.");

    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Duration.FormatMilliseconds(value));
}
