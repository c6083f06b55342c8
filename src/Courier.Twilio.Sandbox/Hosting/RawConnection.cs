using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>Accesses the socket of a request, for faults that an HTTP server cannot produce.</summary>
internal static class RawConnection
{
    /// <summary>Sends RST; data that was not read yet is lost on both sides.</summary>
    public static void Reset(HttpContext http)
    {
        if (FindSocket(http) is { } socket)
        {
            socket.LingerState = new LingerOption(true, 0);
            socket.Close();
        }

        http.Abort();
    }

    /// <summary>Sends FIN, after the data written so far.</summary>
    public static void Close(HttpContext http)
    {
        if (FindSocket(http) is { } socket)
        {
            try
            {
                socket.Shutdown(SocketShutdown.Send);
            }
            catch (SocketException)
            {
                // The client closed the connection first.
            }

            socket.Close();
        }

        http.Abort();
    }

    public static async Task SendAsync(
        HttpContext http,
        ReadOnlyMemory<byte> bytes,
        CancellationToken cancellationToken)
    {
        if (FindSocket(http) is not { } socket)
        {
            return;
        }

        try
        {
            while (!bytes.IsEmpty)
            {
                bytes = bytes[await socket.SendAsync(bytes, cancellationToken).ConfigureAwait(false)..];
            }
        }
        catch (SocketException)
        {
            // The client closed the connection.
        }
    }

    /// <summary>Formats the status line and the headers; Content-Length is the length of the whole body.</summary>
    public static byte[] FormatHeaders(ApiResponse response, ApiResponseHeaders headers)
    {
        var reason = ReasonPhrases.GetReasonPhrase(response.Status);
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {response.Status} {reason}\r\n");

        foreach (var (name, value) in headers.GetHeaders(response))
        {
            text.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"Content-Type: {response.ContentType}\r\n");
        text.Append(CultureInfo.InvariantCulture, $"Content-Length: {response.Body.Length}\r\n\r\n");

        return Encoding.Latin1.GetBytes(text.ToString());
    }

    private static Socket? FindSocket(HttpContext http) => http.Features.Get<IConnectionSocketFeature>()?.Socket;
}
