using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Courier.Twilio.Sandbox.Lookup;

namespace Courier.Twilio.Sandbox.Api;

/// <summary>The serializer of Twilio's resources.</summary>
[JsonSerializable(typeof(WireMessage))]
[JsonSerializable(typeof(WireMessagePage))]
[JsonSerializable(typeof(WireError))]
[JsonSerializable(typeof(WireMedia))]
[JsonSerializable(typeof(WireMediaPage))]
[JsonSerializable(typeof(WireFeedback))]
[JsonSerializable(typeof(WirePhoneNumber))]
internal sealed partial class SandboxJson : JsonSerializerContext
{
    /// <summary>
    /// Snake case, with nulls. The encoder leaves the plus signs of numbers as they are, which is safe because these
    /// responses are never embedded in a page.
    /// </summary>
    public static SandboxJson Wire { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
