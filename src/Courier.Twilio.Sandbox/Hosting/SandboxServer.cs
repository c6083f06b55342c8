using System.Net;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>The door: one port, HTTP/1.1, no more than two megabytes a request.</summary>
internal sealed class SandboxServer(SandboxApplication application, ConnectionRegistry connections) : IAsyncDisposable
{
    private const long LargestBody = 2 * 1024 * 1024;

    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    private ServiceProvider? kestrel;

    public async Task<Uri> StartAsync(IPAddress address, int port, CancellationToken cancellationToken)
    {
        kestrel = KestrelFactory.Create(options => Configure(options, address, port));
        var server = KestrelFactory.GetServer(kestrel);
        try
        {
            await server.StartAsync(application, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception problem) when (ListenError.Describe(problem, address, port) is { } fault)
        {
            throw new IOException(fault, problem);
        }

        var bound = new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.Single());

        // Nobody can ask for "any address"; this machine's own is one of them.
        return address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any) ? new Uri($"http://127.0.0.1:{bound.Port}") : bound;
    }

    public async ValueTask DisposeAsync()
    {
        application.CancelPendingRequests();
        if (kestrel is not null)
        {
            using var patience = new CancellationTokenSource(Farewell);
            await KestrelFactory.GetServer(kestrel).StopAsync(patience.Token).ConfigureAwait(false);
            await kestrel.DisposeAsync().ConfigureAwait(false);
        }

        application.Dispose();
    }

    private void Configure(KestrelServerOptions options, IPAddress address, int port)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = LargestBody;

        // A sandbox can be told to drip, and a test may write as slowly as it likes.
        options.Limits.MinRequestBodyDataRate = null;
        options.Limits.MinResponseDataRate = null;
        options.Listen(address, port, listen =>
        {
            listen.Protocols = HttpProtocols.Http1;
            listen.Use(next => connection => connections.TrackAsync(connection, next));
        });
    }
}
