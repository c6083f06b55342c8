using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.AspNetCore.Tests.Fixtures;

/// <summary>A TCP connection to a server: the test decides which bytes are sent, and when.</summary>
internal sealed class RawConnection : IDisposable
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    private readonly TcpClient socket = new();
    private readonly NetworkStream stream;

    public RawConnection(Uri address)
    {
        socket.Connect(address.Host, address.Port);
        stream = socket.GetStream();
        (socket.ReceiveTimeout, socket.SendTimeout) = ((int)Timeout.TotalMilliseconds, (int)Timeout.TotalMilliseconds);
    }

    public static string FormatHead(string target, string host, string signature, string length) =>
        $"POST {target} HTTP/1.1\r\nHost: {host}\r\nX-Twilio-Signature: {signature}\r\n" +
        $"Content-Type: application/x-www-form-urlencoded; charset=utf-8\r\n{length}\r\n\r\n";

    /// <summary>Posts a form with exactly this request target, and returns the status of the response.</summary>
    public static async Task<int> PostAsync(
        Uri address, string target, string host, string signature, IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        using var connection = new RawConnection(address);
        var body = await TestApp.Encode(form).ReadAsStringAsync();
        connection.Send(
            FormatHead(target, host, signature, $"Content-Length: {Encoding.UTF8.GetByteCount(body)}") + body);
        return connection.ReadStatus();
    }

    public void Send(string text) => stream.Write(Encoding.UTF8.GetBytes(text));

    /// <summary>
    /// Sends the same chunk repeatedly, up to <paramref name="maxBytes"/>, and returns the number of bytes sent before
    /// the server closed the connection.
    /// </summary>
    public long SendRepeatedly(byte[] chunk, long maxBytes)
    {
        var sent = 0L;
        try
        {
            while (sent < maxBytes)
            {
                stream.Write(chunk);
                sent += chunk.Length;
            }
        }
        catch (IOException)
        {
            // The server closed the connection, as it should.
        }

        return sent;
    }

    /// <summary>Returns the status of the response; 0 when the connection was closed without one.</summary>
    public int ReadStatus()
    {
        var head = new byte[12];
        try
        {
            stream.ReadExactly(head);
        }
        catch (Exception e) when (e is IOException or EndOfStreamException)
        {
            return 0;
        }

        return int.Parse(Encoding.ASCII.GetString(head, 9, 3), provider: null);
    }

    public void Dispose() => socket.Dispose();
}
