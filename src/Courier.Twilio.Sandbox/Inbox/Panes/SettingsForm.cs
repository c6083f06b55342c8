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
        return Html($"""
            <section class="card" aria-labelledby="settings">
            <h3 id="settings">Settings</h3>
            {Form.RenderPost(model, "settings", "fields", $"""
                <div class="row-of-fields">
                <label>New messages appear in lists after <input name="listLag" value="{Duration.FormatShort(settings.ListLag)}" autocomplete="off"></label>
                <label>Maximum concurrent requests <input name="concurrencyLimit" value="{settings.ConcurrencyLimit?.ToString(CultureInfo.InvariantCulture)}" placeholder="no limit" inputmode="numeric" autocomplete="off"></label>
                {RenderChoice("unsentMessagePosition", "Position of unsent messages in lists", settings.UnsentMessagePosition, ("First", "first"), ("Last", "last"))}
                {RenderChoice("includeUnsentInDateFilters", "Date filters include unsent messages", settings.IncludeUnsentInDateFilters, ("False", "no"), ("True", "yes"))}
                {RenderChoice("pageSizeBehavior", "A page size above 1000 is", settings.PageSizeBehavior, ("Clamp", "reduced to 1000"), ("Reject", "rejected, 20007"))}
                {RenderChoice("optOutThroughService", "A message through a service to an opted-out number fails", settings.OptOutThroughService, ("Immediate", "immediately"), ("Deferred", "later"))}
                {RenderChoice("scheduleWithoutService", "A scheduled message without a service is", settings.ScheduleWithoutService, ("Reject", "rejected, 35118"), ("SendImmediately", "sent immediately"))}
                <label>Senders of a service <input name="serviceSenders" value="{string.Join(", ", settings.ServiceSenders)}" autocomplete="off"></label>
                <label>Statuses are posted to <input name="statusCallback" value="{settings.StatusCallback?.OriginalString}" placeholder="nowhere" inputmode="url" autocomplete="off"></label>
                <label>Replies are posted to <input name="inboundUrl" value="{settings.InboundUrl?.OriginalString}" placeholder="nowhere" inputmode="url" autocomplete="off"></label>
                <label>Other hosts for callbacks <input name="callbackHosts" value="{string.Join(", ", settings.CallbackHosts)}" placeholder="none" autocomplete="off"></label>
                </div>
                <div><button>Save</button></div>
                """)}
            </section>
            """);
    }

    private static Markup RenderChoice(string name, string label, object current, params (string Value, string Label)[] choices) => Html($"""
        <label>{label} <select name="{name}">{choices.Select(one => Html($"<option value=\"{one.Value}\"{If(one.Value == current.ToString(), $" selected")}>{one.Label}</option>"))}</select></label>
        """);
}
