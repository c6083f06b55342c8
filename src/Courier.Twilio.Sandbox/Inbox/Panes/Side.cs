using Courier.Twilio.Sandbox.Inbox.Threads;
using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>The handsets, the one with the newest message first, and the two pages beside them.</summary>
internal static class Side
{
    private const int Snippet = 80;

    public static Markup Of(PageModel model) => Html($"""
        <nav class="side" aria-label="Handsets and pages">
        <h2>Handsets</h2>
        {When(model.Conversations is [], $"<p class=\"nothing\">None yet. Each number you send to becomes one.</p>")}
        {When(model.Conversations is not [], $"<ul class=\"rows\" id=\"handsets\">{model.Conversations.Select(conversation => Row(model, conversation))}</ul>")}
        {Stranger.Of(model)}
        <ul class="pages">
        {Link(model, ListPageAddress.Requests, Icon.Door, "Turned away", model.Account.RejectedMessages.All.Count + model.Switchboard.UnmatchedRequests.All.Count)}
        {Link(model, ListPageAddress.Rules, Icon.Bolt, "Faults", model.Switchboard.Rules.All.Count(static live => !live.IsUsedUp))}
        </ul>
        </nav>
        """);

    private static Markup Row(PageModel model, Conversation conversation) => Html($"""
        <li><a class="row{When(conversation.Unread > 0, $" new")}" id="handset-{Uri.EscapeDataString(conversation.Handset)}" href="{model.To(conversation).Href}"{When(IsOpen(model, conversation), $" aria-current=\"page\"")}>
        <span class="avatar hue-{Number.Hue(conversation.Handset)}" aria-hidden="true">{Number.Badge(conversation.Handset)}</span>
        <span class="who">{Number.Of(conversation.Handset)}</span>
        {Moment.Short(conversation.Last.At)}
        <span class="snippet">{When(conversation.Last is MessageEntry { IsFromHandset: true }, $"<span aria-hidden=\"true\">↩ </span><span class=\"unseen\">wrote: </span>")}{Cut(conversation.Last.Text)}</span>
        <span class="marks">{Marks(conversation)}</span>
        </a></li>
        """);

    private static Markup Marks(Conversation conversation) => Html($"""
        {When(conversation.Last.IsFailure, $"<span class=\"mark bad\" title=\"The last one failed\">{Icon.Failed}<span class=\"unseen\">the last one failed</span></span>")}{When(conversation.Unread > 0, $"<span class=\"mark unread\">{conversation.Unread}<span class=\"unseen\"> unread</span></span>")}
        """);

    private static Markup Link(PageModel model, string view, Markup icon, string label, int count) => Html($"""
        <li><a href="{model.To(view).Href}"{When(model.Address.View == view, $" aria-current=\"page\"")}>{icon}<span>{label}</span>{When(count > 0, $"<span class=\"count\">{count}</span>")}</a></li>
        """);

    private static bool IsOpen(PageModel model, Conversation conversation) => model.Address.View is null && conversation == model.Conversation;

    private static string Cut(string text) => text.Length is 0 ? "(no text)" : text.Length <= Snippet ? text : text[..Snippet];
}
