using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Courier.Twilio.Sandbox.Tests.Fixtures;

/// <summary>An application that is called back, seen byte by byte; it answers 204, or as it is told.</summary>
internal sealed class RawCallbackReceiver : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>What it answers: whole, in parts, or nothing at all, and then it hangs up.</summary>
    public Func<NetworkStream, Task> Respond { get; set; } = static stream => stream.WriteAsync("HTTP/1.1 204 No Content\r\n\r\n"u8.ToArray()).AsTask();

    public static RawCallbackReceiver Start()
    {
        var application = new RawCallbackReceiver();
        application.listener.Start();
        return application;
    }

    /// <summary>One request after another, until it is disposed of.</summary>
    public async Task ReceiveAllAsync()
    {
        while (true)
        {
            await ReceiveAsync();
        }
    }

    /// <summary>The next request: its first line, its headers, its body.</summary>
    public async Task<(string Line, Dictionary<string, string> Headers, string Body)> ReceiveAsync()
    {
        using var patience = new CancellationTokenSource(TestValues.Timeout);
        using var socket = await listener.AcceptSocketAsync(patience.Token);
        await using var stream = new NetworkStream(socket);
        var heard = "";
        var buffer = new byte[4096];
        while (Cut(heard) is not { } request || request.Body.Length < int.Parse(request.Headers["Content-Length"], null))
        {
            var length = await stream.ReadAsync(buffer, patience.Token);
            if (length is 0)
            {
                break;
            }

            heard += Encoding.Latin1.GetString(buffer, 0, length);
        }

        await Respond(stream);
        return Cut(heard)!.Value;
    }

    public ValueTask DisposeAsync()
    {
        listener.Dispose();
        return ValueTask.CompletedTask;
    }

    private static (string Line, Dictionary<string, string> Headers, string Body)? Cut(string heard)
    {
        var end = heard.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        var lines = heard[..end].Split("\r\n");
        return (lines[0], lines[1..].Select(static line => line.Split(": ", 2)).ToDictionary(static one => one[0], static one => one[1]), heard[(end + 4)..]);
    }
}
