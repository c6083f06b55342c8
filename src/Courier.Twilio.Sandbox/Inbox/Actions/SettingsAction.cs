using System.Globalization;
using Courier.Twilio.Sandbox.Checks;
using Courier.Twilio.Sandbox.Control;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Inbox.Actions;

/// <summary>The settings as the page's form has them: every field is there, and an empty one takes its setting away.</summary>
internal static class SettingsAction
{
    public static void Run(SandboxState switchboard, RawForm form)
    {
        var settings = new SettingsState(
            Duration.ParseOrNull(GetText(form, "listLag")) ?? throw InvalidRequestException.BadRequest("A new message is missing for 0ms, 250ms, 8s or 5m."),
            GetEnum<UnsentMessagePosition>(form, "unsentRowsStand"),
            GetText(form, "unsentRowsPassDateFilters") is "True",
            GetEnum<PageSizeBehavior>(form, "largePages"),
            GetEnum<OptOutDetection>(form, "optOutThroughService"),
            GetEnum<ScheduleWithoutService>(form, "scheduleWithoutService"),
            GetLimit(GetText(form, "concurrencyLimit")),
            GetList(form, "serviceSenders"),
            GetUrl(GetText(form, "statusCallback")),
            GetUrl(GetText(form, "inboundUrl")),
            GetList(form, "callbackHosts"));

        // Tried on others first: all change or none.
        settings.ApplyTo(new SandboxSettings());
        settings.ApplyTo(switchboard.Settings);
        switchboard.PublishChange();
    }

    private static string GetText(RawForm form, string name) => form.Find(name)?.Trim() ?? "";

    private static T GetEnum<T>(RawForm form, string name)
        where T : struct, Enum => Enum.TryParse<T>(GetText(form, name), out var word) && Enum.IsDefined(word)
            ? word
            : throw InvalidRequestException.BadRequest($"{name} is one of {string.Join(", ", Enum.GetNames<T>())}.");

    private static int? GetLimit(string text) => text is "" ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) ? limit
        : throw InvalidRequestException.BadRequest("The limit is a whole number; empty, there is none.");

    private static string[] GetList(RawForm form, string name) =>
        GetText(form, name).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static Uri? GetUrl(string text) => text is "" ? null
        : HttpUrl.IsValid(text) ? new Uri(text)
        : throw InvalidRequestException.BadRequest($"“{text}” is no address: write an absolute http or https one.");
}
