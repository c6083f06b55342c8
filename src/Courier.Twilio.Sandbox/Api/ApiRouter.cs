using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Lookup;

namespace Courier.Twilio.Sandbox.Api;

/// <summary>Matches methods and paths of Twilio's API to their handlers.</summary>
internal sealed class ApiRouter(SandboxState state)
{
    private const string Suffix = ".json";

    private readonly MessagesEndpoint messages = new(state);
    private readonly MessageEndpoint message = new(state);
    private readonly FeedbackEndpoint feedback = new(state);

    /// <summary>Returns the route; null when the path is unknown or its account SID is malformed.</summary>
    public Route? Match(string method, string path)
    {
        var resource = FindResource(path.Split('/', StringSplitOptions.RemoveEmptyEntries));

        return resource is { AccountSid: { } account } && !Sid.IsValid("AC", account)
            ? null
            : resource?.GetRoute(method);
    }

    private Resource? FindResource(string[] segments) => segments switch
    {
        ["2010-04-01", "Accounts", var account, "Messages.json"] => Messages with { AccountSid = account },
        ["2010-04-01", "Accounts", var account, "Messages", var file] when TrimSuffix(file) is { } sid =>
            Message(sid) with { AccountSid = account, MessageSid = sid },
        ["2010-04-01", "Accounts", var account, "Messages", var sid, "Media.json"] =>
            MediaList(sid) with { AccountSid = account, MessageSid = sid },
        ["2010-04-01", "Accounts", var account, "Messages", var sid, "Media", var file]
            when TrimSuffix(file) is { } media =>
            Media(sid, media) with { AccountSid = account, MessageSid = sid },
        ["2010-04-01", "Accounts", var account, "Messages", var sid, "Feedback.json"] =>
            Feedback(sid) with { AccountSid = account, MessageSid = sid },
        ["v2", "PhoneNumbers", var number] => PhoneNumber(number),
        _ => null,
    };

    private Resource Messages => new(
        ("GET", SandboxOperation.List, messages.List),
        ("POST", SandboxOperation.Create, messages.Create));

    private Resource Message(string sid) => new(
        ("GET", SandboxOperation.Fetch, (account, request) => MessageEndpoint.Fetch(account, request, sid)),
        ("POST", SandboxOperation.Update, (account, request) => message.Update(account, request, sid)),
        ("DELETE", SandboxOperation.Delete, (account, request) => MessageEndpoint.Delete(account, request, sid)));

    private Resource Feedback(string sid) => new(
        ("POST", SandboxOperation.Other, (account, request) => feedback.Create(account, request, sid)));

    private static Resource MediaList(string sid) => new(
        ("GET", SandboxOperation.Other, (account, request) => MediaEndpoint.List(account, request, sid)));

    private static Resource Media(string sid, string media) => new(
        ("GET", SandboxOperation.Other, (account, request) => MediaEndpoint.Fetch(account, request, sid, media)),
        ("DELETE", SandboxOperation.Other, (account, request) => MediaEndpoint.Delete(account, request, sid, media)));

    private static Resource PhoneNumber(string number) => new(
        ("GET", SandboxOperation.Other, (account, request) => LookupEndpoint.Fetch(account, request, number)));

    private static string? TrimSuffix(string file) =>
        file.EndsWith(Suffix, StringComparison.Ordinal) ? file[..^Suffix.Length] : null;
}
