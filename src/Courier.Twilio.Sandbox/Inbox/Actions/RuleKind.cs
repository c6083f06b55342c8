namespace Courier.Twilio.Sandbox.Inbox.Actions;

/// <summary>One thing that can be told to go wrong on the page.</summary>
/// <param name="Name">What its fields begin with: <c>refuse.code</c>.</param>
/// <param name="Group">Under which heading it stands.</param>
/// <param name="Label">In words.</param>
/// <param name="Inputs">What has to be known beside whom it meets and how often.</param>
/// <param name="Apply">What it makes of a rule that so far only knows whom it meets.</param>
internal sealed record RuleKind(
    string Name,
    string Group,
    string Label,
    IReadOnlyList<RuleInput> Inputs,
    Func<SandboxRule, RuleInputs, SandboxRule> Apply);

internal sealed record RuleInput(string Name, string Label, string DefaultValue);
