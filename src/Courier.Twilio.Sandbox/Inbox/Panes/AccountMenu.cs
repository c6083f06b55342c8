using Courier.Twilio.Sandbox.Accounts;
using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Whose world this is, its credentials, and the way to the others.</summary>
internal static class AccountMenu
{
    private const int Shown = 6;

    public static Markup Of(PageModel model) => Html($"""
        <details class="menu accounts" name="menu">
        <summary title="Account {model.Account.Sid}"><span class="unseen">Account </span>{Icon.Key}<code>{Short(model.Account.Sid)}</code>{When(model.HasManyAccounts, $"<span class=\"count\">{model.Switchboard.Accounts.All.Count}</span>")}{Icon.More}</summary>
        <div class="sheet">
        <h2>Account</h2>
        <dl class="credentials">
        <dt>SID</dt><dd><code id="sid">{model.Account.Sid}</code>{Form.CopyButton("#sid", "Copy")}</dd>
        <dt>Token</dt><dd><code id="token">{model.Account.AuthToken}</code>{Form.CopyButton("#token", "Copy")}</dd>
        </dl>
        {When(model.HasManyAccounts, $"<h3>Each account is a world of its own</h3><ul class=\"choices\">{model.Switchboard.Accounts.All.Select(account => Choice(model, account))}</ul>")}
        <div class="buttons">
        {Form.Post(model, "reset", "", $"<button class=\"danger\">Forget this account’s messages</button>")}
        {Form.Post(model, "reset", "", $"{Form.Hidden("everything", "yes")}<button class=\"danger\">Reset everything</button>")}
        </div>
        </div>
        </details>
        """);

    private static Markup Choice(PageModel model, Account account) => Html($"""
        <li><a href="{new ListPageAddress { AccountSid = account.Sid }.Href}"{When(account == model.Account, $" aria-current=\"true\"")}><code>{account.Sid}</code> <span class="count">{account.Messages.All.Count}<span class="unseen"> messages</span></span></a></li>
        """);

    private static string Short(string sid) => $"{sid[..Shown]}…{sid[^4..]}";
}
