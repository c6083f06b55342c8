using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Inbox.Threads;
using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Every request that came to nothing: those that were refused, and those nobody understood.</summary>
internal static class RequestsView
{
    public static Markup Of(PageModel model) => Html($"""
        <section class="view" aria-labelledby="turned-away">
        <a class="back" href="{model.Home.Href}">{Icon.Back}<span>Handsets</span></a>
        <h2 id="turned-away">Turned away</h2>
        <section class="card" aria-labelledby="refused">
        <h3 id="refused">Refused by this account</h3>
        {When(model.Account.RejectedMessages.All is [], $"<p class=\"hint\">None. A message that Twilio would refuse stands here with its code and what to do about it.</p>")}
        <ul class="list">{model.Account.RejectedMessages.All.Reverse().Select(refused => Row(model, refused))}</ul>
        </section>
        <section class="card" aria-labelledby="strangers">
        <h3 id="strangers">Not understood</h3>
        {When(model.Switchboard.UnmatchedRequests.All is [], $"<p class=\"hint\">None. A path the sandbox does not have and a token that opens no account stand here.</p>")}
        <ul class="list">{model.Switchboard.UnmatchedRequests.All.Reverse().Select(Row)}</ul>
        </section>
        </section>
        """);

    private static Markup Row(PageModel model, RejectedMessage refused)
    {
        var entry = new RefusedEntry(refused);
        return Html($"""
            <li id="{entry.Id}">
            <p class="line">{Moment.Exact(refused.At)} <span>HTTP {refused.Error.Status}</span> {Thread(model, entry)}</p>
            {ErrorNote.WithLink(refused.Error.Code, refused.Error.Message)}
            <details><summary>Form as received</summary>{PostedForm.Table(refused.Form, FieldNames.FindRemark)}</details>
            </li>
            """);
    }

    private static Markup Thread(PageModel model, RefusedEntry entry) =>
        model.Conversations.FirstOrDefault(one => one.Entries.Contains(entry)) is { } conversation
            ? Html($"<a href=\"{model.To(conversation, entry).Href}\">to {Number.Of(entry.Handset)}</a>")
            : None;

    private static Markup Row(UnmatchedRequest stranger) => Html($"""
        <li><p class="line">{Moment.Exact(stranger.At)} <span class="answer bad">{stranger.Status}</span> <code>{stranger.Method} {stranger.Path}</code></p><p class="said">{stranger.Message}</p></li>
        """);
}
