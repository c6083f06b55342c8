using Courier.Twilio.Sandbox.Accounts;
using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Renders the menu with the account's credentials, the other accounts and the resets.</summary>
internal static class AccountMenu
{
    private const int ShownPrefixLength = 6;

    public static Markup Render(PageModel model) => Html($"""
        <details class="menu accounts" name="menu">
        <summary title="Account {model.Account.Sid}">{RenderSummary(model)}</summary>
        <div class="sheet">
        <h2>Account</h2>
        <dl class="credentials">
        <dt>SID</dt><dd><code id="sid">{model.Account.Sid}</code>{Form.RenderCopyButton("#sid", "Copy")}</dd>
        <dt>Token</dt><dd><code
            id="token">{model.Account.AuthToken}</code>{Form.RenderCopyButton("#token", "Copy")}</dd>
        </dl>
        {If(model.HasManyAccounts, $"""
            <h3>Each account has its own messages</h3>
            <ul class="choices">{model.State.Accounts.All.Select(account => RenderChoice(model, account))}</ul>
            """)}
        <div class="buttons">
        {Form.RenderPost(model, "reset", "", $"<button class=\"danger\">Reset this account</button>")}
        {Form.RenderPost(model, "reset", "",
            $"{Form.RenderHidden("everything", "yes")}<button class=\"danger\">Reset everything</button>")}
        </div>
        </div>
        </details>
        """);

    private static Markup RenderSummary(PageModel model)
    {
        var sid = Shorten(model.Account.Sid);
        var count = If(model.HasManyAccounts, $"<span class=\"count\">{model.State.Accounts.All.Count}</span>");
        return Html($"""
            <span class="visually-hidden">Account </span>{Icon.Key}<code>{sid}</code>{count}{Icon.More}
            """);
    }

    private static Markup RenderChoice(PageModel model, Account account)
    {
        var href = new InboxAddress { AccountSid = account.Sid }.Href;
        var current = If(account == model.Account, $" aria-current=\"true\"");
        return Html($"""
            <li><a href="{href}"{current}><code>{account.Sid}</code> <span
                class="count">{account.Messages.All.Count}<span class="visually-hidden"> messages</span></span></a></li>
            """);
    }

    private static string Shorten(string sid) => $"{sid[..ShownPrefixLength]}…{sid[^4..]}";
}
