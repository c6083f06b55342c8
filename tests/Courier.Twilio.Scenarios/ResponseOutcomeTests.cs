using System.IO.Compression;
using System.Text;
using Courier.Sms;
using Courier.Twilio.Scenarios.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Scenarios;

/// <summary>
/// The result of a send by the response that arrives after transmission, over real sockets with short timeouts.
/// </summary>
public class ResponseOutcomeTests
{
    private static readonly TestCaseData[] ErrorResponses =
    [
        new(
            "400 Bad Request\nContent-Type: application/json\nConnection: close",
            """
            {"code":21211,"message":"The 'To' number +12025550156 is not a valid phone number.","status":400}
            """,
            SmsFailureReason.InvalidRecipient,
            "21211"),
        new(
            "400 Bad Request\nConnection: close",
            """{"code":"21610","message":"blocked"}""",
            SmsFailureReason.RecipientOptedOut,
            "21610"),
        new(
            "400 Bad Request\nContent-Length: 500",
            """{"code":21211,"message":"brok""",
            SmsFailureReason.InvalidMessage,
            null),
        new("401 Unauthorized\nConnection: close", "", SmsFailureReason.CredentialsRejected, null),
        new(
            "403 Forbidden\nContent-Type: text/html\nConnection: close",
            "<html><body><h1>Forbidden</h1></body></html>",
            SmsFailureReason.CredentialsRejected,
            null),
        new(
            "404 Not Found\nConnection: close",
            """{"status":404,"message":"The requested resource was not found"}""",
            SmsFailureReason.NotFound,
            null),
        new(
            "307 Temporary Redirect\nLocation: http://127.0.0.1:9/\nConnection: close",
            "",
            SmsFailureReason.ProviderUnavailable,
            null),
        new(
            "422 Unprocessable\nContent-Type: application/problem+json\nConnection: close",
            """
            {
              "type":"https://www.twilio.com/docs/api/errors/20422",
              "title":"Invalid parameter",
              "status":422,
              "code":20422,
              "detail":"Bad"
            }
            """,
            SmsFailureReason.InvalidMessage,
            "20422"),
        new(
            "400 Bad Request\nConnection: close",
            """{"code":1e400,"message":7}""",
            SmsFailureReason.InvalidMessage,
            "1e400"),
    ];

    private static readonly TestCaseData[] AmbiguousResponses =
    [
        new("HTTP/1.1 500 Internal Server Error\nConnection: close", """{"code":20500,"message":"Internal"}"""),
        new("HTTP/1.1 503 Service Unavailable\nConnection: close", """{"code":20503,"message":"Unavailable"}"""),
        new("HTTP/1.1 502 Bad Gateway\nContent-Type: text/html\nConnection: close", "<html>bad gateway</html>"),
        new("HTTP/1.1 504 Gateway Timeout\nConnection: close", ""),
        new("HTTP/1.1 408 Request Timeout\nConnection: close", ""),
        new("HTTP/1.1 409 Conflict\nConnection: close", ""),
        new("HTTP/1.1 425 Too Early\nConnection: close", ""),
        new("HTTP/1.1 499 Client Closed\nConnection: close", ""),
        new("HTTP/1.1 200 OK\nContent-Type: text/html\nConnection: close", "<html>Welcome to the hotel</html>"),
        new("HTTP/1.1 201 Created\nContent-Length: 500", "{\"sid\":\"SMbbbbbbbbbb"),
        new("HTTP/1.1 201 Created\nConnection: close", ""),
        new(
            "HTTP/1.1 201 Created\nConnection: close",
            """{"sid":"SM../../x","account_sid":"ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}"""),
        new(
            "HTTP/1.1 201 Created\nConnection: close",
            """{"sid":"SMbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","account_sid":"ACffffffffffffffffffffffffffffffff"}"""),
        new("HTTP/1.1 201 Created\nConnection: close", TestValues.Created + " and more"),
        new("HTTP/1.1 201 Created\nConnection: close", "{\"sid\":\"\\ud800\"}"),
        new("HTTP/1.1 201 Created\nConnection: close", new string('[', 1000)),
        new("HTTP/1.1 201 Created\nConnection: close", "{\"sid\":\"" + new string('x', 300 * 1024) + "\"}"),
        new("HTTP/1.1 202 Accepted\nConnection: close", "{}"),
        new("garbage", "garbage"),
        new("HTTP/1.1 2", ""),
        new("HTTP/1.1 201 Created\nX-Long: " + new string('x', 200_000), ""),
    ];

    [TestCaseSource(nameof(ErrorResponses))]
    public async Task Error_response_is_rejected_with_a_reason(
        string head,
        string body,
        SmsFailureReason reason,
        string? code)
    {
        await using var twilio = RawServer.Responding($"HTTP/1.1 {head}", body);

        var result = await SendAsync(twilio.Address);

        Assert.That(result, Is.TypeOf<SmsRejected>());
        var failure = ((SmsRejected)result).Failure;
        Assert.Multiple(() =>
        {
            Assert.That(failure.Reason, Is.EqualTo(reason));
            Assert.That(failure.ProviderCode, Is.EqualTo(code));
            Assert.That(failure.HttpStatus, Is.EqualTo(int.Parse(head.AsSpan(0, 3), provider: null)));
            Assert.That(failure.Message, Is.Not.Empty.And.Not.Contain("2025550156"));
            Assert.That(twilio.Requests, Is.EqualTo(1));
        });
    }

