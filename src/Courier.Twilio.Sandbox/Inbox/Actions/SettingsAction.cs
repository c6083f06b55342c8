using System.Globalization;
using Courier.Twilio.Sandbox.Checks;
using Courier.Twilio.Sandbox.Control;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Inbox.Actions;

/// <summary>The settings as the page's form has them: every field is there, and an empty one takes its setting away.</summary>
internal static class SettingsAction
{
    public static void Do(SandboxState switchboard, RawForm form)
    {
        var settings = new SettingsState(
            Duration.Find(Text(form, "listLag")) ?? throw RefusedException.Unclear("A new message is missing for 0ms, 250ms, 8s or 5m."),
            Word<UnsentMessagePosition>(form, "unsentRowsStand"),
            Text(form, "unsentRowsPassDateFilters") is "True",
            Word<PageSizeBehavior>(form, "largePages"),
            Word<OptOutDetection>(form, "optOutThroughService"),
            Word<ScheduleWithoutService>(form, "scheduleWithoutService"),
            Limit(Text(form, "concurrencyLimit")),
            List(form, "serviceSenders"),
            Url(Text(form, "statusCallback")),
            Url(Text(form, "inboundUrl")),
            List(form, "callbackHosts"));

        // Tried on others first: all change or none.
        settings.ApplyTo(new SandboxSettings());
        settings.ApplyTo(switchboard.Settings);
        switchboard.PublishChange();
    }

    private static string Text(RawForm form, string name) => form.Find(name)?.Trim() ?? "";

    private static T Word<T>(RawForm form, string name)
        where T : struct, Enum => Enum.TryParse<T>(Text(form, name), out var word) && Enum.IsDefined(word)
            ? word
            : throw RefusedException.Unclear($"{name} is one of {string.Join(", ", Enum.GetNames<T>())}.");

    private static int? Limit(string text) => text is "" ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) ? limit
        : throw RefusedException.Unclear("The limit is a whole number; empty, there is none.");

    private static string[] List(RawForm form, string name) =>
        Text(form, name).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static Uri? Url(string text) => text is "" ? null
        : HttpUrl.IsValid(text) ? new Uri(text)
        : throw RefusedException.Unclear($"“{text}” is no address: write an absolute http or https one.");
}
