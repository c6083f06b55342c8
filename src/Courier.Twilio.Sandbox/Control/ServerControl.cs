using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>Whether the sandbox is there, and how it hangs up.</summary>
internal sealed class ServerControl(SandboxState switchboard, ConnectionRegistry connections)
{
    public IReadOnlyList<ControlEndpoint> Endpoints =>
    [
        new("GET", "health", "whether it is there, and what time it is there", GetHealthAsync),
        new("DELETE", "connections", "tears down every connection but yours", DropConnectionsAsync),
    ];

    private Task GetHealthAsync(ControlContext visit) => visit.WriteAsync(
        new Health("ok", $"{visit.Http.Request.Scheme}://{visit.Http.Request.Host}/", switchboard.Clock.Now),
        ControlJson.Readable.Health);

    private Task DropConnectionsAsync(ControlContext visit)
    {
        connections.AbortAll(except: visit.Http.Connection.Id);
        return visit.WriteNoContentAsync();
    }
}
