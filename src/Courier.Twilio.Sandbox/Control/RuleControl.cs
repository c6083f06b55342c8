using System.Globalization;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>What is to go wrong, from outside.</summary>
internal sealed class RuleControl(SandboxState switchboard)
{
    public IReadOnlyList<Page> Pages =>
    [
        new("GET", "scenarios", "what can be triggered, and how", static visit => visit.SayAsync(Scenarios.All, ControlJson.Readable.IReadOnlyListScenario)),
        new("GET", "rules", "the rules in force, and how often each was met", SayAllAsync),
        new("POST", "rules", "one rule more", AddAsync),
        new("DELETE", "rules", "takes every rule back", ClearAsync),
        new("DELETE", "rules/{id}", "takes one rule back", RemoveAsync),
    ];

    private Task SayAllAsync(ControlContext visit) =>
        visit.SayAsync([.. switchboard.Rules.All.Select(RuleState.Of)], ControlJson.Readable.IReadOnlyListRuleState);

    private async Task AddAsync(ControlContext visit)
    {
        var rule = (await visit.HearAsync(ControlJson.Readable.RuleBody).ConfigureAwait(false)).ToRule();
        await visit.SayAsync(RuleState.Of(switchboard.Rules.Add(rule)), ControlJson.Readable.RuleState, 201).ConfigureAwait(false);
    }

    private Task ClearAsync(ControlContext visit)
    {
        switchboard.Rules.Clear();
        return visit.DoneAsync();
    }

    private Task RemoveAsync(ControlContext visit) =>
        int.TryParse(visit.Parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id) && switchboard.Rules.Remove(id)
            ? visit.DoneAsync()
            : throw RefusedException.Missing("rule");
}
