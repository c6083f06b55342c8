using System.Collections.Concurrent;
using Microsoft.AspNetCore.Connections;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>The open connections of the server.</summary>
internal sealed class ConnectionRegistry
{
    private readonly ConcurrentDictionary<string, ConnectionContext> connections = new(StringComparer.Ordinal);

    /// <summary>Registers a connection for as long as it is open.</summary>
    public async Task TrackAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        connections[connection.ConnectionId] = connection;

        try
        {
            await next(connection).ConfigureAwait(false);
        }
        finally
        {
            connections.TryRemove(connection.ConnectionId, out _);
        }
    }

    /// <summary>Aborts all connections, idle or not, except the given one.</summary>
    /// <param name="exceptConnectionId">The connection of the request that asked for it; null for none.</param>
    public void AbortAll(string? exceptConnectionId = null)
    {
        foreach (var connection in connections.Values.Where(open => open.ConnectionId != exceptConnectionId))
        {
            connection.Abort();
        }
    }
}
