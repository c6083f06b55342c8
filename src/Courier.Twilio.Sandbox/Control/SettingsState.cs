namespace Courier.Twilio.Sandbox.Control;

/// <summary>The settings as they are, or as they are to be.</summary>
internal sealed record SettingsState(
    TimeSpan ListLag,
    UnsentRows UnsentRowsStand,
    bool UnsentRowsPassDateFilters,
    LargePages LargePages,
    OptOutTiming OptOutThroughService,
    ScheduleWithoutService ScheduleWithoutService,
    int? ConcurrencyLimit,
    IReadOnlyList<string> ServiceSenders,
    Uri? StatusCallback,
    Uri? InboundUrl,
    IReadOnlyList<string> CallbackHosts)
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

    /// <exception cref="ArgumentException">A setting is out of range.</exception>
    public void ApplyTo(SandboxSettings settings)
    {
        settings.ListLag = ListLag;
        settings.UnsentRowsStand = UnsentRowsStand;
        settings.UnsentRowsPassDateFilters = UnsentRowsPassDateFilters;
        settings.LargePages = LargePages;
        settings.OptOutThroughService = OptOutThroughService;
        settings.ScheduleWithoutService = ScheduleWithoutService;
        settings.ConcurrencyLimit = ConcurrencyLimit;
        settings.ServiceSenders = ServiceSenders;
        settings.StatusCallback = StatusCallback;
        settings.InboundUrl = InboundUrl;
        settings.CallbackHosts = CallbackHosts;
    }
}
