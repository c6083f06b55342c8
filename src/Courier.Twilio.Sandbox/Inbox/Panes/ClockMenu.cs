using System.Globalization;
using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Renders the menu that pauses, advances and accelerates the clock.</summary>
internal static class ClockMenu
{
    private static readonly (string Wait, string Label)[] Steps =
        [("10s", "+10 s"), ("1m", "+1 min"), ("1h", "+1 h"), ("24h", "+1 day")];
    private static readonly int[] Speeds = [1, 10, 60, 3600];

    public static Markup Render(PageModel model)
    {
        var (now, speed) = (model.State.Clock.Now, model.State.Clock.Speed);
        var isStopped = speed is 0;
        return Html($"""
            <div class="clock{If(isStopped, $" stopped")}">
            {Form.RenderPost(model, "clock", "",
                $"<button name=\"speed\" value=\"{(isStopped ? 1 : 0)}\" class=\"round\" aria-label=\"{(isStopped
                ? "Resume" : "Pause")} the clock\" title=\"{(isStopped ? "Resume" : "Pause")} the clock\">{(isStopped
                ? Icon.Resume : Icon.Pause)}</button>")}
            <details class="menu" name="menu">
            <summary title="The sandbox’s clock"><span class="visually-hidden">The clock: </span><span id="now"
                data-now="{now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)}" data-speed="{speed}">{Moment.RenderSecond(now)}</span> <span class="zone">UTC</span> <span class="pace">{(isStopped ? "paused" : $"×{speed.ToString(CultureInfo.InvariantCulture)}")}</span>{Icon.More}</summary>
            <div class="sheet">
            <h2>The sandbox’s clock</h2>
            <p>{Moment.RenderDateTime(now)} UTC. All dates, delays between statuses and schedules use this clock.</p>
            {Form.RenderPost(model, "clock", "group",
                $"<h3>Advance</h3><div class=\"buttons\">{Steps.Select(static step =>
                Html($"<button name=\"advance\" value=\"{step.Wait}\">{step.Label}</button>"))}</div>")}
            {Form.RenderPost(model, "clock", "group inline",
                $"<label>Advance by <input name=\"advance\" size=\"6\" placeholder=\"90s\" autocomplete=\"off\"></label> <button>Advance</button>")}
            {Form.RenderPost(model, "clock", "group",
                $"<h3>Speed</h3><div class=\"buttons\">{Speeds.Select(one =>
                Html($"<button name=\"speed\" value=\"{one}\" aria-pressed=\"{(one == speed ? "true"
                : "false")}\">×{one}</button>"))}</div>")}
            </div>
            </details>
            </div>
            """);
    }
}
