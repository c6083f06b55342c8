using Courier.Twilio.Sandbox.Inbox.Threads;
using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>One entry of a thread, with what became of it beneath.</summary>
internal static class Bubble
{
    public static Markup Of(PageModel model, Conversation conversation, Entry entry, Entry? before) => entry switch
    {
        MessageEntry { IsFromHandset: true } reply => Draw(model, conversation, entry, "reply", $"""
            <p class="meta">{Moment.Second(entry.At)} {Way("to", reply.Message.To, (before as MessageEntry)?.Message)}</p>
            """),
        MessageEntry sent => Draw(model, conversation, entry, $"sent {StatusMark.Tone(sent.Message.Status)}", $"""
            <p class="meta">{StatusMark.Of(sent.Message.Status)} {Moment.Second(entry.At)} <span>{Segments(sent.Message)}</span> {Way("from", sent.Message.From ?? sent.Message.MessagingServiceSid, (before as MessageEntry)?.Message)}</p>
            {ErrorNote.Of(sent.Message.ErrorCode)}
            """),
        RefusedEntry refused => Draw(model, conversation, entry, "sent bad refused", $"""
            <p class="meta">{StatusMark.Of("refused")} {Moment.Second(entry.At)} <span>HTTP {refused.Refused.Error.Status}, not sent</span></p>
            {ErrorNote.Of(refused.Refused.Error.Code)}
            """),
        _ => None,
    };

    public static string Segments(SandboxMessage message) =>
        $"{message.Segments} {(message.Segments is 1 ? "segment" : "segments")} {message.Encoding}";

    private static Markup Draw(PageModel model, Conversation conversation, Entry entry, string classes, MarkupBuilder below) => Html($"""
        <li class="entry {classes}" id="{entry.Id}">
        <a class="bubble" href="{model.To(conversation, entry).Href}"{When(entry == model.Entry, $" aria-current=\"true\"")}><bdi class="text" dir="auto">{entry.Text}</bdi>{Media(entry)}</a>
        {below.Build()}
        </li>
        """);

    private static Markup Media(Entry entry) => entry is MessageEntry { Message.MediaUrls: { Count: > 0 } urls }
        ? Html($"{urls.Select(static url => Html($"<span class=\"media\">{url}</span>"))}")
        : When(entry.Text is "", $"<span class=\"nothing\">no text</span>");

    /// <summary>Who it came from or went to, where that is another than a line above.</summary>
    private static Markup Way(string word, string? sender, SandboxMessage? before) =>
        When(sender is not null && (before is null || (before.To != sender && before.From != sender && before.MessagingServiceSid != sender)), $"<span>{word} {sender}</span> ");
}
