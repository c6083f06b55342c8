using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>The endpoints for the health and the connections of the sandbox.</summary>
internal sealed class ServerControl(SandboxState state, ConnectionRegistry connections)
{
    public IReadOnlyList<ControlEndpoint> Endpoints =>
    [
        new("GET", "health", "returns the status, the base address and the time", GetHealthAsync),
        new("DELETE", "connections", "resets all connections except that of this request", DropConnectionsAsync),
    ];

    private Task GetHealthAsync(ControlContext context) => context.WriteAsync(
        new Health("ok", $"{context.Http.Request.Scheme}://{context.Http.Request.Host}/", state.Clock.Now),
        ControlJson.Readable.Health);

    private Task DropConnectionsAsync(ControlContext context)
    {
        connections.AbortAll(exceptConnectionId: context.Http.Connection.Id);
        return context.WriteNoContentAsync();
    }
}
