using System.Net;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>
/// Kestrel without a host: no configuration is read, no signal handler is installed and no port but ours is opened, so a
/// sandbox in a test or an application changes nothing about the process it lives in.
/// </summary>
internal sealed class SandboxServer(SandboxApplication application, Connections connections) : IAsyncDisposable
{
    private const long LargestBody = 2 * 1024 * 1024;

    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    private KestrelServer? server;

    public async Task<Uri> StartAsync(IPAddress address, int port, CancellationToken cancellationToken)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.MaxRequestBodySize = LargestBody;
        options.Limits.MinRequestBodyDataRate = null;
        options.Limits.MinResponseDataRate = null;
        options.Listen(address, port, listen =>
        {
            listen.Protocols = HttpProtocols.Http1;
            listen.Use(next => connection => connections.WatchAsync(connection, next));
        });

        server = new KestrelServer(
            Options.Create(options),
            new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance),
            NullLoggerFactory.Instance);
        try
        {
            await server.StartAsync(application, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception problem) when (ListenFault.Find(problem, address, port) is { } fault)
        {
            throw new IOException(fault, problem);
        }

        var bound = new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.Single());

        // Nobody can ask for "any address"; this machine's own is one of them.
        return address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any) ? new Uri($"http://127.0.0.1:{bound.Port}") : bound;
    }

    public async ValueTask DisposeAsync()
    {
        application.SayGoodbye();
        if (server is not null)
        {
            using var patience = new CancellationTokenSource(Farewell);
            await server.StopAsync(patience.Token).ConfigureAwait(false);
            server.Dispose();
        }

        application.Dispose();
    }
}
