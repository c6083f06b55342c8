using Courier.Twilio.Sandbox.Faults;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>Why a request to <c>/_sandbox</c> was refused.</summary>
internal sealed record ControlError(string Error);

/// <summary>The answer of <c>GET /_sandbox/health</c>.</summary>
internal sealed record Health(string Status, string BaseAddress, DateTimeOffset Now);

/// <summary>Something that can be triggered, and how.</summary>
internal sealed record Scenario(string Name, string How);

/// <summary>A page as the list of pages shows it.</summary>
internal sealed record EndpointInfo(string Endpoint, string Description)
{
    public static EndpointInfo From(ControlEndpoint page) => new($"{page.Method} /_sandbox/{page.Pattern}", page.Description);
}

/// <summary>A rule as <c>GET /_sandbox/rules</c> shows it.</summary>
internal sealed record RuleState(int Id, int Uses, SandboxRule Rule)
{
    public static RuleState From(ActiveRule entry) => new(entry.Id, entry.Uses, entry.Rule);
}

/// <summary>The clock as it stands.</summary>
internal sealed record ClockState(DateTimeOffset Now, double Speed)
{
    public static ClockState From(SandboxClock clock) => new(clock.Now, clock.Speed);
}

/// <summary>The body of <c>POST /_sandbox/clock</c>.</summary>
/// <param name="Speed">1 is ordinary, 0 stands still.</param>
/// <param name="Advance">How far to move on, now.</param>
internal sealed record ClockChange(double? Speed = null, TimeSpan? Advance = null);

/// <summary>The body of <c>POST /_sandbox/messages/{sid}/status</c>.</summary>
internal sealed record StatusChange(string Status, int? ErrorCode = null);

/// <summary>The body of <c>POST /_sandbox/inbound</c>; without an account, that of the last message for the handset.</summary>
internal sealed record InboundMessage(string From, string To, string Body = "", string? AccountSid = null);

/// <summary>The body of <c>POST /_sandbox/accounts</c>.</summary>
internal sealed record AccountRequest(
    string AccountSid,
    string AuthToken,
    string? ApiKeySid = null,
    string? ApiKeySecret = null,
    string? TestToken = null,
    IReadOnlyList<string>? VerifiedNumbers = null);
