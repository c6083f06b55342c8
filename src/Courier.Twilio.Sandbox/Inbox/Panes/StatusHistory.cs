using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Renders the statuses of a message with the time between them.</summary>
internal static class StatusHistory
{
    public static Markup Render(SandboxMessage message) => Html($"""
        <section aria-labelledby="history">
        <h3 id="history">Statuses</h3>
        <ol class="history">
        {message.History.Select((status, number) => RenderStep(status,
            number is 0 ? null : message.History[number - 1]))}
        {If(message is { Status: "scheduled", SendAt: not null },
            $"<li class=\"open due\"><span>due</span> {Moment.RenderDateTime(message.SendAt ?? default)}</li>")}
        </ol>
        </section>
        """);

    private static Markup RenderStep(SandboxStatus status, SandboxStatus? before) => Html($"""
        <li class="{StatusMark.GetTone(status.Status)}"><span>{status.Status}{(status.ErrorCode is { } code
            ? Html($" <span class=\"code\">{code}</span>")
            : None)}</span> {Moment.RenderMillisecond(status.At)}{(before is null ? None
            : Html($" <span class=\"after\">{Moment.FormatElapsed(status.At - before.At)}</span>"))}</li>
        """);
}
