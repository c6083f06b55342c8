using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Courier.Twilio.Sandbox.Tests.Fixtures;

/// <summary>Sends requests and reads responses byte by byte over a socket.</summary>
internal static class RawHttp
{
    /// <summary>Sends a valid message, and returns all bytes until the connection ends.</summary>
    public static async Task<string> PostMessageAsync(TwilioSandbox sandbox)
    {
        using var socket = await SendMessageAsync(sandbox);

        return await ReceiveAsync(socket);
    }

    /// <summary>Sends bytes (Latin-1), and returns all bytes until the connection ends.</summary>
    public static async Task<string> ExchangeAsync(TwilioSandbox sandbox, string bytes)
    {
        using var socket = await ConnectAsync(sandbox, bytes);

        return await ReceiveAsync(socket);
    }

    /// <summary>Sends bytes (Latin-1), and leaves the connection open.</summary>
    public static async Task<Socket> ConnectAsync(TwilioSandbox sandbox, string bytes)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, sandbox.BaseAddress.Port);
        await socket.SendAsync(Encoding.Latin1.GetBytes(bytes));

        return socket;
    }

    /// <summary>Formats a POST of a form (Latin-1); Content-Length is set unless headers are given.</summary>
    public static string FormatRequest(
        TwilioSandbox sandbox,
        string form,
        string? target = null,
        string host = "localhost",
        string? headers = null,
        bool isLast = true) =>
        $"POST {target ?? GetMessagesPath(sandbox)} HTTP/1.1\r\n"
        + $"Host: {host}\r\n"
        + (isLast ? "Connection: close\r\n" : "")
        + $"Authorization: Basic {EncodeCredentials(sandbox)}\r\n"
        + "Content-Type: application/x-www-form-urlencoded\r\n"
        + (headers ?? $"Content-Length: {form.Length}\r\n")
        + $"\r\n{form}";

    /// <summary>Sends the same request many times over one connection, and waits for the responses.</summary>
    public static async Task SendManyAsync(
        TwilioSandbox sandbox,
        string request,
        int times,
        int status,
        Action? afterBatch = null)
    {
        const int BatchSize = 100;
        using var socket = await ConnectAsync(sandbox, "");
        using var timeout = new CancellationTokenSource(TestValues.Timeout * 6);
        var batch = Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(request, BatchSize)));
        var expected = Encoding.ASCII.GetBytes($"HTTP/1.1 {status} ");
        var buffer = new byte[65536];

        for (var sent = 0; sent < times; sent += BatchSize)
        {
            await socket.SendAsync(batch, timeout.Token);

            for (var (responses, kept) = (0, 0); responses < BatchSize;)
            {
                var length = kept + await socket.ReceiveAsync(buffer.AsMemory(kept), timeout.Token);
                var received = buffer.AsMemory(0, length);
                responses += received.Span.Count(expected);

                // The status line of a response may be split over two reads.
                kept = Math.Min(expected.Length - 1, length);
                received[^kept..].CopyTo(buffer);
            }

            afterBatch?.Invoke();
        }
    }

    public static string GetMessagesPath(TwilioSandbox sandbox) =>
        $"/2010-04-01/Accounts/{sandbox.AccountSid}/Messages.json";

    public static async Task<string> ReceiveAsync(Socket socket)
    {
        var received = new StringBuilder();
        var buffer = new byte[4096];
        using var timeout = new CancellationTokenSource(TestValues.Timeout);

        while (await socket.ReceiveAsync(buffer, timeout.Token) is var length and > 0)
        {
            received.Append(Encoding.Latin1.GetString(buffer, 0, length));
        }

        return received.ToString();
    }

    /// <summary>Sends a valid message, and returns the bytes up to a text and a number of bytes after it.</summary>
    public static async Task<string> ReceiveAsync(TwilioSandbox sandbox, string until, int more)
    {
        using var socket = await SendMessageAsync(sandbox);
        using var timeout = new CancellationTokenSource(TestValues.Timeout);
        var received = "";
        var buffer = new byte[4096];

        while (received.IndexOf(until, StringComparison.Ordinal) is var index
            && (index < 0 || received.Length < index + until.Length + more))
        {
            received += Encoding.Latin1.GetString(buffer, 0, await socket.ReceiveAsync(buffer, timeout.Token));
        }

        return received;
    }

    private static Task<Socket> SendMessageAsync(TwilioSandbox sandbox) =>
        ConnectAsync(sandbox, FormatRequest(sandbox, TestValues.Form));

    private static string EncodeCredentials(TwilioSandbox sandbox) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes($"{sandbox.AccountSid}:{sandbox.AuthToken}"));
}
