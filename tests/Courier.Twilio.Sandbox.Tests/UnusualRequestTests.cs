using System.Net.Sockets;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

/// <summary>Verifies that malformed requests get a response with an error body and affect no others.</summary>
internal sealed class UnusualRequestTests : SandboxFixture
{
    [TestCase("%ff%fe", "Hello\uFFFD\uFFFD")]
    [TestCase("\u00ff\u00fe", "Hello\uFFFD\uFFFD")]
    [TestCase("%ed%a0%80", "Hello\uFFFD\uFFFD\uFFFD")]
    [TestCase("%00", "Hello\0")]
    [TestCase("%zz%", "Hello%zz%")]
    [TestCase("&Body=Second", "Second")]
    [TestCase("&&&=&=x&", "Hello")]
    public async Task Unusual_form_encoding_is_read(string more, string text)
    {
        var response = await ExchangeAsync(TestValues.Form + more);

        Assert.That(response, Does.StartWith("HTTP/1.1 201 "));
        Assert.That(Sandbox.Inbox.Single().Body, Is.EqualTo(text));
    }

    [Test]
    public async Task Chunked_body_is_read()
    {
        var response = await ExchangeAsync(
            $"{TestValues.Form.Length:x}\r\n{TestValues.Form}\r\n0\r\n\r\n",
            headers: "Transfer-Encoding: chunked\r\n");

        Assert.That(response, Does.StartWith("HTTP/1.1 201 "));
    }

    [Test]
    public async Task Malformed_chunks_get_400_with_an_error_body()
    {
        var response = await ExchangeAsync("zz\r\nTo=", headers: "Transfer-Encoding: chunked\r\n");

        Assert.That(response, Does.StartWith("HTTP/1.1 400 ").And.Contain("\"status\":400"));
    }

    [TestCase("Content-Length: 99999999999\r\n")]
    [TestCase("Content-Length: 2097153\r\n")]
    public async Task Body_over_2_MB_gets_413_with_an_error_body(string length)
    {
        var response = await ExchangeAsync("To=", headers: length);

        Assert.That(response, Does.StartWith("HTTP/1.1 413 ").And.Contain("\"status\":413"));
    }

    [Test]
    public async Task Chunked_body_over_2_MB_gets_413()
    {
        var chunk = $"10000\r\n{new string('x', 0x10000)}\r\n";

        var response = await ExchangeAsync(
            string.Concat(Enumerable.Repeat(chunk, 33)),
            headers: "Transfer-Encoding: chunked\r\n");

        Assert.That(response, Does.StartWith("HTTP/1.1 413 "));
    }

    [TestCase("http://127.0.0.1{0}", "127.0.0.1")]
    [TestCase("http://localhost:4010{0}", "localhost:4010")]
    [TestCase("{0}", "LOCALHOST:1")]
    [TestCase("{0}", "[::1]:4010")]
    [TestCase("{0}", "api.twilio.com")]
    [TestCase("{0}", "api.dublin.ie1.twilio.com")]
    public async Task Host_names_of_loopback_and_Twilio_are_allowed(string target, string host)
    {
        var response = await ExchangeAsync(
            TestValues.Form,
            string.Format(null, target, RawHttp.GetMessagesPath(Sandbox)),
            host);

        Assert.That(response, Does.StartWith("HTTP/1.1 201 "));
    }

    [Test]
    public async Task Http_1_0_request_without_a_host_is_allowed()
    {
        var request = RawHttp.FormatRequest(Sandbox, TestValues.Form).Replace(
            " HTTP/1.1\r\nHost: localhost",
            " HTTP/1.0",
            StringComparison.Ordinal);

        Assert.That(await RawHttp.ExchangeAsync(Sandbox, request), Does.StartWith("HTTP/1.1 201 "));
    }

    // A page of another site can resolve its host name to 127.0.0.1, and the default credentials are in the README.
    [TestCase("evil.example", null)]
    [TestCase("eviltwilio.com", null)]
    [TestCase("127.0.0.1.evil.example", null)]
    [TestCase("localhost", "Origin: https://evil.example\r\n")]
    [TestCase("localhost", "Origin: null\r\n")]
    public async Task Request_of_another_site_gets_403(string host, string? origin)
    {
        var response = await ExchangeAsync(
            TestValues.Form,
            host: host,
            headers: $"{origin}Content-Length: {TestValues.Form.Length}\r\n");

        Assert.That(response, Does.StartWith("HTTP/1.1 403 ").And.Contain("\"status\":403"));
        Assert.That(Sandbox.Inbox, Is.Empty);
    }

    [TestCase("HEAD")]
    [TestCase("OPTIONS")]
    [TestCase("PUT")]
    [TestCase("BREW")]
    public async Task Unknown_method_gets_405_with_Allow(string method)
    {
        var response = await RawHttp.ExchangeAsync(
            Sandbox,
            method + RawHttp.FormatRequest(Sandbox, "")["POST".Length..]);

        Assert.That(response, Does.StartWith("HTTP/1.1 405 ").And.Contain("Allow: GET, POST\r\n"));
    }

    [Test]
    public async Task Endless_header_gets_431_and_does_not_block_others()
    {
        var endless = await RawHttp.ConnectAsync(Sandbox, "GET / HTTP/1.1\r\nHost: localhost\r\nX: ");
        using var slow = await RawHttp.ConnectAsync(
            Sandbox,
            RawHttp.FormatRequest(Sandbox, "T", headers: "Content-Length: 1000\r\n"));

        var other = await ExchangeAsync(TestValues.Form);
        await endless.SendAsync(new byte[60_000].Select(static _ => (byte)'a').ToArray());

        Assert.That(other, Does.StartWith("HTTP/1.1 201 "));
        Assert.That(await RawHttp.ReceiveAsync(endless), Does.StartWith("HTTP/1.1 431 "));
        endless.Dispose();
    }

    [Test]
    public async Task DropConnections_request_gets_its_response()
    {
        using var idle = await RawHttp.ConnectAsync(Sandbox, "");

        var response = await RawHttp.ExchangeAsync(
            Sandbox,
            "DELETE /_sandbox/connections HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        Assert.That(response, Does.StartWith("HTTP/1.1 204 "));
        Assert.That(async () => await RawHttp.ReceiveAsync(idle), Throws.InstanceOf<SocketException>());
    }

    private Task<string> ExchangeAsync(
        string form,
        string? target = null,
        string host = "localhost",
        string? headers = null) =>
        RawHttp.ExchangeAsync(Sandbox, RawHttp.FormatRequest(Sandbox, form, target, host, headers));
}
