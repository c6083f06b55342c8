using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Courier.Twilio.Sandbox.Tests.Fixtures;

/// <summary>Receives callbacks byte by byte over a socket; responds with 204, or as configured.</summary>
internal sealed class RawCallbackReceiver : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Writes the response, or a part of it; the connection is closed afterwards.</summary>
    public Func<NetworkStream, Task> Respond { get; set; } = static stream =>
        stream.WriteAsync("HTTP/1.1 204 No Content\r\n\r\n"u8.ToArray()).AsTask();

    public static RawCallbackReceiver Start()
    {
        var application = new RawCallbackReceiver();
        application.listener.Start();
        return application;
    }

    /// <summary>Receives requests until the receiver is disposed.</summary>
    public async Task ReceiveAllAsync()
    {
        while (true)
        {
            await ReceiveAsync();
        }
    }

    /// <summary>Receives the next request, and returns its request line, headers and body.</summary>
    public async Task<(string Line, Dictionary<string, string> Headers, string Body)> ReceiveAsync()
    {
        using var cancellation = new CancellationTokenSource(TestValues.Timeout);
        using var socket = await listener.AcceptSocketAsync(cancellation.Token);
        await using var stream = new NetworkStream(socket);
        var received = "";
        var buffer = new byte[4096];
        while (
            ParseRequest(received) is not { } request || request.Body.Length < int.Parse(
                request.Headers["Content-Length"],
                null))
        {
            var length = await stream.ReadAsync(buffer, cancellation.Token);
            if (length is 0)
            {
                break;
            }

            received += Encoding.Latin1.GetString(buffer, 0, length);
        }

        await Respond(stream);
        return ParseRequest(received)!.Value;
    }

    public ValueTask DisposeAsync()
    {
        listener.Dispose();
        return ValueTask.CompletedTask;
    }

    private static (string Line, Dictionary<string, string> Headers, string Body)? ParseRequest(string received)
    {
        var end = received.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        var lines = received[..end].Split("\r\n");
        return (
            lines[0],
            lines[1..].Select(static line => line.Split(": ", 2)).ToDictionary(
                static parts => parts[0],
                static parts => parts[1]),
            received[(end + 4)..]);
    }
}
