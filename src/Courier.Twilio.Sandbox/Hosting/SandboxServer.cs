using System.Net;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>The HTTP server of a sandbox: one port, HTTP/1.1, request bodies of up to 2 MB.</summary>
internal sealed class SandboxServer(SandboxApplication application, ConnectionRegistry connections) : IAsyncDisposable
{
    private const long MaxRequestBodySize = 2 * 1024 * 1024;

    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(1);

    private ServiceProvider? kestrel;

    /// <summary>Starts the server, and returns the base address for clients on this machine.</summary>
    /// <exception cref="IOException">The port could not be opened; the message says why.</exception>
    public async Task<Uri> StartAsync(IPAddress address, int port, CancellationToken cancellationToken)
    {
        kestrel = KestrelFactory.Create(options => Configure(options, address, port));
        var server = KestrelFactory.GetServer(kestrel);

        try
        {
            await server.StartAsync(application, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (ListenError.Describe(exception, address, port) is { } error)
        {
            throw new IOException(error, exception);
        }

        var bound = new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.Single());

        // "Any address" is not an address a client can connect to; loopback is one of those it stands for.
        return address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any)
            ? new Uri($"http://127.0.0.1:{bound.Port}")
            : bound;
    }

    public async ValueTask DisposeAsync()
    {
        application.CancelPendingRequests();

        if (kestrel is not null)
        {
            using var timeout = new CancellationTokenSource(StopTimeout);
            await KestrelFactory.GetServer(kestrel).StopAsync(timeout.Token).ConfigureAwait(false);
            await kestrel.DisposeAsync().ConfigureAwait(false);
        }

        application.Dispose();
    }

    private void Configure(KestrelServerOptions options, IPAddress address, int port)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = MaxRequestBodySize;

        // Fault Drip responds slowly, and a test may send as slowly as it likes.
        options.Limits.MinRequestBodyDataRate = null;
        options.Limits.MinResponseDataRate = null;
        options.Listen(address, port, listen =>
        {
            listen.Protocols = HttpProtocols.Http1;
            listen.Use(next => connection => connections.TrackAsync(connection, next));
        });
    }
}
