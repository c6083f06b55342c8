using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Control;
using Courier.Twilio.Sandbox.Faults;
using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Renders the rules, the form that adds one, the settings and the examples.</summary>
internal static class RulesView
{
    public static Markup Render(PageModel model) => Html($"""
        <section class="view" aria-labelledby="faults">
        <a class="back" href="{model.Home.Href}">{Icon.Back}<span>Handsets</span></a>
        <h2 id="faults">Faults</h2>
        <section class="card" aria-labelledby="rules">
        <h3 id="rules">Rules</h3>
        {If(model.State.Rules.All is [], $"<p class=\"hint\">None: every message is accepted and delivered. Of several matching rules the first one is applied.</p>")}
        <ol class="list">{model.State.Rules.All.Select(live => RenderRow(model, live))}</ol>
        {RenderBehaviors(model)}
        </section>
        {RuleForm.Render(model)}
        {SettingsForm.Render(model)}
        <section class="card" aria-labelledby="scenarios">
        <h3 id="scenarios">Examples</h3>
        <dl class="fields scenarios">{Scenarios.All.Select(static one => Html($"<div><dt>{one.Name}</dt><dd>{one.How}</dd></div>"))}</dl>
        </section>
        </section>
        """);

    private static Markup RenderRow(PageModel model, ActiveRule live) => Html($"""
        <li id="rule-{live.Id}"{If(live.IsUsedUp, $" class=\"used-up\"")}>
        <div><p><strong>{RuleDescription.DescribeSubject(live.Rule, model.Account.Sid)}</strong>: {RuleDescription.DescribeEffect(live.Rule)}.</p>
        <p class="hint">{RuleDescription.DescribeRemaining(live)} · applied {live.Uses} {(live.Uses is 1 ? "time" : "times")}</p></div>
        {Form.RenderPost(model, "rules/remove", "", $"{Form.RenderHidden("id", $"{live.Id}")}<button class=\"quiet\">Remove<span class=\"visually-hidden\"> rule {live.Id}</span></button>")}
        </li>
        """);

    private static Markup RenderBehaviors(PageModel model)
    {
        var all = model.Account.Behaviors.All.Select(script => RenderRow(model, script.To, script.Rules, model.Account))
            .Concat(model.State.Behaviors.All.Select(script => RenderRow(model, script.To, script.Rules, null)))
            .ToList();
        return If(all is not [], $"<h3>Recipient behaviors</h3><ul class=\"list\">{all}</ul>");
    }

    private static Markup RenderRow(PageModel model, string to, IReadOnlyList<SandboxRule> rules, Account? only) => Html($"""
        <li>
        <div><p><strong>When({to})</strong>: {string.Join("; then ", rules.Select(static rule => RuleDescription.DescribeEffect(rule) + (rule.Times is { } times ? $" ({times} more)" : "")))}.</p></div>
        {Form.RenderPost(model, "behaviors/remove", "", $"{Form.RenderHidden("to", to)}{If(only is not null, $"{Form.RenderHidden("own", "yes")}")}<button class=\"quiet\">Remove<span class=\"visually-hidden\"> the behavior of {to}</span></button>")}
        </li>
        """);
}
