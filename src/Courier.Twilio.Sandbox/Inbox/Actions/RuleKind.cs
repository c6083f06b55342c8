namespace Courier.Twilio.Sandbox.Inbox.Actions;

/// <summary>A kind of rule that the page's form offers.</summary>
/// <param name="Name">The value of the kind and the prefix of its fields, as in <c>reject.code</c>.</param>
/// <param name="Group">The heading of the kind in the form.</param>
/// <param name="Label">The text of the kind in the form.</param>
/// <param name="Inputs">The fields of the kind.</param>
/// <param name="Apply">Adds the effect to a rule that has only conditions.</param>
internal sealed record RuleKind(
    string Name,
    string Group,
    string Label,
    IReadOnlyList<RuleInput> Inputs,
    Func<SandboxRule, RuleInputs, SandboxRule> Apply);

internal sealed record RuleInput(string Name, string Label, string DefaultValue);
