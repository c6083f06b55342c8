using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Courier.Twilio.Sandbox.Tests.Fixtures;

/// <summary>A bare socket: what goes is written byte by byte, what comes back is seen byte by byte.</summary>
internal static class RawHttp
{
    /// <summary>One good send; all that comes until the connection ends.</summary>
    public static async Task<string> PostMessageAsync(TwilioSandbox sandbox)
    {
        using var socket = await SendAsync(sandbox);
        return await ReceiveAsync(socket);
    }

    /// <summary>Any bytes (Latin-1); all that comes until the connection ends.</summary>
    public static async Task<string> ExchangeAsync(TwilioSandbox sandbox, string bytes)
    {
        using var socket = await ConnectAsync(sandbox, bytes);
        return await ReceiveAsync(socket);
    }

    /// <summary>Says something and stays on the line.</summary>
    public static async Task<Socket> ConnectAsync(TwilioSandbox sandbox, string bytes)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, sandbox.BaseAddress.Port);
        await socket.SendAsync(Encoding.Latin1.GetBytes(bytes));
        return socket;
    }

    /// <summary>A request that posts this form (Latin-1), with its length or with what the headers say.</summary>
    public static string FormatRequest(TwilioSandbox sandbox, string form, string? target = null, string host = "localhost", string? headers = null, bool isLast = true) =>
        $"POST {target ?? GetMessagesPath(sandbox)} HTTP/1.1\r\nHost: {host}\r\n{(isLast ? "Connection: close\r\n" : "")}Authorization: Basic {CredentialsOf(sandbox)}\r\n" +
        $"Content-Type: application/x-www-form-urlencoded\r\n{headers ?? $"Content-Length: {form.Length}\r\n"}\r\n{form}";

    /// <summary>The same request many times over one connection, as fast as it goes.</summary>
    public static async Task SendManyAsync(TwilioSandbox sandbox, string request, int times, int status, Action? meanwhile = null)
    {
        const int AtOnce = 100;

        using var socket = await ConnectAsync(sandbox, "");
        using var patience = new CancellationTokenSource(TestValues.Timeout * 6);
        var many = Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(request, AtOnce)));
        var expected = Encoding.ASCII.GetBytes($"HTTP/1.1 {status} ");
        var buffer = new byte[65536];
        for (var sent = 0; sent < times; sent += AtOnce)
        {
            await socket.SendAsync(many, patience.Token);
            for (var (answers, kept) = (0, 0); answers < AtOnce;)
            {
                var length = kept + await socket.ReceiveAsync(buffer.AsMemory(kept), patience.Token);
                var heard = buffer.AsMemory(0, length);
                answers += heard.Span.Count(expected);

                // An answer's first line may be cut in two.
                kept = Math.Min(expected.Length - 1, length);
                heard[^kept..].CopyTo(buffer);
            }

            meanwhile?.Invoke();
        }
    }

    public static string GetMessagesPath(TwilioSandbox sandbox) => $"/2010-04-01/Accounts/{sandbox.AccountSid}/Messages.json";

    public static async Task<string> ReceiveAsync(Socket socket)
    {
        var heard = new StringBuilder();
        var buffer = new byte[4096];
        using var patience = new CancellationTokenSource(TestValues.Timeout);
        while (await socket.ReceiveAsync(buffer, patience.Token) is var length and > 0)
        {
            heard.Append(Encoding.Latin1.GetString(buffer, 0, length));
        }

        return heard.ToString();
    }

    public static async Task<string> ReceiveAsync(TwilioSandbox sandbox, string until, int more)
    {
        using var socket = await SendAsync(sandbox);
        var heard = "";
        var buffer = new byte[4096];
        using var patience = new CancellationTokenSource(TestValues.Timeout);
        while (heard.IndexOf(until, StringComparison.Ordinal) is var at && (at < 0 || heard.Length < at + until.Length + more))
        {
            heard += Encoding.Latin1.GetString(buffer, 0, await socket.ReceiveAsync(buffer, patience.Token));
        }

        return heard;
    }

    private static Task<Socket> SendAsync(TwilioSandbox sandbox) => ConnectAsync(sandbox, FormatRequest(sandbox, TestValues.Form));

    private static string CredentialsOf(TwilioSandbox sandbox) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes($"{sandbox.AccountSid}:{sandbox.AuthToken}"));
}
