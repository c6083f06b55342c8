using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>Whether the sandbox is there, and how it hangs up.</summary>
internal sealed class ServerControl(SandboxState switchboard, ConnectionRegistry connections)
{
    public IReadOnlyList<Page> Pages =>
    [
        new("GET", "health", "whether it is there, and what time it is there", SayHealthAsync),
        new("DELETE", "connections", "tears down every connection but yours", DropAsync),
    ];

    private Task SayHealthAsync(ControlContext visit) => visit.SayAsync(
        new Health("ok", $"{visit.Http.Request.Scheme}://{visit.Http.Request.Host}/", switchboard.Clock.Now),
        ControlJson.Readable.Health);

    private Task DropAsync(ControlContext visit)
    {
        connections.AbortAll(except: visit.Http.Connection.Id);
        return visit.DoneAsync();
    }
}
