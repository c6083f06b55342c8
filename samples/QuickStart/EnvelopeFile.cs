using Microsoft.Extensions.Hosting;

namespace QuickStart;

/// <summary>Sends the envelope of a file.</summary>
internal static class EnvelopeFile
{
    public static async Task<int> RunAsync(Arguments arguments)
    {
        await using var sandbox = await SampleHost.StartSandboxAsync();
        using var host = SampleHost.CreateForSandbox(sandbox);
        return await SendAsync(host, arguments);
    }

    public static async Task<int> SendAsync(IHost host, Arguments arguments)
    {
        var runner = new EnvelopeRunner(host.Services);
        var messages = runner.Read(arguments.File!);
        if (arguments.IsJson)
        {
            await runner.SendAsync(messages, static () => { });
            JsonLines.Print(messages);
        }
        else
        {
            await Screen.ShowAsync(runner, messages);
        }

        return messages.All(message => message.Outcome == "accepted") ? 0 : 1;
    }
}
