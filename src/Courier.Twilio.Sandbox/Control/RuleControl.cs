using System.Globalization;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>What is to go wrong, from outside.</summary>
internal sealed class RuleControl(SandboxState switchboard)
{
    public IReadOnlyList<ControlEndpoint> Endpoints =>
    [
        new("GET", "scenarios", "what can be triggered, and how", static visit => visit.WriteAsync(Scenarios.All, ControlJson.Readable.IReadOnlyListScenario)),
        new("GET", "rules", "the rules in force, and how often each was met", ListAsync),
        new("POST", "rules", "one rule more", AddAsync),
        new("DELETE", "rules", "takes every rule back", ClearAsync),
        new("DELETE", "rules/{id}", "takes one rule back", RemoveAsync),
    ];

    private Task ListAsync(ControlContext visit) =>
        visit.WriteAsync([.. switchboard.Rules.All.Select(RuleState.From)], ControlJson.Readable.IReadOnlyListRuleState);

    private async Task AddAsync(ControlContext visit)
    {
        var rule = (await visit.ReadBodyAsync(ControlJson.Readable.RuleBody).ConfigureAwait(false)).ToRule();
        await visit.WriteAsync(RuleState.From(switchboard.Rules.Add(rule)), ControlJson.Readable.RuleState, 201).ConfigureAwait(false);
    }

    private Task ClearAsync(ControlContext visit)
    {
        switchboard.Rules.Clear();
        return visit.WriteNoContentAsync();
    }

    private Task RemoveAsync(ControlContext visit) =>
        int.TryParse(visit.PathValues[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id) && switchboard.Rules.Remove(id)
            ? visit.WriteNoContentAsync()
            : throw InvalidRequestException.NotFound("rule");
}
