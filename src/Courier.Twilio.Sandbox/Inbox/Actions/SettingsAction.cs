using System.Globalization;
using Courier.Twilio.Sandbox.Control;
using Courier.Twilio.Sandbox.Hosting;
using Courier.Twilio.Sandbox.Validation;

namespace Courier.Twilio.Sandbox.Inbox.Actions;

/// <summary>
/// Changes the settings from the page's form, which has all of them. An empty field removes a limit or a URL.
/// </summary>
internal static class SettingsAction
{
    public static void Run(SandboxState state, RawForm form)
    {
        var settings = new SettingsState(
            GetListLag(GetText(form, "listLag")),
            GetEnum<UnsentMessagePosition>(form, "unsentMessagePosition"),
            GetText(form, "includeUnsentInDateFilters") is "True",
            GetEnum<PageSizeBehavior>(form, "pageSizeBehavior"),
            GetEnum<OptOutDetection>(form, "optOutThroughService"),
            GetEnum<ScheduleWithoutService>(form, "scheduleWithoutService"),
            GetLimit(GetText(form, "concurrencyLimit")),
            GetList(form, "serviceSenders"),
            GetUrl(GetText(form, "statusCallback")),
            GetUrl(GetText(form, "inboundUrl")),
            GetList(form, "callbackHosts"));

        // Applied to a copy first, so that an invalid setting leaves all settings unchanged.
        settings.ApplyTo(new SandboxSettings());
        settings.ApplyTo(state.Settings);
        state.PublishChange();
    }

    private static string GetText(RawForm form, string name) => form.Find(name)?.Trim() ?? "";

    private static T GetEnum<T>(RawForm form, string name)
        where T : struct, Enum => Enum.TryParse<T>(GetText(form, name), out var value) && Enum.IsDefined(value)
            ? value
            : throw InvalidRequestException.BadRequest(
                $"{name} must be one of {string.Join(", ", Enum.GetNames<T>())}.");

    private static TimeSpan GetListLag(string text) =>
        Duration.ParseOrNull(text)
            ?? throw InvalidRequestException.BadRequest(
                "The list delay must be a duration such as 0ms, 250ms, 8s or 5m.");

    private static int? GetLimit(string text) => text switch
    {
        "" => null,
        _ when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) => limit,
        _ => throw InvalidRequestException.BadRequest("The limit must be a whole number, or empty for no limit."),
    };

    private static string[] GetList(RawForm form, string name) =>
        GetText(form, name).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static Uri? GetUrl(string text) => text switch
    {
        "" => null,
        _ when HttpUrl.IsValid(text) => new Uri(text),
        _ => throw InvalidRequestException.BadRequest(
            $"“{text}” is not a URL. Enter an absolute http or https URL."),
    };
}
