using Courier.Twilio.Sandbox.Faults;

namespace Courier.Twilio.Sandbox.Control;

internal sealed record ControlError(string Error);

internal sealed record Health(string Status, string BaseAddress, DateTimeOffset Now);

internal sealed record Scenario(string Name, string How);

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

internal sealed record InboundMessage(string From, string To, string Body, string? AccountSid = null);

internal sealed record AccountOpening(string AccountSid, string AuthToken, string? ApiKeySid = null, string? ApiKeySecret = null, IReadOnlyList<string>? VerifiedNumbers = null);

/// <summary>The settings as they are, or those to change: what is left out stays.</summary>
internal sealed record SettingsState(
    TimeSpan? ListLag = null,
    UnsentRows? UnsentRowsStand = null,
    bool? UnsentRowsPassDateFilters = null,
    LargePages? LargePages = null,
    OptOutTiming? OptOutThroughService = null,
    ScheduleWithoutService? ScheduleWithoutService = null,
    int? ConcurrencyLimit = null,
    IReadOnlyList<string>? ServiceSenders = null,
    Uri? StatusCallback = null,
    Uri? InboundUrl = null,
    IReadOnlyList<string>? CallbackHosts = null)
{
    public static SettingsState Of(SandboxSettings settings) => new(
        settings.ListLag,
        settings.UnsentRowsStand,
        settings.UnsentRowsPassDateFilters,
        settings.LargePages,
        settings.OptOutThroughService,
        settings.ScheduleWithoutService,
        settings.ConcurrencyLimit,
        settings.ServiceSenders,
        settings.StatusCallback,
        settings.InboundUrl,
        settings.CallbackHosts);

    public void ApplyTo(SandboxSettings settings)
    {
        settings.ListLag = ListLag ?? settings.ListLag;
        settings.UnsentRowsStand = UnsentRowsStand ?? settings.UnsentRowsStand;
        settings.UnsentRowsPassDateFilters = UnsentRowsPassDateFilters ?? settings.UnsentRowsPassDateFilters;
        settings.LargePages = LargePages ?? settings.LargePages;
        settings.OptOutThroughService = OptOutThroughService ?? settings.OptOutThroughService;
        settings.ScheduleWithoutService = ScheduleWithoutService ?? settings.ScheduleWithoutService;
        settings.ConcurrencyLimit = ConcurrencyLimit ?? settings.ConcurrencyLimit;
        settings.ServiceSenders = ServiceSenders ?? settings.ServiceSenders;
        settings.StatusCallback = StatusCallback ?? settings.StatusCallback;
        settings.InboundUrl = InboundUrl ?? settings.InboundUrl;
        settings.CallbackHosts = CallbackHosts ?? settings.CallbackHosts;
    }
}
