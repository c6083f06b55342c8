using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Api;

/// <summary>Twilio's paths: finds the resource, asks for credentials, hands over.</summary>
internal sealed class ApiRouter(Switchboard switchboard)
{
    private const string Suffix = ".json";

    private readonly MessagesEndpoint messages = new(switchboard);
    private readonly MessageEndpoint message = new(switchboard);

    public (Answer Answer, int RequestsInFlight) Answer(Call call)
    {
        if (FindResource(call) is not { } resource || (resource.AccountSid is { } sid && !Sid.Is("AC", sid)))
        {
            return (Hosting.Answer.Refused(Refusal.NotFound(call.Path)), 1);
        }

        if (Admission.Check(switchboard.Accounts, call, resource.AccountSid, out var account) is { } refusal)
        {
            return (Hosting.Answer.Refused(refusal), 1);
        }

        var inFlight = account!.Enter();
        try
        {
            return (resource.Find(call.Method) is { } handler ? handler(account, call) : MethodNotAllowed(resource), inFlight);
        }
        finally
        {
            account.Leave();
        }
    }

    private static Answer MethodNotAllowed(Resource resource) =>
        Hosting.Answer.Refused(Refusal.Of(20004)) with { Headers = [new("Allow", resource.Allowed)] };

    private Resource? FindResource(Call call) => call.Segments switch
    {
        ["2010-04-01", "Accounts", var account, "Messages.json"] => new(account) { Get = MessagesEndpoint.List, Post = messages.Create },
        ["2010-04-01", "Accounts", var account, "Messages", var file] when Name(file) is { } sid => new(account)
        {
            Get = (world, it) => MessageEndpoint.Fetch(world, it, sid),
            Post = (world, it) => message.Update(world, it, sid),
            Delete = (world, it) => MessageEndpoint.Delete(world, it, sid),
        },
        _ => null,
    };

    private static string? Name(string file) => file.EndsWith(Suffix, StringComparison.Ordinal) ? file[..^Suffix.Length] : null;
}
