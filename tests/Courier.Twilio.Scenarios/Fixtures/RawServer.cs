using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Courier.Twilio.Scenarios.Fixtures;

/// <summary>
/// A TCP server that reads one complete request of each connection and then calls a delegate with the socket.
/// </summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stopping = new();
    private readonly Func<Socket, string, CancellationToken, Task> respond;
    private readonly Task accepting;
    private int requests;

    private RawServer(Func<Socket, string, CancellationToken, Task> respond)
    {
        this.respond = respond;
        listener.Start();
        accepting = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    /// <summary>The number of requests that were read completely, including the body.</summary>
    public int Requests => Volatile.Read(ref requests);

    /// <summary>The last request as received.</summary>
    public string LastRequest { get; private set; } = "";

    /// <summary>Responds with a head and a body, and closes the connection unless it stays open.</summary>
    public static RawServer Responding(string head, string body = "", bool staysOpen = false) =>
        Handling(async (socket, stopping) =>
        {
            var response = $"{head.ReplaceLineEndings("\r\n")}\r\n\r\n{body}";
            await socket.SendAsync(Encoding.UTF8.GetBytes(response), stopping);
            if (staysOpen)
            {
                await Task.Delay(Timeout.Infinite, stopping);
            }
        });

    public static RawServer Handling(Func<Socket, CancellationToken, Task> respond) =>
        new((socket, _, stopping) => respond(socket, stopping));

    /// <summary>Handles each request, which the second parameter of the delegate contains as received.</summary>
    public static RawServer Handling(Func<Socket, string, CancellationToken, Task> respond) => new(respond);

    public static RawServer Resetting() => Handling((socket, _) =>
    {
        socket.LingerState = new(true, 0);
        socket.Close();
        return Task.CompletedTask;
    });

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        listener.Stop();
        await accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            var socket = await listener.AcceptSocketAsync(stopping.Token);
            _ = ServeAsync(socket);
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using var connection = socket;
        try
        {
            var request = await ReadRequestAsync(socket);
            LastRequest = request;
            Interlocked.Increment(ref requests);
            await respond(socket, request, stopping.Token);
        }
        catch (Exception e) when (e is SocketException
            or OperationCanceledException
            or ObjectDisposedException
            or EndOfStreamException)
        {
            // The client disconnected, or the test ended.
        }
    }

    private async Task<string> ReadRequestAsync(Socket socket)
    {
        var text = new StringBuilder();
        var buffer = new byte[4096];
        while (true)
        {
            var read = await socket.ReceiveAsync(buffer, stopping.Token);
            if (read == 0)
            {
                throw new EndOfStreamException();
            }

            text.Append(Encoding.ASCII.GetString(buffer, 0, read));
            var request = text.ToString();
            var end = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end >= 0 && request.Length - end - 4 >= ContentLengthOf(request))
            {
                return request;
            }
        }
    }

    private static int ContentLengthOf(string request)
    {
        const string Header = "Content-Length: ";
        var index = request.IndexOf(Header, StringComparison.OrdinalIgnoreCase);
        if (index < 0)
        {
            return 0;
        }

        var start = index + Header.Length;
        return int.Parse(request.AsSpan(start, request.IndexOf('\r', start) - start), provider: null);
    }
}
