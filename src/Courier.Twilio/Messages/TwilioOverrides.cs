using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Courier.Sms;
using Courier.Twilio.Messages;

namespace Courier.Twilio;

/// <summary>
/// Overrides of one message that only Twilio's provider reads: fields of the request, another account or sender,
/// another channel.
/// </summary>
/// <remarks>
/// <see cref="CourierTwilioJsonExtensions.AddCourierTwilio"/> makes overrides serializable; without it,
/// <see cref="JsonSerializer"/> throws.
/// </remarks>
[JsonConverter(typeof(SmsProviderOverridesJsonConverter))]
public sealed class TwilioOverrides : SmsProviderOverrides
{
    /// <summary>
    /// Gets the fields of <c>Messages.json</c> that replace those of the message. The default is an empty set.
    /// </summary>
    /// <exception cref="ArgumentNullException">The set is <see langword="null"/>.</exception>
    public TwilioFieldSet Body
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Body));
    }
    = TwilioFieldSet.Empty;

    /// <summary>Gets the account or the sender of the message. The default overrides neither.</summary>
    /// <exception cref="ArgumentNullException">The config is <see langword="null"/>.</exception>
    public TwilioConfigOverrides Config
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Config));
    }
    = TwilioConfigOverrides.None;

    /// <summary>
    /// Gets the channel on which the recipient is addressed. The default is <see langword="null"/>: the channel is not
    /// overridden.
    /// </summary>
    /// <remarks>
    /// A <c>To</c> in <see cref="Body"/> takes precedence. The sender must be on the same channel.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined channel.</exception>
    public TwilioChannel? Channel
    {
        get;
        init => field = value is null || Enum.IsDefined(value.Value)
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(value), value, $"The channel must be a defined value of {nameof(TwilioChannel)}.");
    }

    /// <summary>Determines whether another object overrides the same fields, account, sender and channel.</summary>
    /// <param name="obj">The other object.</param>
    /// <returns><see langword="true"/> when all overrides are equal.</returns>
    public override bool Equals(object? obj) => obj is TwilioOverrides other
        && Body.Equals(other.Body)
        && Config == other.Config
        && Channel == other.Channel;

    /// <summary>Returns a hash code of the overrides.</summary>
    /// <returns>The hash code; equal overrides have equal hash codes.</returns>
    public override int GetHashCode() => HashCode.Combine(Body, Config, Channel);

    /// <summary>Returns the names of the overridden fields, the config without its secrets, and the channel.</summary>
    /// <returns>A text without a value of a field.</returns>
    public override string ToString() =>
        $"{nameof(TwilioOverrides)} {{ Body = {Body}, Config = {Config}, Channel = {Channel} }}";

    /// <summary>Parses Courier's <c>override</c> object: <c>{ "body": { … }, "config": { … } }</c>.</summary>
    /// <param name="json">The element. It is validated like UTF-8, with the same limits.</param>
    /// <returns>The overrides.</returns>
    /// <exception cref="TwilioOverridesException">
    /// The object is invalid. The message names the JSON path, what is wrong and what to write.
    /// </exception>
    public static TwilioOverrides Parse(JsonElement json) => json.ValueKind == JsonValueKind.Undefined
        ? ParseValidated(json, "$")
        : Parse(JsonMarshal.GetRawUtf8Value(json));

    /// <summary>Parses Courier's <c>override</c> object from UTF-8.</summary>
    /// <param name="utf8Json">
    /// Strict JSON without duplicate properties, of at most 64 KB and 16 levels.
    /// </param>
    /// <returns>The overrides.</returns>
    /// <exception cref="TwilioOverridesException">
    /// The object is invalid. The message names the JSON path, what is wrong and what to write.
    /// </exception>
    public static TwilioOverrides Parse(ReadOnlySpan<byte> utf8Json)
    {
        if (StrictJsonReader.Validate(utf8Json) is { } error)
        {
            throw new TwilioOverridesException(error.Path, error.Reason);
        }

        var reader = new Utf8JsonReader(utf8Json);
        using var document = JsonDocument.ParseValue(ref reader);
        return ParseValidated(document.RootElement, "$");
    }

    /// <summary>
    /// Returns the overrides with another recipient: without <see cref="Channel"/>, and with each value of <c>To</c>
    /// replaced.
    /// </summary>
    internal TwilioOverrides RedirectTo(PhoneNumber recipient) => new()
    {
        Body = Body.WithValues(TwilioFieldNames.To, recipient.ToString()),
        Config = Config,
    };

    /// <summary>Parses an element of a document that <see cref="StrictJsonReader"/> has validated.</summary>
    internal static TwilioOverrides ParseValidated(JsonElement json, string path)
    {
        var (body, config) = TwilioOverridesReader.Read(json, path);
        return new() { Body = body, Config = config };
    }
}
