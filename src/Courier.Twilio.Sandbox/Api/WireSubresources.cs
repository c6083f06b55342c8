using System.Text.Json.Serialization;

namespace Courier.Twilio.Sandbox.Api;

/// <summary>The links to the subresources of a message; the response to a create has no feedback link.</summary>
internal sealed record WireSubresources(
    string Media,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Feedback);
