using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Control;
using Courier.Twilio.Sandbox.Faults;
using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>What is told to go wrong, and whatever else can be.</summary>
internal static class RulesView
{
    public static Markup Of(PageModel model) => Html($"""
        <section class="view" aria-labelledby="faults">
        <a class="back" href="{model.Home.Href}">{Icon.Back}<span>Handsets</span></a>
        <h2 id="faults">Faults</h2>
        <section class="card" aria-labelledby="rules">
        <h3 id="rules">In force</h3>
        {When(model.Switchboard.Rules.All is [], $"<p class=\"hint\">None: every message is taken, answered and delivered. The first rule that matches a request is the one that counts.</p>")}
        <ol class="list">{model.Switchboard.Rules.All.Select(live => Row(model, live))}</ol>
        {Scripts(model)}
        </section>
        {RuleForm.Of(model)}
        {SettingsForm.Of(model)}
        <section class="card" aria-labelledby="scenarios">
        <h3 id="scenarios">Without a rule</h3>
        <dl class="fields scenarios">{Scenarios.All.Select(static one => Html($"<div><dt>{one.Name}</dt><dd>{one.How}</dd></div>"))}</dl>
        </section>
        </section>
        """);

    private static Markup Row(PageModel model, ActiveRule live) => Html($"""
        <li id="rule-{live.Id}"{When(live.IsUsedUp, $" class=\"over\"")}>
        <div><p><strong>{RuleWords.Subject(live.Rule, model.Account.Sid)}</strong>: {RuleWords.Effect(live.Rule)}.</p>
        <p class="hint">{RuleWords.HowOften(live)} · met {live.Uses} {(live.Uses is 1 ? "time" : "times")}</p></div>
        {Form.Post(model, "rules/remove", "", $"{Form.Hidden("id", $"{live.Id}")}<button class=\"quiet\">Remove<span class=\"unseen\"> rule {live.Id}</span></button>")}
        </li>
        """);

    private static Markup Scripts(PageModel model)
    {
        var all = model.Account.Behaviors.All.Select(script => Row(model, script.To, script.Rules, model.Account))
            .Concat(model.Switchboard.Behaviors.All.Select(script => Row(model, script.To, script.Rules, null)))
            .ToList();
        return When(all is not [], $"<h3>Said in code</h3><ul class=\"list\">{all}</ul>");
    }

    private static Markup Row(PageModel model, string to, IReadOnlyList<SandboxRule> rules, Account? only) => Html($"""
        <li>
        <div><p><strong>When({to})</strong>: {string.Join("; then ", rules.Select(static rule => RuleWords.Effect(rule) + (rule.Times is { } times ? $" ({times} more)" : "")))}.</p></div>
        {Form.Post(model, "scripts/remove", "", $"{Form.Hidden("to", to)}{When(only is not null, $"{Form.Hidden("own", "yes")}")}<button class=\"quiet\">Remove<span class=\"unseen\"> what was said of {to}</span></button>")}
        </li>
        """);
}
