using Courier.Twilio.Sandbox.Inbox.Actions;
using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Renders the form that adds a rule: its conditions, its count and its effect.</summary>
internal static class RuleForm
{
    private const string ExampleJson =
        """{ "operation": "Fetch", "jsonReplacements": { "status": "\"queued\"" }, "times": 1 }""";

    private static readonly (SandboxOperation Value, string Label)[] Operations =
    [
        (SandboxOperation.Create, "Sending a message"),
        (SandboxOperation.Fetch, "Fetching a message"),
        (SandboxOperation.List, "Listing messages"),
        (SandboxOperation.Update, "Changing a message"),
        (SandboxOperation.Delete, "Deleting a message"),
        (SandboxOperation.Any, "Any request"),
    ];

    public static Markup Render(PageModel model) => Html($"""
        <section class="card" aria-labelledby="add">
        <h3 id="add">Add a rule</h3>
        {Form.RenderPost(model, "rules/add", "fields rule", $"""
            <div class="row-of-fields">
            <label>When <select name="operation">{Operations.Select(static operation =>
                RenderOption(operation.Value.ToString(), operation.Label))}</select></label>
            <label>to <input name="to" placeholder="any recipient" autocomplete="off"></label>
            <label>from <input name="from" placeholder="any sender" autocomplete="off"></label>
            <label>times <input name="times" placeholder="always" size="5" inputmode="numeric" autocomplete="off"
                value="1"></label>
            {If(model.HasManyAccounts, $"""
                <label>in <select name="scope">
                <option value="this">this account</option><option value="all">all accounts</option>
                </select></label>
                """)}
            </div>
            <label>What happens <select name="kind">{RuleKinds.All
                .GroupBy(static kind => kind.Group)
                .Select(RenderGroup)}</select></label>
            {RuleKinds.All.Where(static kind => kind.Inputs is not []).Select(RenderInputs)}
            <div><button class="primary">Add the rule</button></div>
            """)}
        <details><summary>Add a rule as JSON, with all of its properties</summary>
        {Form.RenderPost(model, "rules/add-json", "fields", $$"""
            <label>The body of <code>POST /_sandbox/rules</code>
            <textarea name="json" rows="5" spellcheck="false">{{ExampleJson}}</textarea></label>
            <div><button>Add the rule</button></div>
            """)}
        </details>
        </section>
        """);

    private static Markup RenderGroup(IGrouping<string, RuleKind> group) => Html($"""
        <optgroup label="{group.Key}">{group.Select(static kind => RenderOption(kind.Name, kind.Label))}</optgroup>
        """);

    private static Markup RenderOption(string value, string label) =>
        Html($"<option value=\"{value}\">{label}</option>");

    private static Markup RenderInputs(RuleKind kind) => Html($"""
        <div class="row-of-fields kind kind-{kind.Name}">{kind.Inputs.Select(input =>
            RenderInput($"{kind.Name}.{input.Name}", input))}</div>
        """);

    private static Markup RenderInput(string name, RuleInput input) => Html($"""
        <label>{input.Label} <input name="{name}" value="{input.DefaultValue}" autocomplete="off"></label>
        """);
}
