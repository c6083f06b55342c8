using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Courier.Twilio.Sandbox.Tests.Given;

/// <summary>One good send over a bare socket: what comes back is seen byte by byte.</summary>
internal static class RawExchange
{
    /// <summary>All that comes until the connection ends, or the answer says it is complete.</summary>
    public static async Task<string> PostAsync(TwilioSandbox sandbox)
    {
        using var socket = await SendAsync(sandbox);
        var heard = new StringBuilder();
        var buffer = new byte[4096];
        using var patience = new CancellationTokenSource(The.Patience);
        while (await socket.ReceiveAsync(buffer, patience.Token) is var length and > 0)
        {
            heard.Append(Encoding.Latin1.GetString(buffer, 0, length));
        }

        return heard.ToString();
    }

    public static async Task<string> HearAsync(TwilioSandbox sandbox, string until, int more)
    {
        using var socket = await SendAsync(sandbox);
        var heard = "";
        var buffer = new byte[4096];
        using var patience = new CancellationTokenSource(The.Patience);
        while (heard.IndexOf(until, StringComparison.Ordinal) is var at && (at < 0 || heard.Length < at + until.Length + more))
        {
            heard += Encoding.Latin1.GetString(buffer, 0, await socket.ReceiveAsync(buffer, patience.Token));
        }

        return heard;
    }

    private static async Task<Socket> SendAsync(TwilioSandbox sandbox)
    {
        var body = $"To={Uri.EscapeDataString(The.Recipient)}&From={Uri.EscapeDataString(The.Sender)}&Body=Hello";
        var authorization = Convert.ToBase64String(Encoding.ASCII.GetBytes($"{sandbox.AccountSid}:{sandbox.AuthToken}"));
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, sandbox.BaseAddress.Port);
        await socket.SendAsync(Encoding.ASCII.GetBytes(
            $"POST /2010-04-01/Accounts/{sandbox.AccountSid}/Messages.json HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Basic {authorization}\r\n" +
            $"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {body.Length}\r\n\r\n{body}"));
        return socket;
    }
}
