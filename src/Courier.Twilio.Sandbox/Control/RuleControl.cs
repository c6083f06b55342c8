using System.Globalization;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>The endpoints that list, add and remove rules.</summary>
internal sealed class RuleControl(SandboxState state)
{
    public IReadOnlyList<ControlEndpoint> Endpoints =>
    [
        new("GET", "scenarios", "returns examples of what can be simulated", static context =>
            context.WriteAsync(Scenarios.All, ControlJson.Readable.IReadOnlyListScenario)),
        new("GET", "rules", "returns the rules and how often each was applied", ListAsync),
        new("POST", "rules", "adds a rule", AddAsync),
        new("DELETE", "rules", "removes all rules", ClearAsync),
        new("DELETE", "rules/{id}", "removes a rule", RemoveAsync),
    ];

    private Task ListAsync(ControlContext context) =>
        context.WriteAsync([.. state.Rules.All.Select(RuleState.From)], ControlJson.Readable.IReadOnlyListRuleState);

    private async Task AddAsync(ControlContext context)
    {
        var rule = (await context.ReadBodyAsync(ControlJson.Readable.RuleBody).ConfigureAwait(false)).ToRule();
        await context.WriteAsync(RuleState.From(state.Rules.Add(rule)), ControlJson.Readable.RuleState, 201)
            .ConfigureAwait(false);
    }

    private Task ClearAsync(ControlContext context)
    {
        state.Rules.Clear();
        return context.WriteNoContentAsync();
    }

    private Task RemoveAsync(ControlContext context) =>
        int.TryParse(context.PathValues[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            && state.Rules.Remove(id)
            ? context.WriteNoContentAsync()
            : throw InvalidRequestException.NotFound("rule");
}
