using System.Net.Sockets;

namespace WebhookApi;

internal static class Startup
{
    /// <exception cref="UsageException">The port is in use, or may not be used.</exception>
    public static async Task StartAsync(WebApplication app, Arguments arguments)
    {
        try
        {
            await app.StartAsync();
        }
        catch (IOException)
        {
            var next = (arguments.Port % 65_535) + 1;
            throw new UsageException($"Port {arguments.Port} is in use. Choose another: --port {next}");
        }
        catch (SocketException e)
        {
            throw new UsageException(
                $"Port {arguments.Port} cannot be used: {e.Message}. Choose another, such as --port 5080");
        }
    }
}
