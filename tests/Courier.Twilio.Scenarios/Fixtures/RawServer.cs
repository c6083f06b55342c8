using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Courier.Twilio.Scenarios.Fixtures;

/// <summary>A server below HTTP: reads one whole request a connection, then does with the socket what the test says.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stopping = new();
    private readonly Func<Socket, CancellationToken, Task> answer;
    private readonly Task accepting;
    private int requests;

    private RawServer(Func<Socket, CancellationToken, Task> answer)
    {
        this.answer = answer;
        listener.Start();
        accepting = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    /// <summary>How many whole requests, body included, have been read.</summary>
    public int Requests => Volatile.Read(ref requests);

    /// <summary>The last request, as it came.</summary>
    public string LastRequest { get; private set; } = "";

    public static RawServer Answers(string head, string body = "", bool hangs = false) => Does(async (socket, stopping) =>
    {
        await socket.SendAsync(Encoding.UTF8.GetBytes($"{head.ReplaceLineEndings("\r\n")}\r\n\r\n{body}"), stopping);
        if (hangs)
        {
            await Task.Delay(Timeout.Infinite, stopping);
        }
    });

    public static RawServer Does(Func<Socket, CancellationToken, Task> answer) => new(answer);

    public static RawServer Resets() => Does((socket, _) =>
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
            LastRequest = await ReadRequestAsync(socket);
            Interlocked.Increment(ref requests);
            await answer(socket, stopping.Token);
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException or ObjectDisposedException or EndOfStreamException)
        {
            // The client went away, or the test is over.
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
            if (end >= 0 && request.Length - end - 4 >= LengthOf(request))
            {
                return request;
            }
        }
    }

    private static int LengthOf(string request)
    {
        const string Header = "Content-Length: ";
        var at = request.IndexOf(Header, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? 0 : int.Parse(request.AsSpan(at + Header.Length, request.IndexOf('\r', at) - at - Header.Length), provider: null);
    }
}
