namespace Courier.Twilio.Sandbox.Faults;

/// <summary>What is wrong with a rule, in a sentence, before it surprises somebody.</summary>
internal static class RuleCheck
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    public static string? FindFault(SandboxRule rule) => rule switch
    {
        { Times: < 1 } => "Times is how often the rule holds: 1 or more.",
        { Status: < 200 or > 599 } => "Status is an HTTP status from 200 to 599.",
        { Refuses: < 400 or > 99999 } => "Refuses is one of Twilio's codes, such as 21610.",
        { Bytes: < 0 or > 64 * 1024 * 1024 } => "Bytes is at most 64 MB, and not negative.",
        { Delay.Ticks: < 0 } or { TakenAfter.Ticks: < 0 } => "A wait is not negative.",
        _ when rule.Delay > Longest || rule.TakenAfter > Longest => "A wait is at most a day.",
        { Callbacks.Copies: < 0 or > 100 } => "Copies of a callback are 0 to 100.",
        { Callbacks.ReversedInGroupsOf: < 0 or > 100 } => "Callbacks are reversed in groups of 0 to 100.",
        { Callbacks.Delay.Ticks: < 0 } => "A wait is not negative.",
        { Fault: SandboxFault.ResetBeforeRead } when rule.To is not null || rule.From is not null =>
            "Before the request is read nobody knows To and From: leave them out.",
        { Fault: SandboxFault.Raw, Body: null } => "A raw answer needs its bytes in Body.",
        { Message: SandboxTaking.Taken, TakenAfter.Ticks: > 0 } => "A request is taken now or later, not twice: leave Message or TakenAfter out.",
        _ => rule.Changes?.Select(static change => JsonText.FindFault(change.Key, change.Value)).FirstOrDefault(static fault => fault is not null),
    };
}
