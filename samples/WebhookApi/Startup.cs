using System.Net.Sockets;

namespace WebhookApi;

internal static class Start
{
    /// <exception cref="UsageException">The port is taken, or is not to be had.</exception>
    public static async Task UpAsync(WebApplication app, Arguments arguments)
    {
        try
        {
            await app.StartAsync();
        }
        catch (IOException)
        {
            throw new UsageException($"Port {arguments.Port} is taken. Choose another: --port {(arguments.Port % 65_535) + 1}");
        }
        catch (SocketException e)
        {
            throw new UsageException($"Port {arguments.Port} cannot be had: {e.Message}. Choose another, such as --port 5080");
        }
    }
}
