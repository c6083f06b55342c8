using System.Globalization;
using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Renders the menu that pauses, advances and accelerates the clock.</summary>
internal static class ClockMenu
{
    private static readonly (string Duration, string Label)[] Steps =
        [("10s", "+10 s"), ("1m", "+1 min"), ("1h", "+1 h"), ("24h", "+1 day")];

    private static readonly int[] Speeds = [1, 10, 60, 3600];

    public static Markup Render(PageModel model)
    {
        var (now, speed) = (model.State.Clock.Now, model.State.Clock.Speed);
        var isPaused = speed is 0;
        var shownSpeed = isPaused ? "paused" : $"×{speed.ToString(CultureInfo.InvariantCulture)}";
        var milliseconds = now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        var (label, icon) = isPaused ? ("Resume the clock", Icon.Resume) : ("Pause the clock", Icon.Pause);
        return Html($"""
            <div class="clock{If(isPaused, $" stopped")}">
            {Form.RenderPost(model, "clock", "", $"""
                <button name="speed" value="{(isPaused ? 1 : 0)}" class="round" aria-label="{label}"
                    title="{label}">{icon}</button>
                """)}
            <details class="menu" name="menu">
            <summary title="The sandbox’s clock"><span class="visually-hidden">The clock: </span><span id="now"
                data-now="{milliseconds}" data-speed="{speed}">{Moment.RenderSecond(now)}</span>
            <span class="zone">UTC</span> <span class="pace">{shownSpeed}</span>{Icon.More}</summary>
            <div class="sheet">
            <h2>The sandbox’s clock</h2>
            <p>{Moment.RenderDateTime(now)} UTC. All dates, delays between statuses and schedules use this clock.</p>
            {Form.RenderPost(model, "clock", "group", $"""
                <h3>Advance</h3>
                <div class="buttons">{Steps.Select(static step =>
                    Html($"<button name=\"advance\" value=\"{step.Duration}\">{step.Label}</button>"))}</div>
                """)}
            {Form.RenderPost(model, "clock", "group inline", $"""
                <label>Advance by <input name="advance" size="6" placeholder="90s" autocomplete="off"></label>
                <button>Advance</button>
                """)}
            {Form.RenderPost(model, "clock", "group", $"""
                <h3>Speed</h3>
                <div class="buttons">{Speeds.Select(choice => RenderSpeed(choice, choice == speed))}</div>
                """)}
            </div>
            </details>
            </div>
            """);
    }

    private static Markup RenderSpeed(int speed, bool isCurrent) => Html($"""
        <button name="speed" value="{speed}" aria-pressed="{(isCurrent ? "true" : "false")}">×{speed}</button>
        """);
}
