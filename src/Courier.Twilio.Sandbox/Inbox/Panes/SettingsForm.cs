using System.Globalization;
using Courier.Twilio.Sandbox.Control;
using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>How the sandbox reads what Twilio's documentation leaves open, and where it posts.</summary>
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
                <label>A new message is missing from lists for <input name="listLag" value="{Duration.FormatShort(settings.ListLag)}" autocomplete="off"></label>
                <label>Requests answered at once <input name="concurrencyLimit" value="{settings.ConcurrencyLimit?.ToString(CultureInfo.InvariantCulture)}" placeholder="no limit" inputmode="numeric" autocomplete="off"></label>
                {RenderChoice("unsentRowsStand", "Rows without a date sent stand", settings.UnsentMessagePosition, ("First", "first"), ("Last", "last"))}
                {RenderChoice("unsentRowsPassDateFilters", "They pass a filter by date", settings.IncludeUnsentInDateFilters, ("False", "no"), ("True", "yes"))}
                {RenderChoice("largePages", "A page above 1000 rows is", settings.PageSizeBehavior, ("CutTo1000", "cut to 1000"), ("Refused", "refused, 20007"))}
                {RenderChoice("optOutThroughService", "An opt-out met through a service fails", settings.OptOutThroughService, ("AtOnce", "at once"), ("Later", "later"))}
                {RenderChoice("scheduleWithoutService", "A schedule without a service is", settings.ScheduleWithoutService, ("Refused", "refused, 35118"), ("SentAtOnce", "sent at once"))}
                <label>Senders of a service <input name="serviceSenders" value="{string.Join(", ", settings.ServiceSenders)}" autocomplete="off"></label>
                <label>Statuses are posted to <input name="statusCallback" value="{settings.StatusCallback?.OriginalString}" placeholder="nowhere" inputmode="url" autocomplete="off"></label>
                <label>Replies are posted to <input name="inboundUrl" value="{settings.InboundUrl?.OriginalString}" placeholder="nowhere" inputmode="url" autocomplete="off"></label>
                <label>Hosts beyond this machine that may be called <input name="callbackHosts" value="{string.Join(", ", settings.CallbackHosts)}" placeholder="none" autocomplete="off"></label>
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
