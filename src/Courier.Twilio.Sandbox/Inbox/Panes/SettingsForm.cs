using System.Globalization;
using Courier.Twilio.Sandbox.Control;
using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Renders the form that changes the settings.</summary>
internal static class SettingsForm
{
    public static Markup Render(PageModel model)
    {
        var settings = model.State.Settings;
        var limit = settings.ConcurrencyLimit?.ToString(CultureInfo.InvariantCulture);
        return Html($"""
            <section class="card" aria-labelledby="settings">
            <h3 id="settings">Settings</h3>
            {Form.RenderPost(model, "settings", "fields", $"""
                <div class="row-of-fields">
                <label>New messages appear in lists after <input name="listLag"
                    value="{Duration.FormatShort(settings.ListLag)}" autocomplete="off"></label>
                <label>Maximum concurrent requests <input name="concurrencyLimit" value="{limit}"
                    placeholder="no limit" inputmode="numeric" autocomplete="off"></label>
                {RenderChoices(settings)}
                <label>Senders of a service <input name="serviceSenders"
                    value="{string.Join(", ", settings.ServiceSenders)}" autocomplete="off"></label>
                {RenderUrl("statusCallback", "Statuses are posted to", settings.StatusCallback)}
                {RenderUrl("inboundUrl", "Replies are posted to", settings.InboundUrl)}
                <label>Other hosts for callbacks <input name="callbackHosts"
                    value="{string.Join(", ", settings.CallbackHosts)}" placeholder="none" autocomplete="off"></label>
                </div>
                <div><button>Save</button></div>
                """)}
            </section>
            """);
    }

    private static Markup RenderChoices(SandboxSettings settings) => Html($"""
        {RenderChoice(
            "unsentMessagePosition",
            "Position of unsent messages in lists",
            settings.UnsentMessagePosition.ToString(),
            ("First", "first"),
            ("Last", "last"))}
        {RenderChoice(
            "includeUnsentInDateFilters",
            "Date filters include unsent messages",
            settings.IncludeUnsentInDateFilters.ToString(),
            ("False", "no"),
            ("True", "yes"))}
        {RenderChoice(
            "pageSizeBehavior",
            "A page size above 1000 is",
            settings.PageSizeBehavior.ToString(),
            ("Clamp", "reduced to 1000"),
            ("Reject", "rejected, 20007"))}
        {RenderChoice(
            "optOutThroughService",
            "A message through a service to an opted-out number fails",
            settings.OptOutThroughService.ToString(),
            ("Immediate", "immediately"),
            ("Deferred", "later"))}
        {RenderChoice(
            "scheduleWithoutService",
            "A scheduled message without a service is",
            settings.ScheduleWithoutService.ToString(),
            ("Reject", "rejected, 35118"),
            ("SendImmediately", "sent immediately"))}
        """);

    private static Markup RenderUrl(string name, string label, Uri? url) => Html($"""
        <label>{label} <input name="{name}" value="{url?.OriginalString}" placeholder="nowhere" inputmode="url"
            autocomplete="off"></label>
        """);

    private static Markup RenderChoice(
        string name,
        string label,
        string current,
        params (string Value, string Label)[] choices) => Html($"""
        <label>{label} <select name="{name}">{choices.Select(choice =>
            RenderOption(choice.Value, choice.Label, choice.Value == current))}</select></label>
        """);

    private static Markup RenderOption(string value, string label, bool isSelected) =>
        Html($"<option value=\"{value}\"{If(isSelected, $" selected")}>{label}</option>");
}
