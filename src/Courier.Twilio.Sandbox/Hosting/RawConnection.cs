using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>The socket under a request, for what an HTTP server would never do by itself.</summary>
internal static class RawConnection
{
    /// <summary>RST: what was not read yet is lost on both sides.</summary>
    public static void Reset(HttpContext http)
    {
        if (SocketOf(http) is { } socket)
        {
            socket.LingerState = new LingerOption(true, 0);
            socket.Close();
        }

        http.Abort();
    }

    /// <summary>FIN: the end, in order, of whatever was said so far.</summary>
    public static void Close(HttpContext http)
    {
        if (SocketOf(http) is { } socket)
        {
            try
            {
                socket.Shutdown(SocketShutdown.Send);
            }
            catch (SocketException)
            {
                // The client was quicker.
            }

            socket.Close();
        }

        http.Abort();
    }

    public static async Task SendAsync(HttpContext http, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        if (SocketOf(http) is not { } socket)
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
            // The client has heard enough.
        }
    }

    /// <summary>Status line and headers, with the length of the whole body whatever part of it will follow.</summary>
    public static byte[] FormatHeaders(ApiResponse answer, ApiResponseHeaders head)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {answer.Status} {ReasonPhrases.GetReasonPhrase(answer.Status)}\r\n");
        foreach (var (name, value) in head.GetHeaders(answer))
        {
            text.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }

        return Encoding.Latin1.GetBytes(text
            .Append(CultureInfo.InvariantCulture, $"Content-Type: {answer.ContentType}\r\nContent-Length: {answer.Body.Length}\r\n\r\n")
            .ToString());
    }

    private static Socket? SocketOf(HttpContext http) => http.Features.Get<IConnectionSocketFeature>()?.Socket;
}
