using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Renders the statuses of a message with the time between them.</summary>
internal static class StatusHistory
{
    public static Markup Render(SandboxMessage message) => Html($"""
        <section aria-labelledby="history">
        <h3 id="history">Statuses</h3>
        <ol class="history">
        {message.History.Select((status, index) =>
            RenderStep(status, index is 0 ? null : message.History[index - 1]))}
        {If(message is { Status: "scheduled", SendAt: not null },
            $"<li class=\"open due\"><span>due</span> {Moment.RenderDateTime(message.SendAt ?? default)}</li>")}
        </ol>
        </section>
        """);

    private static Markup RenderStep(SandboxStatus status, SandboxStatus? previous)
    {
        var code = status.ErrorCode is { } number ? Html($" <span class=\"code\">{number}</span>") : None;
        var elapsed = previous is null
            ? None
            : Html($" <span class=\"after\">{Moment.FormatElapsed(status.At - previous.At)}</span>");
        return Html($"""
            <li class="{StatusMark.GetTone(status.Status)}"><span>{status.Status}{code}</span>
            {Moment.RenderMillisecond(status.At)}{elapsed}</li>
            """);
    }
}
