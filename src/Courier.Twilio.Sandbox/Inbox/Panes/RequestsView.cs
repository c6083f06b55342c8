using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Inbox.Threads;
using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Renders the rejected and the unmatched requests.</summary>
internal static class RequestsView
{
    public static Markup Render(PageModel model) => Html($"""
        <section class="view" aria-labelledby="requests">
        <a class="back" href="{model.Home.Href}">{Icon.Back}<span>Handsets</span></a>
        <h2 id="requests">Rejected requests</h2>
        <section class="card" aria-labelledby="rejected">
        <h3 id="rejected">Rejected messages of this account</h3>
        {If(model.Account.RejectedMessages.All is [], $"""
            <p class="hint">None. Messages that Twilio would reject are listed here with their code and a remedy.</p>
            """)}
        <ul class="list">{model.Account.RejectedMessages.All.Reverse().Select(rejected =>
            RenderRow(model, rejected))}</ul>
        </section>
        <section class="card" aria-labelledby="unmatched">
        <h3 id="unmatched">Unmatched requests</h3>
        {If(model.State.UnmatchedRequests.All is [],
            $"<p class=\"hint\">None. Requests with an unknown path or invalid credentials are listed here.</p>")}
        <ul class="list">{model.State.UnmatchedRequests.All.Reverse().Select(RenderRow)}</ul>
        </section>
        </section>
        """);

    private static Markup RenderRow(PageModel model, RejectedMessage rejected)
    {
        var entry = new RejectedEntry(rejected);
        return Html($"""
            <li id="{entry.Id}">
            <p class="line">{Moment.RenderMillisecond(rejected.At)} <span>HTTP {rejected.Error.Status}</span>
            {RenderThreadLink(model, entry)}</p>
            {ErrorNote.RenderWithLink(rejected.Error.Code, rejected.Error.Message)}
            <details><summary>Form as received</summary>
            {FormTable.RenderTable(rejected.Form, FieldNames.DescribeIgnoredField)}</details>
            </li>
            """);
    }

    private static Markup RenderThreadLink(PageModel model, RejectedEntry entry) =>
        model.Conversations.FirstOrDefault(candidate => candidate.Entries.Contains(entry)) is { } conversation
            ? Html($"<a href=\"{model.LinkTo(conversation, entry).Href}\">to {Number.Render(entry.Handset)}</a>")
            : None;

    private static Markup RenderRow(UnmatchedRequest request) => Html($"""
        <li>
        <p class="line">{Moment.RenderMillisecond(request.At)} <span class="response bad">{request.Status}</span>
        <code>{request.Method} {request.Path}</code></p>
        <p class="explanation">{request.Message}</p>
        </li>
        """);
}
