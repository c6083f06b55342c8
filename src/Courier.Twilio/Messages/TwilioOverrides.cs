using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Courier.Sms;
using Courier.Twilio.Messages;

namespace Courier.Twilio;

/// <summary>What Twilio alone is told about one message: fields of its request body, and another account or sender.</summary>
public sealed class TwilioOverrides : SmsProviderOverrides
{
    /// <summary>Fields of <c>Messages.json</c> that replace those of the message; none by default. Not serialised, since they hold numbers and texts.</summary>
    [JsonIgnore]
    public TwilioFieldSet Body { get; init; } = TwilioFieldSet.Empty;

    /// <summary>Another account or sender; none by default.</summary>
    public TwilioConfigOverrides Config { get; init; } = TwilioConfigOverrides.None;

    /// <summary>The channel on which the message's recipient is addressed; <see langword="null"/>, the default, leaves it as it is.</summary>
    /// <remarks>A <c>To</c> in <see cref="Body"/> wins. The sender has to be of the same channel.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the channels.</exception>
    public TwilioChannel? Channel
    {
        get;
        init => field = value is null || Enum.IsDefined(value.Value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Write one of {nameof(TwilioChannel)}.");
    }

    /// <summary>Reads Courier's <c>override</c> object, <c>{ "body": { … }, "config": { … } }</c>, as strictly as UTF-8 is read.</summary>
    /// <exception cref="TwilioOverridesException">Names the JSON path, what is wrong there and what to write instead.</exception>
    public static TwilioOverrides Parse(JsonElement json) => json.ValueKind == JsonValueKind.Undefined
        ? TwilioOverridesReader.Read(json, "$")
        : Parse(JsonMarshal.GetRawUtf8Value(json));

    /// <summary>Reads Courier's <c>override</c> object from UTF-8: strict JSON, at most 64 KB and 16 levels, no property twice.</summary>
    /// <exception cref="TwilioOverridesException">Names the JSON path, what is wrong there and what to write instead.</exception>
    public static TwilioOverrides Parse(ReadOnlySpan<byte> utf8Json)
    {
        if (StrictJsonReader.Validate(utf8Json) is { } fault)
        {
            throw new TwilioOverridesException(fault.Path, fault.Reason);
        }

        var reader = new Utf8JsonReader(utf8Json);
        using var document = JsonDocument.ParseValue(ref reader);
        return TwilioOverridesReader.Read(document.RootElement, "$");
    }
}
