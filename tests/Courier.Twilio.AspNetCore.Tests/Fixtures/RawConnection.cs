using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.AspNetCore.Tests.Fixtures;

/// <summary>A client below HTTP: what it sends, and how slowly, is the test's.</summary>
internal sealed class RawConnection : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TcpClient socket = new();
    private readonly NetworkStream stream;

    public RawConnection(Uri address)
    {
        socket.Connect(address.Host, address.Port);
        stream = socket.GetStream();
        (socket.ReceiveTimeout, socket.SendTimeout) = ((int)Patience.TotalMilliseconds, (int)Patience.TotalMilliseconds);
    }

    public static string Head(string target, string host, string signature, string length) =>
        $"POST {target} HTTP/1.1\r\nHost: {host}\r\nX-Twilio-Signature: {signature}\r\n" +
        $"Content-Type: application/x-www-form-urlencoded; charset=utf-8\r\n{length}\r\n\r\n";

    /// <summary>Posts a whole form to just this target, and tells the status of the answer.</summary>
    public static async Task<int> PostAsync(Uri address, string target, string host, string signature, IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        using var wire = new RawConnection(address);
        var body = await TestApp.Encode(form).ReadAsStringAsync();
        wire.Send(Head(target, host, signature, $"Content-Length: {Encoding.UTF8.GetByteCount(body)}") + body);
        return wire.ReadStatus();
    }

    public void Send(string text) => stream.Write(Encoding.UTF8.GetBytes(text));

    /// <summary>Sends the same piece again and again; tells how many bytes went before the other side would take no more.</summary>
    public long Flood(byte[] piece, long most)
    {
        var sent = 0L;
        try
        {
            while (sent < most)
            {
                stream.Write(piece);
                sent += piece.Length;
            }
        }
        catch (IOException)
        {
            // The server has closed the connection: that is what it is there for.
        }

        return sent;
    }

    /// <summary>The status of the answer; 0 when the connection was closed without one.</summary>
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
