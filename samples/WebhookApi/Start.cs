namespace WebhookApi;

internal static class Start
{
    /// <exception cref="UsageException">The port is taken.</exception>
    public static async Task UpAsync(WebApplication app, Arguments arguments)
    {
        try
        {
            await app.StartAsync();
        }
        catch (IOException)
        {
            throw new UsageException($"Port {arguments.Port} is taken. Choose another: --port {arguments.Port + 1}");
        }
    }
}
