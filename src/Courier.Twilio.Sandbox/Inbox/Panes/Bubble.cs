using Courier.Twilio.Sandbox.Inbox.Threads;
using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Renders an entry of a thread with its status.</summary>
internal static class Bubble
{
    public static Markup Render(PageModel model, Conversation conversation, Entry entry, Entry? previous) =>
        entry switch
        {
            MessageEntry { IsFromHandset: true } reply =>
                RenderEntry(model, conversation, entry, "reply", RenderReplyDetails(reply, previous)),
            MessageEntry sent => RenderEntry(
                model,
                conversation,
                entry,
                $"sent {StatusMark.GetTone(sent.Message.Status)}",
                RenderSentDetails(sent, previous)),
            RejectedEntry rejected =>
                RenderEntry(model, conversation, entry, "sent bad rejected", RenderRejectedDetails(rejected)),
            _ => None,
        };

    public static string DescribeSegments(SandboxMessage message) =>
        $"{message.Segments} {(message.Segments is 1 ? "segment" : "segments")} {message.Encoding}";

    private static Markup RenderEntry(
        PageModel model,
        Conversation conversation,
        Entry entry,
        string classes,
        Markup details) => Html($"""
        <li class="entry {classes}" id="{entry.Id}">
        <a class="bubble" href="{model.LinkTo(conversation, entry).Href}"{If(entry == model.Entry,
            $" aria-current=\"true\"")}><bdi class="text" dir="auto">{entry.Text}</bdi>{RenderMedia(entry)}</a>
        {details}
        </li>
        """);

    private static Markup RenderReplyDetails(MessageEntry entry, Entry? previous) => Html($"""
        <p class="meta">{Moment.RenderSecond(entry.At)} {RenderSender("to", entry.Message.To, previous)}</p>
        """);

    private static Markup RenderSentDetails(MessageEntry entry, Entry? previous)
    {
        var message = entry.Message;
        return Html($"""
            <p class="meta">{StatusMark.Render(message.Status)} {Moment.RenderSecond(entry.At)}
            <span>{DescribeSegments(message)}</span>
            {RenderSender("from", message.From ?? message.MessagingServiceSid, previous)}</p>
            {ErrorNote.Render(message.ErrorCode)}
            """);
    }

    private static Markup RenderRejectedDetails(RejectedEntry entry) => Html($"""
        <p class="meta">{StatusMark.Render("rejected")} {Moment.RenderSecond(entry.At)}
        <span>HTTP {entry.Rejected.Error.Status}, not sent</span></p>
        {ErrorNote.Render(entry.Rejected.Error.Code)}
        """);

    private static Markup RenderMedia(Entry entry) => entry is MessageEntry { Message.MediaUrls: { Count: > 0 } urls }
        ? Html($"{urls.Select(static url => Html($"<span class=\"media\">{url}</span>"))}")
        : If(entry.Text is "", $"<span class=\"empty\">no text</span>");

    /// <summary>Renders the sender, unless the previous entry has the same one.</summary>
    private static Markup RenderSender(string preposition, string? sender, Entry? previous)
    {
        var message = (previous as MessageEntry)?.Message;
        var isSame = message is not null
            && (message.To == sender || message.From == sender || message.MessagingServiceSid == sender);
        return If(sender is not null && !isSame, $"<span>{preposition} {sender}</span> ");
    }
}
