using System.Collections.Concurrent;
using Microsoft.AspNetCore.Connections;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>The connections that are open.</summary>
internal sealed class ConnectionRegistry
{
    private readonly ConcurrentDictionary<string, ConnectionContext> open = new(StringComparer.Ordinal);

    public async Task TrackAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        open[connection.ConnectionId] = connection;
        try
        {
            await next(connection).ConfigureAwait(false);
        }
        finally
        {
            open.TryRemove(connection.ConnectionId, out _);
        }
    }

    /// <summary>Tears all of them down, used or idle, but for the one of whoever asked.</summary>
    public void AbortAll(string? except = null)
    {
        foreach (var connection in open.Values.Where(connection => connection.ConnectionId != except))
        {
            connection.Abort();
        }
    }
}
