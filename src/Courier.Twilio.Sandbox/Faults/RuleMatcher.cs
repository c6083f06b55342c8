using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Api;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Faults;

/// <summary>What a rule can know of a request.</summary>
internal sealed record RuleMatcher(SandboxOperation Operation, string? AccountSid, string? To, string? From)
{
    public static RuleMatcher FromRoute(Route route) => new(route.Operation, route.AccountSid, null, null);

    public static RuleMatcher FromRequest(Route route, Account account, ApiRequest call)
    {
        var message = route.MessageSid is { } sid ? account.Messages.Find(sid) : null;
        var said = route.Operation is SandboxOperation.List ? call.Query : call.Form;
        return new RuleMatcher(
            route.Operation,
            account.Sid,
            message?.To ?? said.Find("To"),
            message?.From ?? said.Find("From") ?? message?.MessagingServiceSid ?? said.Find("MessagingServiceSid"));
    }

    public bool Matches(SandboxRule rule) =>
        (rule.Operation is SandboxOperation.Any || rule.Operation == Operation)
        && (rule.AccountSid is null || rule.AccountSid == AccountSid)
        && (rule.To is null || rule.To == To)
        && (rule.From is null || rule.From == From);
}
