using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Api;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Faults;

/// <summary>Matches a request to rules.</summary>
internal sealed record RuleMatcher(SandboxOperation Operation, string? AccountSid, string? To, string? From)
{
    /// <summary>Matches a request whose body was not read: recipient and sender are unknown.</summary>
    public static RuleMatcher FromRoute(Route route) => new(route.Operation, route.AccountSid, null, null);

    /// <summary>
    /// Matches a request that was read. Recipient and sender are those of the message in the path, or of the form;
    /// of the query for a list.
    /// </summary>
    public static RuleMatcher FromRequest(Route route, Account account, ApiRequest request)
    {
        var message = route.MessageSid is { } sid ? account.Messages.Find(sid) : null;
        var fields = route.Operation is SandboxOperation.List ? request.Query : request.Form;

        return new RuleMatcher(
            route.Operation,
            account.Sid,
            message?.To ?? fields.Find("To"),
            message?.From ?? fields.Find("From")
                ?? message?.MessagingServiceSid ?? fields.Find("MessagingServiceSid"));
    }

    public bool Matches(SandboxRule rule) =>
        (rule.Operation is SandboxOperation.Any || rule.Operation == Operation)
        && (rule.AccountSid is null || rule.AccountSid == AccountSid)
        && (rule.To is null || rule.To == To)
        && (rule.From is null || rule.From == From);
}
