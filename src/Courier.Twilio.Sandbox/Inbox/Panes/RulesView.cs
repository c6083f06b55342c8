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
        {If(model.State.Rules.All is [], $"""
            <p class="hint">None: every message is accepted and delivered.
            Of several matching rules the first one is applied.</p>
            """)}
        <ol class="list">{model.State.Rules.All.Select(active => RenderRow(model, active))}</ol>
        {RenderBehaviors(model)}
        </section>
        {RuleForm.Render(model)}
        {SettingsForm.Render(model)}
        <section class="card" aria-labelledby="scenarios">
        <h3 id="scenarios">Examples</h3>
        <dl class="fields scenarios">{Scenarios.All.Select(static scenario =>
            Html($"<div><dt>{scenario.Name}</dt><dd>{scenario.How}</dd></div>"))}</dl>
        </section>
        </section>
        """);

    private static Markup RenderRow(PageModel model, ActiveRule active)
    {
        var (subject, effect, remaining) = (
            RuleDescription.DescribeSubject(active.Rule, model.Account.Sid),
            RuleDescription.DescribeEffect(active.Rule),
            RuleDescription.DescribeRemaining(active));
        return Html($"""
            <li id="rule-{active.Id}"{If(active.IsUsedUp, $" class=\"used-up\"")}>
            <div><p><strong>{subject}</strong>: {effect}.</p>
            <p class="hint">{remaining} · applied {active.Uses} {(active.Uses is 1 ? "time" : "times")}</p></div>
            {Form.RenderPost(model, "rules/remove", "", $"""
                {Form.RenderHidden("id", $"{active.Id}")}<button
                    class="quiet">Remove<span class="visually-hidden"> rule {active.Id}</span></button>
                """)}
            </li>
            """);
    }

    private static Markup RenderBehaviors(PageModel model)
    {
        var ofAccount = model.Account.Behaviors.All
            .Select(behavior => RenderBehavior(model, behavior.To, behavior.Rules, isOfAccount: true));
        var ofAllAccounts = model.State.Behaviors.All
            .Select(behavior => RenderBehavior(model, behavior.To, behavior.Rules, isOfAccount: false));
        var rows = ofAccount.Concat(ofAllAccounts).ToList();
        return If(rows is not [], $"<h3>Recipient behaviors</h3><ul class=\"list\">{rows}</ul>");
    }

    private static Markup RenderBehavior(
        PageModel model,
        string to,
        IReadOnlyList<SandboxRule> rules,
        bool isOfAccount) => Html($"""
        <li>
        <div><p><strong>When({to})</strong>: {string.Join("; then ", rules.Select(DescribeStep))}.</p></div>
        {Form.RenderPost(model, "behaviors/remove", "", $"""
            {Form.RenderHidden("to", to)}{(isOfAccount ? Form.RenderHidden("own", "yes") : None)}<button
                class="quiet">Remove<span class="visually-hidden"> the behavior of {to}</span></button>
            """)}
        </li>
        """);

    private static string DescribeStep(SandboxRule rule) =>
        RuleDescription.DescribeEffect(rule) + (rule.Times is { } times ? $" ({times} more)" : "");
}
