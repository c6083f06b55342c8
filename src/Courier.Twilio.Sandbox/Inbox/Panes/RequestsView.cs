using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Inbox.Threads;
using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Every request that came to nothing: those that were refused, and those nobody understood.</summary>
internal static class RequestsView
{
    public static Markup Render(PageModel model) => Html($"""
        <section class="view" aria-labelledby="turned-away">
        <a class="back" href="{model.Home.Href}">{Icon.Back}<span>Handsets</span></a>
        <h2 id="turned-away">Turned away</h2>
        <section class="card" aria-labelledby="refused">
        <h3 id="refused">Refused by this account</h3>
        {If(model.Account.RejectedMessages.All is [], $"<p class=\"hint\">None. A message that Twilio would refuse stands here with its code and what to do about it.</p>")}
        <ul class="list">{model.Account.RejectedMessages.All.Reverse().Select(refused => RenderRow(model, refused))}</ul>
        </section>
        <section class="card" aria-labelledby="strangers">
        <h3 id="strangers">Not understood</h3>
        {If(model.State.UnmatchedRequests.All is [], $"<p class=\"hint\">None. A path the sandbox does not have and a token that opens no account stand here.</p>")}
        <ul class="list">{model.State.UnmatchedRequests.All.Reverse().Select(RenderRow)}</ul>
        </section>
        </section>
        """);

    private static Markup RenderRow(PageModel model, RejectedMessage refused)
    {
        var entry = new RejectedEntry(refused);
        return Html($"""
            <li id="{entry.Id}">
            <p class="line">{Moment.RenderMillisecond(refused.At)} <span>HTTP {refused.Error.Status}</span> {RenderThreadLink(model, entry)}</p>
            {ErrorNote.RenderWithLink(refused.Error.Code, refused.Error.Message)}
            <details><summary>Form as received</summary>{PostedForm.Table(refused.Form, FieldNames.DescribeIgnoredField)}</details>
            </li>
            """);
    }

    private static Markup RenderThreadLink(PageModel model, RejectedEntry entry) =>
        model.Conversations.FirstOrDefault(one => one.Entries.Contains(entry)) is { } conversation
            ? Html($"<a href=\"{model.LinkTo(conversation, entry).Href}\">to {Number.Render(entry.Handset)}</a>")
            : None;

    private static Markup RenderRow(UnmatchedRequest stranger) => Html($"""
        <li><p class="line">{Moment.RenderMillisecond(stranger.At)} <span class="answer bad">{stranger.Status}</span> <code>{stranger.Method} {stranger.Path}</code></p><p class="said">{stranger.Message}</p></li>
        """);
}
