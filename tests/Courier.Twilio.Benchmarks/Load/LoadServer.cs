using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Courier.Twilio.Benchmarks.Load;

/// <summary>
/// A server in a process of its own that responds to every request as Twilio does: 201 with the message, or 400 with
/// error 21211 when the request is for <see cref="RejectedTo"/>. It does as little as possible, so that the client is
/// what is measured.
/// </summary>
internal static class LoadServer
{
    /// <summary>The recipient whose messages are rejected.</summary>
    public const string RejectedTo = "+15005550001";

    private const int SidLength = 34;

    private static readonly byte[] EndOfHeaders = "\r\n\r\n"u8.ToArray();

    /// <summary>Prints the port, and serves until the standard input is closed.</summary>
    public static async Task RunAsync()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start(backlog: 512);
        Console.WriteLine(((IPEndPoint)listener.LocalEndpoint).Port);
        _ = AcceptAsync(listener);
        await Console.In.ReadToEndAsync();
    }

    private static async Task AcceptAsync(TcpListener listener)
    {
        while (true)
        {
            var socket = await listener.AcceptSocketAsync();
            socket.NoDelay = true;
            _ = ServeAsync(socket);
        }
    }

    private static async Task ServeAsync(Socket socket)
    {
        using (socket)
        {
            var buffer = new byte[16 * 1024];
            var responses = new Dictionary<string, byte[]>();
            var length = 0;
            while (true)
            {
                int end;
                while ((end = FindEnd(buffer.AsSpan(0, length))) < 0)
                {
                    var read = await socket.ReceiveAsync(buffer.AsMemory(length));
                    if (read == 0)
                    {
                        return;
                    }

                    length += read;
                }

                await socket.SendAsync(SelectResponse(buffer.AsSpan(0, end), responses));
                buffer.AsSpan(end, length - end).CopyTo(buffer);
                length -= end;
            }
        }
    }

    /// <summary>Returns the length of the first request; -1 when it is not complete.</summary>
    private static int FindEnd(ReadOnlySpan<byte> received)
    {
        var headers = received.IndexOf(EndOfHeaders);
        if (headers < 0)
        {
            return -1;
        }

        var name = received.IndexOf("Content-Length: "u8);
        var value = received[(name + "Content-Length: ".Length)..];
        var digits = value[..value.IndexOf((byte)'\r')];
        var end = headers + EndOfHeaders.Length + int.Parse(digits);
        return end <= received.Length ? end : -1;
    }

    // A response names the account of its request: the client checks it.
    private static byte[] SelectResponse(ReadOnlySpan<byte> request, Dictionary<string, byte[]> responses)
    {
        var account = Encoding.ASCII.GetString(request.Slice(request.IndexOf("/AC"u8) + 1, SidLength));
        var isRejected = request.IndexOf("%2B15005550001"u8) >= 0;
        var key = isRejected ? "" : account;
        if (!responses.TryGetValue(key, out var response))
        {
            responses[key] = response = isRejected
                ? CreateResponse("400 Bad Request", RejectedBody)
                : CreateResponse("201 Created", CreateBody(account));
        }

        return response;
    }

    private static byte[] CreateResponse(string status, string body) => Encoding.ASCII.GetBytes(
        $"""
        HTTP/1.1 {status}
        Date: Fri, 27 Nov 2026 12:00:00 GMT
        Content-Type: application/json;charset=utf-8
        Content-Length: {body.Length}
        Connection: keep-alive
        Twilio-Request-Id: RQ0123456789abcdef0123456789abcdef
        Twilio-Request-Duration: 0.104
        Twilio-Concurrent-Requests: 1
        X-Home-Region: us1
        X-API-Domain: api.twilio.com
        X-Powered-By: AT-5000
        X-Shenanigans: none
        Access-Control-Allow-Origin: *
        Access-Control-Allow-Headers: Accept, Authorization, Content-Type, If-Match
        Access-Control-Allow-Methods: GET, POST, PATCH, PUT, DELETE, OPTIONS
        Access-Control-Expose-Headers: ETag, Twilio-Request-Id
        Strict-Transport-Security: max-age=31536000


        """.ReplaceLineEndings("\r\n") + body);

    private const string RejectedBody = """
        {"code":21211,"message":"Invalid 'To' Phone Number","more_info":"https://www.twilio.com/docs/errors/21211",
        "status":400}
        """;

    // 843 bytes, as a message of this text has at Twilio.
    private static string CreateBody(string account) => """
        {"body":"Your table is ready.","num_segments":"1","direction":"outbound-api","from":"+15005550006",
        "date_updated":"Fri, 27 Nov 2026 12:00:00 +0000","price":null,"error_message":null,
        "uri":"/2010-04-01/Accounts/ACCOUNT/Messages/SM0123456789abcdef0123456789abcdef.json","account_sid":"ACCOUNT",
        "num_media":"0","to":"+12025550156","date_created":"Fri, 27 Nov 2026 12:00:00 +0000","status":"queued",
        "sid":"SM0123456789abcdef0123456789abcdef","date_sent":null,"messaging_service_sid":null,"error_code":null,
        "price_unit":"USD","api_version":"2010-04-01","subresource_uris":{"media":
        "/2010-04-01/Accounts/ACCOUNT/Messages/SM0123456789abcdef0123456789abcdef/Media.json"}}
        """.ReplaceLineEndings("").Replace("ACCOUNT", account, StringComparison.Ordinal).PadRight(843);
}
