using Courier.Twilio.Sandbox.Inbox.Threads;
using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Renders an entry of a thread with its status.</summary>
internal static class Bubble
{
    public static Markup Render(PageModel model, Conversation conversation, Entry entry, Entry? before) => entry switch
    {
        MessageEntry { IsFromHandset: true } reply => RenderEntry(model, conversation, entry, "reply", $"""
            <p class="meta">{Moment.RenderSecond(entry.At)} {RenderSender("to", reply.Message.To,
                (before as MessageEntry)?.Message)}</p>
            """),
        MessageEntry sent => RenderEntry(model, conversation, entry, $"sent {StatusMark.GetTone(sent.Message.Status)}", $"""
            <p class="meta">{StatusMark.Render(sent.Message.Status)} {Moment.RenderSecond(entry.At)} <span>{DescribeSegments(sent.Message)}</span> {RenderSender("from", sent.Message.From ?? sent.Message.MessagingServiceSid, (before as MessageEntry)?.Message)}</p>
            {ErrorNote.Render(sent.Message.ErrorCode)}
            """),
        RejectedEntry rejected => RenderEntry(model, conversation, entry, "sent bad rejected", $"""
            <p class="meta">{StatusMark.Render("rejected")} {Moment.RenderSecond(entry.At)} <span>HTTP {rejected.Rejected.Error.Status}, not sent</span></p>
            {ErrorNote.Render(rejected.Rejected.Error.Code)}
            """),
        _ => None,
    };

    public static string DescribeSegments(SandboxMessage message) =>
        $"{message.Segments} {(message.Segments is 1 ? "segment" : "segments")} {message.Encoding}";

    private static Markup RenderEntry(PageModel model, Conversation conversation, Entry entry, string classes, MarkupBuilder below) => Html($"""
        <li class="entry {classes}" id="{entry.Id}">
        <a class="bubble" href="{model.LinkTo(conversation, entry).Href}"{If(entry == model.Entry,
            $" aria-current=\"true\"")}><bdi class="text" dir="auto">{entry.Text}</bdi>{RenderMedia(entry)}</a>
        {below.Build()}
        </li>
        """);

    private static Markup RenderMedia(Entry entry) => entry is MessageEntry { Message.MediaUrls: { Count: > 0 } urls }
        ? Html($"{urls.Select(static url => Html($"<span class=\"media\">{url}</span>"))}")
        : If(entry.Text is "", $"<span class=\"empty\">no text</span>");

    /// <summary>Renders the sender, unless it is the same as in the entry before.</summary>
    private static Markup RenderSender(string word, string? sender, SandboxMessage? before) =>
        If(sender is not null
            && (before is null
            || (before.To != sender
            && before.From != sender
            && before.MessagingServiceSid != sender)), $"<span>{word} {sender}</span> ");
}
