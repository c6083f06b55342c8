using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Courier.Twilio.Http;

/// <summary>
/// Reads a JSON string, number or boolean as a string, and every other value as <see langword="null"/>. One unexpected
/// value does not make the rest of a response unreadable.
/// </summary>
internal sealed class LenientStringConverter : JsonConverter<string?>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return ReadString(ref reader);
            case JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False:
                return Encoding.UTF8.GetString(reader.ValueSpan);
            default:
                reader.Skip();
                return null;
        }
    }

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);

    private static string? ReadString(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // The string holds an unpaired surrogate or invalid UTF-8.
            return null;
        }
    }
}
