using Courier.Twilio.Sandbox.Faults;

namespace Courier.Twilio.Sandbox.Control;

internal sealed record ControlError(string Error);

internal sealed record Health(string Status, string BaseAddress, DateTimeOffset Now);

internal sealed record Scenario(string Name, string How);

internal sealed record PageState(string Ask, string Meaning)
{
    public static PageState Of(Page page) => new($"{page.Method} /_sandbox/{page.Pattern}", page.Meaning);
}

internal sealed record RuleState(int Id, int Uses, SandboxRule Rule)
{
    public static RuleState Of(LiveRule live) => new(live.Id, live.Uses, live.Rule);
}

internal sealed record ClockState(DateTimeOffset Now, double Speed)
{
    public static ClockState Of(SandboxClock clock) => new(clock.Now, clock.Speed);
}

/// <param name="Speed">1 is ordinary, 0 stands still.</param>
/// <param name="Advance">How far to move on, now.</param>
internal sealed record ClockChange(double? Speed = null, TimeSpan? Advance = null);

internal sealed record StatusChange(string Status, int? ErrorCode = null);

internal sealed record InboundMessage(string From, string To, string Body = "", string? AccountSid = null);

internal sealed record AccountOpening(
    string AccountSid,
    string AuthToken,
    string? ApiKeySid = null,
    string? ApiKeySecret = null,
    string? TestToken = null,
    IReadOnlyList<string>? VerifiedNumbers = null);
