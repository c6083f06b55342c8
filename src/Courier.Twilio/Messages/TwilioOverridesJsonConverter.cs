using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Courier.Sms;
using Courier.Twilio.Messages;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio;

/// <summary>
/// Writes <see cref="TwilioOverrides"/> to JSON as Courier's own object under the key <c>twilio</c>, and reads them:
/// <c>{ "twilio": { "body": { … }, "config": { … }, "channel": "WhatsApp" } }</c>.
/// </summary>
/// <remarks>
/// Added by <c>AddCourierTwilio</c>. <c>body</c> and <c>config</c> are those of
/// <see cref="TwilioOverrides.Parse(JsonElement)"/>, without its limits: all that is written can be read. Fields that
/// may not be sent are rejected when the message is sent.
/// </remarks>
public sealed class TwilioOverridesJsonConverter : JsonConverter<SmsProviderOverrides>
{
    private const string Root = "twilio";
    private const string Body = "body";
    private const string Config = "config";
    private const string Channel = "channel";

    private readonly bool includeSecrets;

    /// <summary>Initializes a converter that does not write secrets.</summary>
    public TwilioOverridesJsonConverter()
    {
    }

    internal TwilioOverridesJsonConverter(bool includeSecrets) => this.includeSecrets = includeSecrets;

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert == typeof(SmsProviderOverrides) || typeToConvert == typeof(TwilioOverrides);

    /// <summary>Reads overrides.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="typeToConvert">Ignored.</param>
    /// <param name="options">Ignored.</param>
    /// <returns>The overrides.</returns>
    /// <exception cref="JsonException">
    /// The JSON has another structure. The message names the JSON path and what to write.
    /// </exception>
    public override SmsProviderOverrides Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        try
        {
            return Parse(document.RootElement);
        }
        catch (TwilioOverridesException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

    /// <summary>Writes overrides.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The overrides.</param>
    /// <param name="options">Ignored.</param>
    /// <exception cref="NotSupportedException">
    /// The overrides are those of another provider, or contain a secret that may not be written. The message names the
    /// property.
    /// </exception>
    public override void Write(Utf8JsonWriter writer, SmsProviderOverrides value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (value is not TwilioOverrides overrides)
        {
            throw new NotSupportedException(
                $"{nameof(SmsMessage)}.{nameof(SmsMessage.Overrides)} cannot be written with {value.GetType().Name}: "
                + $"{nameof(TwilioOverridesJsonConverter)} writes {nameof(TwilioOverrides)} only.");
        }

        if (overrides.Config.AuthToken is not null && !includeSecrets)
        {
            throw new NotSupportedException(
                $"{nameof(TwilioOverrides)}.{nameof(TwilioOverrides.Config)}.{nameof(TwilioConfigOverrides.AuthToken)} "
                + $"is a secret and is not written: call AddCourierTwilio"
                + $"({nameof(includeSecrets)}: true) if the JSON is stored safely.");
        }

        writer.WriteStartObject();
        writer.WriteStartObject(Root);
        WriteBody(writer, overrides.Body);
        WriteConfig(writer, overrides.Config);
        if (overrides.Channel is { } channel)
        {
            writer.WriteString(Channel, channel.ToString());
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteBody(Utf8JsonWriter writer, TwilioFieldSet body)
    {
        if (body.Count == 0)
        {
            return;
        }

        writer.WriteStartObject(Body);
        foreach (var (name, values) in body.Fields)
        {
            WriteField(writer, name, values);
        }

        writer.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter writer, string name, StringValues values)
    {
        if (values.Count <= 1)
        {
            // A field without a value removes the field of the message; Courier writes null.
            writer.WriteString(name, values.Count == 0 ? null : values[0]);
            return;
        }

        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    private static void WriteConfig(Utf8JsonWriter writer, TwilioConfigOverrides config)
    {
        if (config == TwilioConfigOverrides.None)
        {
            return;
        }

        writer.WriteStartObject(Config);
        Write("accountSid", config.AccountSid);
        Write("authToken", config.AuthToken);
        Write("messagingServiceSid", config.MessagingServiceSid);
        Write("from", config.From);
        writer.WriteEndObject();

        void Write(string name, string? value)
        {
            if (value is not null)
            {
                writer.WriteString(name, value);
            }
        }
    }

    private static TwilioOverrides Parse(JsonElement json)
    {
        // Without a limit of bytes: a message that was written must be readable, also when its overrides are too large
        // to be sent, and escaping makes the JSON of a text up to six times as long.
        if (StrictJsonReader.Validate(JsonMarshal.GetRawUtf8Value(json), int.MaxValue) is { } error)
        {
            throw new TwilioOverridesException(error.Path, error.Reason);
        }

        if (json.ValueKind != JsonValueKind.Object
            || json.EnumerateObject().Count() != 1
            || !json.TryGetProperty(Root, out var twilio)
            || twilio.ValueKind != JsonValueKind.Object)
        {
            throw new TwilioOverridesException("$", "must be an object with the one key \"twilio\", an object.");
        }

        var (body, config, channel) = (TwilioFieldSet.Empty, TwilioConfigOverrides.None, (TwilioChannel?)null);
        foreach (var property in twilio.EnumerateObject())
        {
            var path = $"$.{Root}{JsonPath.FormatProperty(property.Name)}";
            switch (property.Name)
            {
                case Body:
                    body = TwilioOverridesReader.ReadBody(property.Value, path, isStored: true);
                    break;
                case Config:
                    config = TwilioOverridesReader.ReadConfig(property.Value, path);
                    break;
                case Channel:
                    channel = ReadChannel(property.Value, path);
                    break;
                default:
                    throw new TwilioOverridesException(path, "is not supported: only body, config and channel are.");
            }
        }

        return new() { Body = body, Config = config, Channel = channel };
    }

    private static TwilioChannel ReadChannel(JsonElement json, string path) =>
        json.ValueKind == JsonValueKind.String
        && Enum.GetNames<TwilioChannel>().Contains(json.GetString())
            ? Enum.Parse<TwilioChannel>(json.GetString()!)
            : throw new TwilioOverridesException(
                path, $"must be one of {string.Join(", ", Enum.GetNames<TwilioChannel>())}.");
}
