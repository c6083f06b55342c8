using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Every status a message has had, and how long it waited for each.</summary>
internal static class LifeLine
{
    public static Markup Of(SandboxMessage message) => Html($"""
        <section aria-labelledby="life">
        <h3 id="life">Life</h3>
        <ol class="life">
        {message.History.Select((status, number) => Step(status, number is 0 ? null : message.History[number - 1]))}
        {When(message is { Status: "scheduled", SendAt: not null }, $"<li class=\"open due\"><span>due</span> {Moment.Full(message.SendAt ?? default)}</li>")}
        </ol>
        </section>
        """);

    private static Markup Step(SandboxStatus status, SandboxStatus? before) => Html($"""
        <li class="{StatusMark.Tone(status.Status)}"><span>{status.Status}{(status.ErrorCode is { } code ? Html($" <span class=\"code\">{code}</span>") : None)}</span> {Moment.Exact(status.At)}{(before is null ? None : Html($" <span class=\"after\">{Moment.After(status.At - before.At)}</span>"))}</li>
        """);
}
