using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Courier.Twilio.Sandbox.Inbox;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>
/// The JSON of the sandbox's own endpoints: camel case, enums as strings, and unknown properties are errors.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    Converters = [typeof(DurationConverter)])]
[JsonSerializable(typeof(InboxState))]
[JsonSerializable(typeof(InboxMessage))]
[JsonSerializable(typeof(InboxRejection))]
[JsonSerializable(typeof(IReadOnlyList<InboxMessage>))]
[JsonSerializable(typeof(IReadOnlyList<RuleState>))]
[JsonSerializable(typeof(IReadOnlyList<Scenario>))]
[JsonSerializable(typeof(IReadOnlyList<EndpointInfo>))]
[JsonSerializable(typeof(RuleBody))]
[JsonSerializable(typeof(RuleState))]
[JsonSerializable(typeof(ClockState))]
[JsonSerializable(typeof(ClockChange))]
[JsonSerializable(typeof(StatusChange))]
[JsonSerializable(typeof(InboundMessage))]
[JsonSerializable(typeof(AccountRequest))]
[JsonSerializable(typeof(SettingsState))]
[JsonSerializable(typeof(Health))]
[JsonSerializable(typeof(ControlError))]
internal sealed partial class ControlJson : JsonSerializerContext
{
    /// <summary>
    /// Writes plus signs and other characters unescaped, for readers of the JSON. It must not be embedded in HTML.
    /// </summary>
    public static ControlJson Readable => field ??= new(new JsonSerializerOptions(Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
