using Courier.Twilio.Sandbox.Inbox.Threads;
using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>One entry, looked at closely.</summary>
internal static class EntryPane
{
    public static Markup Of(PageModel model, Conversation conversation, Entry entry) => Html($"""
        <a class="back" href="{model.To(conversation).Href}">{Icon.Back}<span>Messages</span></a>
        {entry switch
        {
            MessageEntry message => OfMessage(model, message),
            RefusedEntry refused => OfRefused(model, refused),
            _ => None,
        }}
        """);

    private static Markup OfMessage(PageModel model, MessageEntry entry) => Html($"""
        <header class="head">
        <h2>{StatusMark.Of(entry.Message.Status)}</h2>
        <p class="sid"><code id="entry-sid">{entry.Message.Sid}</code>{Form.CopyButton("#entry-sid", "Copy")}</p>
        </header>
        {ErrorNote.WithLink(entry.Message.ErrorCode)}
        {When(!entry.IsFromHandset, $"{MessageActions.Of(model, entry.Message)}")}
        {LifeLine.Of(entry.Message)}
        {SegmentNote.Of(entry.Message.Body, entry.Message.Segments)}
        {When(!entry.IsFromHandset, $"{PostedForm.Of(entry.Message.Form, entry.Message.RequestHeaders)}{CopyAs.Of(model, entry.Message.Form)}")}
        {CallbackList.Of(model, entry.Message)}
        """);

    private static Markup OfRefused(PageModel model, RefusedEntry entry) => Html($"""
        <header class="head">
        <h2>{StatusMark.Of("refused")}</h2>
        <p>HTTP {entry.Refused.Error.Status} at {Moment.Exact(entry.At)}. No message was made, and nothing reached the handset.</p>
        </header>
        {ErrorNote.WithLink(entry.Refused.Error.Code, entry.Refused.Error.Message)}
        {PostedForm.Of(entry.Refused.Form, null)}
        {CopyAs.Of(model, entry.Refused.Form)}
        """);
}
