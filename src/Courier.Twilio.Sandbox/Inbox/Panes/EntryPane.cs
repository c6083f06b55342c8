using Courier.Twilio.Sandbox.Inbox.Threads;
using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Renders the details of an entry.</summary>
internal static class EntryPane
{
    public static Markup Render(PageModel model, Conversation conversation, Entry entry) => Html($"""
        <a class="back" href="{model.LinkTo(conversation).Href}">{Icon.Back}<span>Messages</span></a>
        {entry switch
        {
            MessageEntry message => RenderMessage(model, message),
            RejectedEntry rejected => RenderRejected(model, rejected),
            _ => None,
        }}
        """);

    private static Markup RenderMessage(PageModel model, MessageEntry entry) => Html($"""
        <header class="head">
        <h2>{StatusMark.Render(entry.Message.Status)}</h2>
        <p class="sid"><code id="entry-sid">{entry.Message.Sid}</code>{Form.RenderCopyButton("#entry-sid", "Copy")}</p>
        </header>
        {ErrorNote.RenderWithLink(entry.Message.ErrorCode)}
        {If(!entry.IsFromHandset, $"{MessageActions.Render(model, entry.Message)}")}
        {StatusHistory.Render(entry.Message)}
        {SegmentNote.Render(entry.Message.Body, entry.Message.Segments)}
        {If(!entry.IsFromHandset, $"""
            {FormTable.Render(entry.Message.Form, entry.Message.RequestHeaders)}
            {CopyAs.Render(model, entry.Message.Form)}
            """)}
        {CallbackList.Render(model, entry.Message)}
        """);

    private static Markup RenderRejected(PageModel model, RejectedEntry entry) => Html($"""
        <header class="head">
        <h2>{StatusMark.Render("rejected")}</h2>
        <p>HTTP {entry.Rejected.Error.Status} at {Moment.RenderMillisecond(entry.At)}. No message was created.</p>
        </header>
        {ErrorNote.RenderWithLink(entry.Rejected.Error.Code, entry.Rejected.Error.Message)}
        {FormTable.Render(entry.Rejected.Form, null)}
        {CopyAs.Render(model, entry.Rejected.Form)}
        """);
}
