using System.Text.Json.Serialization;

namespace Courier.Twilio.Sandbox.Api;

/// <summary>The links below a message; the one to feedback is only in what is read, not in what a create answers.</summary>
internal sealed record WireSubresources(
    string Media,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Feedback);
