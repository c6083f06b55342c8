using System.Net;
using System.Net.Sockets;
using System.Text;
using Courier.Twilio.Scenarios.Fixtures;

namespace Courier.Twilio.Scenarios.Transmission;

/// <summary>What the server of <see cref="TransmissionMatrixTests"/> does with a message.</summary>
public enum ServerFault
{
    Created,
    LimitedThenCreated,
    LimitedThenReset,
    ResetAfterTaken,
    Hang,
    UnavailableButTaken,
    Refused,
    ResetAtAccept,
}

/// <summary>A raw server that counts the messages it took, also those without a response.</summary>
internal sealed class FaultServer : IAsyncDisposable
{
    // Each connection serves one request.
    private const string End = "Connection: close\r\n\r\n";
    private const string Limited = $"HTTP/1.1 429 Too Many Requests\r\nRetry-After: 0\r\nContent-Length: 0\r\n{End}";
    private const string Unavailable = $"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n{End}";

    private static readonly string Created =
        $"HTTP/1.1 201 Created\r\nContent-Length: {TestValues.Created.Length}\r\n{End}{TestValues.Created}";

    private readonly RawServer? server;
    private readonly TcpListener? resetting;

    // Bound and not listening: it refuses connections, and no other server is given its port meanwhile.
    private readonly Socket? refusing;
    private readonly CancellationTokenSource stopping = new();
    private int requests;
    private int copies;

    public FaultServer(ServerFault fault)
    {
        switch (fault)
        {
            case ServerFault.Refused:
                refusing = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                refusing.Bind(new IPEndPoint(IPAddress.Loopback, 0));
                Address = GetAddress(refusing);
                break;
            case ServerFault.ResetAtAccept:
                resetting = new(IPAddress.Loopback, 0);
                resetting.Start();
                Address = GetAddress(resetting.Server);
                _ = ResetAsync(resetting);
                break;
            default:
                server = RawServer.Handling((socket, token) => RespondAsync(fault, socket, token));
                Address = server.Address;
                break;
        }
    }

    public Uri Address { get; }

    /// <summary>Gets the number of messages that the server took.</summary>
    public int Copies => Volatile.Read(ref copies);

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        resetting?.Dispose();
        refusing?.Dispose();
        stopping.Dispose();
        await (server?.DisposeAsync() ?? default);
    }

    private static Uri GetAddress(Socket socket) =>
        new($"http://127.0.0.1:{((IPEndPoint)socket.LocalEndPoint!).Port}");

    private static void Reset(Socket socket)
    {
        socket.LingerState = new(true, 0);
        socket.Close();
    }

    private async Task ResetAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                Reset(await listener.AcceptSocketAsync(stopping.Token));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test ended.
        }
    }

    private async Task RespondAsync(ServerFault fault, Socket socket, CancellationToken cancellationToken)
    {
        var isFirst = Interlocked.Increment(ref requests) == 1;
        if (isFirst && fault is (ServerFault.LimitedThenCreated or ServerFault.LimitedThenReset))
        {
            await socket.SendAsync(Encoding.ASCII.GetBytes(Limited), cancellationToken);
            return;
        }

        Interlocked.Increment(ref copies);

        // Long enough for a hedge to be sent meanwhile.
        await Task.Delay(100, cancellationToken);
        switch (fault)
        {
            case ServerFault.LimitedThenReset or ServerFault.ResetAfterTaken:
                Reset(socket);
                break;
            case ServerFault.Hang:
                await Task.Delay(Timeout.Infinite, cancellationToken);
                break;
            default:
                var response = fault == ServerFault.UnavailableButTaken ? Unavailable : Created;
                await socket.SendAsync(Encoding.ASCII.GetBytes(response), cancellationToken);
                break;
        }
    }
}
