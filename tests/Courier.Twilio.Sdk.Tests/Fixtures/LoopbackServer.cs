using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Courier.Twilio.Sdk.Tests.Fixtures;

/// <summary>
/// A TCP server on loopback that reads one whole request of each connection, calls a delegate and closes the
/// connection.
/// </summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stopping = new();
    private readonly Func<ReceivedRequest, Socket, CancellationToken, Task> respond;
    private readonly TaskCompletionSource received = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public LoopbackServer(Func<ReceivedRequest, Socket, CancellationToken, Task> respond)
    {
        this.respond = respond;
        listener.Start();
        Address = new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        _ = AcceptAsync();
    }

    public Uri Address { get; }

    /// <summary>Gets the requests that were read completely.</summary>
    public ConcurrentQueue<ReceivedRequest> Requests { get; } = new();

    /// <summary>Gets a task that completes when the first request was read.</summary>
    public Task Received => received.Task;

    public static LoopbackServer Respond(int status, string body, string headers = "") =>
        new((_, socket, token) => SendAsync(socket, status, body, headers, token));

    /// <summary>Sends a response; its connection is closed by the server.</summary>
    public static async Task SendAsync(
        Socket socket, int status, string body, string headers, CancellationToken cancellationToken)
    {
        var length = Encoding.UTF8.GetByteCount(body);
        var response = $"HTTP/1.1 {status} Status\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n"
            + $"Connection: close\r\n{headers}\r\n{body}";
        await socket.SendAsync(Encoding.UTF8.GetBytes(response), cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await listener.AcceptSocketAsync(stopping.Token));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test ended.
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using var connection = socket;
        try
        {
            var request = await ReadAsync(socket, stopping.Token);
            Requests.Enqueue(request);
            received.TrySetResult();
            await respond(request, socket, stopping.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException
            or EndOfStreamException)
        {
            // The client disconnected, or the test ended.
        }
    }

    private static async Task<ReceivedRequest> ReadAsync(Socket socket, CancellationToken cancellationToken)
    {
        var bytes = new List<byte>();
        var buffer = new byte[8192];
        while (true)
        {
            var text = Encoding.UTF8.GetString([.. bytes]);
            var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end >= 0)
            {
                var head = new ReceivedRequest(text[..end], text[(end + 4)..]);
                if (Encoding.UTF8.GetByteCount(head.Body) >= int.Parse(head.Header("Content-Length") ?? "0", null))
                {
                    return head;
                }
            }

            var read = await socket.ReceiveAsync(buffer, cancellationToken);
            if (read == 0)
            {
                throw new EndOfStreamException();
            }

            bytes.AddRange(buffer.AsSpan(0, read));
        }
    }
}
