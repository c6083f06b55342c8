namespace Courier.Twilio.Sandbox.Control;

/// <summary>The JSON representation of <see cref="SandboxSettings"/>.</summary>
internal sealed record SettingsState(
    TimeSpan ListLag,
    UnsentMessagePosition UnsentMessagePosition,
    bool IncludeUnsentInDateFilters,
    PageSizeBehavior PageSizeBehavior,
    OptOutDetection OptOutThroughService,
    ScheduleWithoutService ScheduleWithoutService,
    int? ConcurrencyLimit,
    IReadOnlyList<string> ServiceSenders,
    Uri? StatusCallback,
    Uri? InboundUrl,
    IReadOnlyList<string> CallbackHosts)
{
    public static SettingsState From(SandboxSettings settings) => new(
        settings.ListLag,
        settings.UnsentMessagePosition,
        settings.IncludeUnsentInDateFilters,
        settings.PageSizeBehavior,
        settings.OptOutThroughService,
        settings.ScheduleWithoutService,
        settings.ConcurrencyLimit,
        settings.ServiceSenders,
        settings.StatusCallback,
        settings.InboundUrl,
        settings.CallbackHosts);

    /// <summary>Applies all values to the settings.</summary>
    /// <exception cref="ArgumentException">A value is invalid.</exception>
    public void ApplyTo(SandboxSettings settings)
    {
        settings.ListLag = ListLag;
        settings.UnsentMessagePosition = UnsentMessagePosition;
        settings.IncludeUnsentInDateFilters = IncludeUnsentInDateFilters;
        settings.PageSizeBehavior = PageSizeBehavior;
        settings.OptOutThroughService = OptOutThroughService;
        settings.ScheduleWithoutService = ScheduleWithoutService;
        settings.ConcurrencyLimit = ConcurrencyLimit;
        settings.ServiceSenders = ServiceSenders;
        settings.StatusCallback = StatusCallback;
        settings.InboundUrl = InboundUrl;
        settings.CallbackHosts = CallbackHosts;
    }
}
