using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Lookup;

namespace Courier.Twilio.Sandbox.Api;

/// <summary>Twilio's paths.</summary>
internal sealed class ApiRouter(SandboxState switchboard)
{
    private const string Suffix = ".json";

    private readonly MessagesEndpoint messages = new(switchboard);
    private readonly MessageEndpoint message = new(switchboard);
    private readonly FeedbackEndpoint feedback = new(switchboard);

    /// <summary>Null when the path is nobody's, or the account in it is no account SID.</summary>
    public Route? Match(string method, string path)
    {
        var resource = Match(path.Split('/', StringSplitOptions.RemoveEmptyEntries));
        return resource is { AccountSid: { } account } && !Sid.IsValid("AC", account) ? null : resource?.GetRoute(method);
    }

    private Resource? Match(string[] segments) => segments switch
    {
        ["2010-04-01", "Accounts", var account, "Messages.json"] => Messages with { AccountSid = account },
        ["2010-04-01", "Accounts", var account, "Messages", var file] when Name(file) is { } sid =>
            Message(sid) with { AccountSid = account, MessageSid = sid },
        ["2010-04-01", "Accounts", var account, "Messages", var sid, "Media.json"] =>
            new(("GET", SandboxOperation.Other, (world, call) => MediaEndpoint.List(world, call, sid))) { AccountSid = account, MessageSid = sid },
        ["2010-04-01", "Accounts", var account, "Messages", var sid, "Media", var file] when Name(file) is { } media =>
            Media(sid, media) with { AccountSid = account, MessageSid = sid },
        ["2010-04-01", "Accounts", var account, "Messages", var sid, "Feedback.json"] =>
            new(("POST", SandboxOperation.Other, (world, call) => feedback.Create(world, call, sid))) { AccountSid = account, MessageSid = sid },
        ["v2", "PhoneNumbers", var number] =>
            new(("GET", SandboxOperation.Other, (world, call) => LookupEndpoint.Fetch(world, call, number))),
        _ => null,
    };

    private Resource Messages => new(
        ("GET", SandboxOperation.List, messages.List),
        ("POST", SandboxOperation.Create, messages.Create));

    private Resource Message(string sid) => new(
        ("GET", SandboxOperation.Fetch, (world, call) => MessageEndpoint.Fetch(world, call, sid)),
        ("POST", SandboxOperation.Update, (world, call) => message.Update(world, call, sid)),
        ("DELETE", SandboxOperation.Delete, (world, call) => MessageEndpoint.Delete(world, call, sid)));

    private static Resource Media(string sid, string media) => new(
        ("GET", SandboxOperation.Other, (world, call) => MediaEndpoint.Fetch(world, call, sid, media)),
        ("DELETE", SandboxOperation.Other, (world, call) => MediaEndpoint.Delete(world, call, sid, media)));

    private static string? Name(string file) => file.EndsWith(Suffix, StringComparison.Ordinal) ? file[..^Suffix.Length] : null;
}
