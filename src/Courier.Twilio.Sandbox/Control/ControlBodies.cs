using Courier.Twilio.Sandbox.Faults;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>The response to an invalid request to <c>/_sandbox</c>.</summary>
internal sealed record ControlError(string Error);

/// <summary>The response of <c>GET /_sandbox/health</c>.</summary>
internal sealed record Health(string Status, string BaseAddress, DateTimeOffset Now);

/// <summary>A situation that can be simulated, and the request or number that does it.</summary>
internal sealed record Scenario(string Name, string How);

/// <summary>An endpoint in the response of <c>GET /_sandbox</c>.</summary>
internal sealed record EndpointInfo(string Endpoint, string Description)
{
    public static EndpointInfo From(ControlEndpoint endpoint) =>
        new($"{endpoint.Method} /_sandbox/{endpoint.Pattern}", endpoint.Description);
}

/// <summary>A rule in the response of <c>GET /_sandbox/rules</c>, with its id and how often it was applied.</summary>
internal sealed record RuleState(int Id, int Uses, SandboxRule Rule)
{
    public static RuleState From(ActiveRule active) => new(active.Id, active.Uses, active.Rule);
}

/// <summary>The response of <c>GET /_sandbox/clock</c>.</summary>
internal sealed record ClockState(DateTimeOffset Now, double Speed)
{
    public static ClockState From(SandboxClock clock) => new(clock.Now, clock.Speed);
}

/// <summary>The body of <c>POST /_sandbox/clock</c>.</summary>
/// <param name="Speed">The new speed; 1 is real time, and 0 pauses the clock.</param>
/// <param name="Advance">How far the clock is advanced.</param>
internal sealed record ClockChange(double? Speed = null, TimeSpan? Advance = null);

/// <summary>The body of <c>POST /_sandbox/messages/{sid}/status</c>.</summary>
internal sealed record StatusChange(string Status, int? ErrorCode = null);

/// <summary>
/// The body of <c>POST /_sandbox/inbound</c>. Without an account SID, the first account that sent to the handset is
/// used.
/// </summary>
internal sealed record InboundMessage(string From, string To, string Body = "", string? AccountSid = null);

/// <summary>The body of <c>POST /_sandbox/accounts</c>.</summary>
internal sealed record AccountRequest(
    string AccountSid,
    string AuthToken,
    string? ApiKeySid = null,
    string? ApiKeySecret = null,
    string? TestToken = null,
    string? SharedKeyId = null,
    string? SharedKeySecret = null,
    IReadOnlyList<string>? VerifiedNumbers = null);
