using Courier.Twilio.Sandbox.Inbox.Threads;
using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>
/// Renders the list of handsets, the one with the newest message first, and the links to the other views.
/// </summary>
internal static class Side
{
    private const int MaxSnippetLength = 80;

    public static Markup Render(PageModel model) => Html($"""
        <nav class="side" aria-label="Handsets and pages">
        <h2>Handsets</h2>
        {If(model.Conversations is [],
            $"<p class=\"empty\">None yet. Each number you send a message to appears here.</p>")}
        {If(model.Conversations is not [], $"""
            <ul class="rows" id="handsets">{model.Conversations.Select(conversation =>
                RenderRow(model, conversation))}</ul>
            """)}
        {NewHandsetForm.Render(model)}
        <ul class="pages">
        {RenderLink(model, InboxAddress.Requests, Icon.Rejected, "Rejected requests",
            model.Account.RejectedMessages.All.Count + model.State.UnmatchedRequests.All.Count)}
        {RenderLink(model, InboxAddress.Rules, Icon.Bolt, "Faults",
            model.State.Rules.All.Count(static active => !active.IsUsedUp))}
        </ul>
        </nav>
        """);

    private static Markup RenderRow(PageModel model, Conversation conversation) => Html($"""
        <li><a class="row{If(conversation.Unread > 0, $" new")}"
            id="handset-{Uri.EscapeDataString(conversation.Handset)}"
            href="{model.LinkTo(conversation).Href}"{If(IsOpen(model, conversation), $" aria-current=\"page\"")}>
        <span class="avatar hue-{Number.GetHue(conversation.Handset)}"
            aria-hidden="true">{Number.GetBadge(conversation.Handset)}</span>
        <span class="address">{Number.Render(conversation.Handset)}</span>
        {Moment.RenderMinute(conversation.Last.At)}
        <span class="snippet">{RenderDirection(conversation.Last)}{Shorten(conversation.Last.Text)}</span>
        <span class="marks">{RenderMarks(conversation)}</span>
        </a></li>
        """);

    private static Markup RenderDirection(Entry entry) => If(entry is MessageEntry { IsFromHandset: true }, $"""
        <span aria-hidden="true">↩ </span><span class="visually-hidden">wrote: </span>
        """);

    private static Markup RenderMarks(Conversation conversation)
    {
        var failure = If(conversation.Last.IsFailure, $"""
            <span class="mark bad" title="The last message failed">{Icon.Failed}<span
                class="visually-hidden">the last message failed</span></span>
            """);
        var unread = If(conversation.Unread > 0, $"""
            <span class="mark unread">{conversation.Unread}<span class="visually-hidden"> unread</span></span>
            """);
        return Html($"{failure}{unread}");
    }

    private static Markup RenderLink(PageModel model, string view, Markup icon, string label, int count)
    {
        var current = If(model.Address.View == view, $" aria-current=\"page\"");
        var shownCount = If(count > 0, $"<span class=\"count\">{count}</span>");
        return Html($"""
            <li><a href="{model.LinkTo(view).Href}"{current}>{icon}<span>{label}</span>{shownCount}</a></li>
            """);
    }

    private static bool IsOpen(PageModel model, Conversation conversation) =>
        model.Address.View is null && conversation == model.Conversation;

    private static string Shorten(string text) =>
        text.Length is 0 ? "(no text)" : text.Length <= MaxSnippetLength ? text : text[..MaxSnippetLength];
}
