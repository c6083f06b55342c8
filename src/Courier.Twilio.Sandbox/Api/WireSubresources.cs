using System.Text.Json.Serialization;

namespace Courier.Twilio.Sandbox.Api;

internal sealed record WireSubresources(
    string Media,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Feedback);
