using Courier.Twilio.Sandbox.Checks;

namespace Courier.Twilio.Sandbox.Faults;

/// <summary>What is wrong with a rule, in a sentence, before it surprises somebody: each value alone, then all together.</summary>
internal static class RuleCheck
{
    private const int LargestAnswer = 64 * 1024 * 1024;

    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    public static string? FindFault(SandboxRule rule) => FindFaultOfValue(rule) ?? FindFaultOfText(rule) ?? RuleValidator.FindFault(rule);

    private static string? FindFaultOfValue(SandboxRule rule) => rule switch
    {
        { Times: < 1 } => "Times is how often the rule holds: 1 or more; left out, for ever.",
        { Status: < 200 or > 599 } => "Status is an HTTP status from 200 to 599.",
        { RejectWithCode: < 10000 or > 99999 } => "Refuses is one of Twilio's codes, such as 21610.",
        { Code: < 10000 or > 99999 } => "Code is one of Twilio's codes, such as 20429.",
        { FinalErrorCode: < 10000 or > 99999 } => "EndsWithCode is one of Twilio's codes, such as 30005.",
        { Bytes: < 0 or > LargestAnswer } => "Bytes is 0 to 67108864 (64 MB).",
        { Callbacks.Copies: < 0 or > 100 } => "Copies of a callback are 0, which drops it, to 100.",
        { Callbacks.ReversedInGroupsOf: < 0 or > 100 } => "Callbacks are reversed in groups of 0, which is not at all, to 100.",
        _ when IsNoWait(rule.Delay) => "Delay is zero to a day.",
        _ when IsNoWait(rule.ProcessAfter) => "TakenAfter is zero to a day.",
        _ when IsNoWait(rule.Callbacks?.Delay ?? default) => "The Delay of callbacks is zero to a day.",
        _ => null,
    };

    private static string? FindFaultOfText(SandboxRule rule) => rule switch
    {
        { To: { } to } when !AddressFormat.IsValidRecipient(to) && !AddressFormat.IsValidSender(to) => "To is a recipient as posted, such as +12025550156; for all, leave it out.",
        { From: { } from } when !AddressFormat.IsValidSender(from) && !Accounts.Sid.IsValid("MG", from) => "From is a sender as posted, such as +15005550006; for all, leave it out.",
        { StoredBody.Length: > ContentValidation.MaxBodyLength } => "StoredBody is a text of at most 1600 characters.",
        { AccountSid: { } sid } when !Accounts.Sid.IsValid("AC", sid) => "AccountSid is 'AC' and 32 hexadecimal digits; for all accounts, leave it out.",
        { FinalStatus: { } end } when !Delivery.MessageStatuses.Outcomes.Contains(end) => $"Ends is one of {string.Join(", ", Delivery.MessageStatuses.Outcomes)}.",
        { ContentType: { } type } when !HeaderValidator.IsValidValue(type) => "ContentType is written as text/html.",
        _ => rule.Headers?.Select(static header => HeaderValidator.Validate(header.Key, header.Value)).FirstOrDefault(static fault => fault is not null)
            ?? rule.JsonReplacements?.Select(static change => JsonReplacer.Validate(change.Key, change.Value)).FirstOrDefault(static fault => fault is not null),
    };

    private static bool IsNoWait(TimeSpan wait) => wait < TimeSpan.Zero || wait > Longest;
}