    [TestCaseSource(nameof(AmbiguousResponses))]
    public async Task Ambiguous_response_is_unconfirmed_and_not_retried(string head, string body)
    {
        await using var twilio = RawServer.Responding(head, body);

        var result = await SendAsync(twilio.Address);

        Assert.That(result, Is.TypeOf<SmsUnconfirmed>());
        var unconfirmed = (SmsUnconfirmed)result;
        Assert.Multiple(() =>
        {
            Assert.That(unconfirmed.Failure.Reason, Is.EqualTo(SmsFailureReason.NoResponse));
            Assert.That(unconfirmed.Failure.Message, Has.Length.LessThan(500));
            Assert.That(unconfirmed.SendId, Does.Match("^[0-9a-f]{32}$"));
            Assert.That(twilio.Requests, Is.EqualTo(1));
        });
    }

    [Test]
    public async Task Response_201_with_unknown_content_is_accepted()
    {
        await using var twilio = RawServer.Responding(
            "HTTP/1.1 201 Created\nConnection: close",
            "\uFEFF" + TestValues.Created.Replace(
                """
                "error_code":null
                """,
                """
                "error_code":{"a":[1]},"body":"\ud800","new":true
                """,
                StringComparison.Ordinal));

        var result = await SendAsync(twilio.Address);

        Assert.That(result, Is.TypeOf<SmsAccepted>());
        Assert.That(((SmsAccepted)result).Receipt, Is.EqualTo(new SmsReceipt(TestValues.MessageSid)
        {
            Status = DeliveryStatus.Queued,
            Segments = 1,
            AccountId = TestValues.AccountSid,
        }));
    }

    [Test]
    public async Task Reset_after_transmission_is_unconfirmed()
    {
        await using var twilio = RawServer.Resetting();

        var result = await SendAsync(twilio.Address);

        Assert.That(result, Is.TypeOf<SmsUnconfirmed>());
        Assert.That(twilio.Requests, Is.EqualTo(1));
    }

    [Test]
    public async Task Connection_closed_without_a_response_is_unconfirmed()
    {
        await using var twilio = RawServer.Handling(
            (socket, stopping) => socket.DisconnectAsync(reuseSocket: false, stopping).AsTask());

        var result = await SendAsync(twilio.Address);

        Assert.That(result, Is.TypeOf<SmsUnconfirmed>());
        Assert.That(twilio.Requests, Is.EqualTo(1));
    }

    [TestCase("HTTP/1.1 201 Created\nContent-Length: 500", "{", TestName = "Incomplete_body_ends_with_the_attempt")]
    [TestCase("HTTP/1.1 100 Continue", "", TestName = "Provisional_response_ends_with_the_attempt")]
    public async Task Stalled_response_ends_with_the_attempt(string head, string body)
    {
        await using var twilio = RawServer.Responding(head, body, staysOpen: true);

        var result = await SendAsync(twilio.Address, options => options.AttemptTimeout = TimeSpan.FromSeconds(1));

        Assert.That(result, Is.TypeOf<SmsUnconfirmed>());
        Assert.That(twilio.Requests, Is.EqualTo(1));
    }

    [Test]
    public async Task Slow_response_ends_with_the_attempt()
    {
        await using var twilio = RawServer.Handling(async (socket, stopping) =>
        {
            await socket.SendAsync("HTTP/1.1 201 Created\r\nContent-Length: 5000\r\n\r\n"u8.ToArray(), stopping);
            while (true)
            {
                await socket.SendAsync(" "u8.ToArray(), stopping);
                // The server is slow on purpose; the test waits for the timeout of the attempt, not for this delay.
                await Task.Delay(50, stopping);
            }
        });

        var result = await SendAsync(twilio.Address, options => options.AttemptTimeout = TimeSpan.FromSeconds(1));

        Assert.That(result, Is.TypeOf<SmsUnconfirmed>());
    }

    [Test]
    public async Task Compressed_response_is_decompressed_up_to_the_limit_only()
    {
        var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(new byte[64 * 1024 * 1024]);
        }

        await using var twilio = RawServer.Handling(async (socket, stopping) =>
        {
            var head = $"HTTP/1.1 201 Created\r\nContent-Encoding: gzip\r\nContent-Length: {compressed.Length}\r\n\r\n";
            await socket.SendAsync(Encoding.ASCII.GetBytes(head), stopping);
            await socket.SendAsync(compressed.ToArray(), stopping);
        });

        var result = await SendAsync(twilio.Address);

        Assert.That(result, Is.TypeOf<SmsUnconfirmed>());
    }

    [Test]
    public async Task Send_cancelled_after_transmission_is_unconfirmed()
    {
        using var cancel = new CancellationTokenSource();
        await using var twilio = RawServer.Handling(async (_, stopping) =>
        {
            await cancel.CancelAsync();
            await Task.Delay(Timeout.Infinite, stopping);
        });
        await using var provider = TestValues.BuildServices(twilio.Address);

        var result = await provider.GetRequiredService<ISmsProvider>().SendAsync(TestValues.Message, cancel.Token);

        Assert.That(result, Is.TypeOf<SmsUnconfirmed>());
        Assert.That(((SmsUnconfirmed)result).Failure.Message, Does.Contain("cancelled"));
    }

    private static async Task<SmsSendResult> SendAsync(Uri address, Action<CourierTwilioOptions>? configure = null)
    {
        await using var provider = TestValues.BuildServices(address, configure);
        return await provider.GetRequiredService<ISmsProvider>().SendAsync(TestValues.Message);
    }
}
