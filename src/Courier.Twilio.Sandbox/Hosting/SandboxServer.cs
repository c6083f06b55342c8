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
internal sealed class SandboxServer(SandboxApplication application) : IAsyncDisposable
{
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    private KestrelServer? server;

    public async Task<Uri> StartAsync(int port, CancellationToken cancellationToken)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.MinRequestBodyDataRate = null;
        options.Limits.MinResponseDataRate = null;
        options.Listen(IPAddress.Loopback, port, static listen => listen.Protocols = HttpProtocols.Http1);

        server = new KestrelServer(
            Options.Create(options),
            new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance),
            NullLoggerFactory.Instance);
        await server.StartAsync(application, cancellationToken).ConfigureAwait(false);

        return new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public async ValueTask DisposeAsync()
    {
        if (server is null)
        {
            return;
        }

        application.SayGoodbye();
        using var patience = new CancellationTokenSource(Farewell);
        await server.StopAsync(patience.Token).ConfigureAwait(false);
        server.Dispose();
        application.Dispose();
    }
}
