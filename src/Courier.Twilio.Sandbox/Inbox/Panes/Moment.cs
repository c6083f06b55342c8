using System.Globalization;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Renders times of the sandbox's clock in UTC, as in Twilio's API.</summary>
internal static class Moment
{
    public static Markup RenderMinute(DateTimeOffset at) => Render(at, "HH:mm");

    public static Markup RenderSecond(DateTimeOffset at) => Render(at, "HH:mm:ss");

    public static Markup RenderMillisecond(DateTimeOffset at) => Render(at, "HH:mm:ss.fff");

    public static Markup RenderDateTime(DateTimeOffset at) => Render(at, "yyyy-MM-dd HH:mm:ss");

    public static Markup RenderDay(DateTimeOffset at) => Render(at, "d MMMM yyyy");

    /// <summary>Formats elapsed time as <c>+250 ms</c>, <c>+1.5 s</c> or <c>+2 min</c>.</summary>
    public static string FormatElapsed(TimeSpan wait) => wait switch
    {
        { TotalSeconds: < 1 } => string.Create(CultureInfo.InvariantCulture, $"+{wait.TotalMilliseconds:0} ms"),
        { TotalMinutes: < 1 } => string.Create(CultureInfo.InvariantCulture, $"+{wait.TotalSeconds:0.##} s"),
        { TotalHours: < 1 } => string.Create(CultureInfo.InvariantCulture, $"+{wait.TotalMinutes:0.#} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"+{wait.TotalHours:0.#} h"),
    };

    private static Markup Render(DateTimeOffset at, string format)
    {
        var text = at.UtcDateTime.ToString(format, CultureInfo.InvariantCulture);
        return Markup.Html($"<time datetime=\"{FormatIso(at)}\">{text}</time>");
    }

    private static string FormatIso(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
}
