using System.Collections.Concurrent;
using Microsoft.AspNetCore.Connections;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>The connections that are open.</summary>
internal sealed class Connections
{
    private readonly ConcurrentDictionary<string, ConnectionContext> open = new(StringComparer.Ordinal);

    public async Task WatchAsync(ConnectionContext connection, ConnectionDelegate next)
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

    /// <summary>Tears all of them down, used or idle; says how many there were.</summary>
    public int Drop()
    {
        var all = open.Values.ToArray();
        foreach (var connection in all)
        {
            connection.Abort();
        }

        return all.Length;
    }
}
