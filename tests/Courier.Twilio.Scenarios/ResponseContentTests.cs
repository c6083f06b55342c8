using System.IO.Compression;
using System.Text;
using Courier.Sms;
using Courier.Twilio.Scenarios.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Scenarios;

/// <summary>
/// Responses that are encoded, do not come from Twilio, or echo the request, over real sockets.
/// </summary>
public class ResponseContentTests
{
    [TestCase(451, "text/html", "<html>Unavailable for legal reasons, Your table is ready.</html>")]
    [TestCase(418, "text/plain", "teapot")]
    [TestCase(426, "text/plain", "")]
    [TestCase(444, "application/json", "{\"error\":\"blocked +12025550156\"}")]
    [TestCase(403, "text/html", "<html><h1>Proxy</h1>Basic 0123456789abcdef0123456789abcdef</html>")]
    public async Task Response_that_is_not_an_error_of_Twilio_is_attributed_to_an_intermediary(
        int status, string type, string body)
    {
        await using var twilio = RawServer.Responding(
            $"HTTP/1.1 {status} No\nContent-Type: {type}\nConnection: close", body);

        var failure = ((SmsRejected)await SendAsync(twilio.Address)).Failure;

        Assert.That(
            failure.Message,
            Is.EqualTo(
                "Something between this program and Twilio responded, without an error of Twilio: "
                + $"HTTP {status}."));
        Assert.That(failure.Reason, Is.Not.EqualTo(SmsFailureReason.InvalidMessage));
        Assert.That(failure.HttpStatus, Is.EqualTo(status));
        Assert.That(failure.Advice[0], Does.Contain("proxy"));
    }

    [Test]
    public async Task Switching_protocols_is_attributed_to_an_intermediary()
    {
        await using var twilio = RawServer.Responding(
            "HTTP/1.1 101 Switching Protocols\nUpgrade: websocket\nConnection: Upgrade", staysOpen: true);

        var failure = ((SmsRejected)await SendAsync(twilio.Address)).Failure;

        Assert.That(failure.Message, Does.StartWith("Something between this program and Twilio responded"));
    }

    [TestCase("gzip", true)]
    [TestCase("gzip", false)]
    [TestCase("identity", false)]
    [TestCase("unheard-of", false)]
    public async Task Response_with_a_content_encoding_is_read(string encoding, bool isCompressed)
    {
        foreach (var (status, text) in new[]
        {
            ("201 Created", TestValues.Created),
            ("400 Bad Request", """{"code":21610,"message":"blocked","status":400}"""),
        })
        {
            var body = isCompressed ? Compress(Encoding.UTF8.GetBytes(text)) : Encoding.UTF8.GetBytes(text);
            await using var twilio = RawServer.Handling(async (socket, stopping) =>
            {
                var head = $"HTTP/1.1 {status}\r\nContent-Encoding: {encoding}\r\nContent-Length: {body.Length}";
                await socket.SendAsync(Encoding.ASCII.GetBytes($"{head}\r\n\r\n"), stopping);
                await socket.SendAsync(body, stopping);
            });

            var result = await SendAsync(twilio.Address);

            Assert.That(
                result is SmsAccepted || result is SmsRejected { Failure.ProviderCode: "21610" },
                $"{status}: {result}");
        }
    }

    [Test]
    public async Task Echo_of_the_request_in_an_error_shows_neither_secret_text_nor_number()
    {
        var basic = Convert.ToBase64String(
            Encoding.ASCII.GetBytes($"{TestValues.AccountSid}:{TestValues.AuthToken}"));
        await using var twilio = RawServer.Responding(
            "HTTP/1.1 400 Bad Request\nConnection: close",
            $$"""
            {"code":21211,"status":400,"more_info":"https://www.twilio.com/docs/errors/21211?To=%2B12025550156",
             "message":"Basic {{basic}} To=%2B1.202.555.0156 Body=Your+table+is+ready. {{TestValues.AuthToken}}"}
            """);

        var failure = ((SmsRejected)await SendAsync(twilio.Address)).Failure;

        var text = $"{failure} {failure.HelpLink}";
        Assert.That(text, Does.Contain("[redacted]"));
        Assert.That(text, Does.Not.Contain(basic).And.Not.Contain(TestValues.AuthToken).And.Not.Contain("Your+table"));
        Assert.That(text, Does.Not.Contain("555"));
        Assert.That(failure.HelpLink!.AbsoluteUri, Is.EqualTo("https://www.twilio.com/docs/errors/21211"));
    }

    private static async Task<SmsSendResult> SendAsync(Uri address)
    {
        await using var provider = TestValues.BuildServices(address);
        return await provider.GetRequiredService<ISmsProvider>().SendAsync(TestValues.Message);
    }

    private static byte[] Compress(byte[] bytes)
    {
        var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return compressed.ToArray();
    }
}
