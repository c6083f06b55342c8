using System.Net.Sockets;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

/// <summary>Clients that write what no library writes: each gets an answer in words, and nobody else notices.</summary>
internal sealed class UnusualRequestTests : SandboxFixture
{
    [TestCase("%ff%fe", "Hello\uFFFD\uFFFD")]
    [TestCase("\u00ff\u00fe", "Hello\uFFFD\uFFFD")]
    [TestCase("%ed%a0%80", "Hello\uFFFD\uFFFD\uFFFD")]
    [TestCase("%00", "Hello\0")]
    [TestCase("%zz%", "Hello%zz%")]
    [TestCase("&Body=Second", "Second")]
    [TestCase("&&&=&=x&", "Hello")]
    public async Task A_form_written_oddly_is_read(string more, string text)
    {
        var answer = await SayAsync(TestValues.Form + more);

        Assert.That(answer, Does.StartWith("HTTP/1.1 201 "));
        Assert.That(Sandbox.Inbox.Single().Body, Is.EqualTo(text));
    }

    [Test]
    public async Task A_body_in_chunks_is_read()
    {
        var answer = await SayAsync($"{TestValues.Form.Length:x}\r\n{TestValues.Form}\r\n0\r\n\r\n", headers: "Transfer-Encoding: chunked\r\n");

        Assert.That(answer, Does.StartWith("HTTP/1.1 201 "));
    }

    [Test]
    public async Task A_body_in_chunks_that_are_none_is_400_in_words()
    {
        var answer = await SayAsync("zz\r\nTo=", headers: "Transfer-Encoding: chunked\r\n");

        Assert.That(answer, Does.StartWith("HTTP/1.1 400 ").And.Contain("\"status\":400"));
    }

    [TestCase("Content-Length: 99999999999\r\n")]
    [TestCase("Content-Length: 2097153\r\n")]
    public async Task A_body_beyond_two_megabytes_is_413_in_words(string length)
    {
        var answer = await SayAsync("To=", headers: length);

        Assert.That(answer, Does.StartWith("HTTP/1.1 413 ").And.Contain("\"status\":413"));
    }

    [Test]
    public async Task Chunks_that_never_end_are_413_in_words()
    {
        var chunk = $"10000\r\n{new string('x', 0x10000)}\r\n";

        var answer = await SayAsync(string.Concat(Enumerable.Repeat(chunk, 33)), headers: "Transfer-Encoding: chunked\r\n");

        Assert.That(answer, Does.StartWith("HTTP/1.1 413 "));
    }

    [TestCase("http://127.0.0.1{0}", "127.0.0.1")]
    [TestCase("http://localhost:4010{0}", "localhost:4010")]
    [TestCase("{0}", "LOCALHOST:1")]
    [TestCase("{0}", "[::1]:4010")]
    [TestCase("{0}", "api.twilio.com")]
    [TestCase("{0}", "api.dublin.ie1.twilio.com")]
    public async Task A_name_of_this_machine_or_of_Twilio_is_answered(string target, string host)
    {
        var answer = await SayAsync(TestValues.Form, string.Format(null, target, RawHttp.GetMessagesPath(Sandbox)), host);

        Assert.That(answer, Does.StartWith("HTTP/1.1 201 "));
    }

    [Test]
    public async Task A_client_of_the_last_century_names_nobody()
    {
        var request = RawHttp.FormatRequest(Sandbox, TestValues.Form).Replace(" HTTP/1.1\r\nHost: localhost", " HTTP/1.0", StringComparison.Ordinal);

        Assert.That(await RawHttp.ExchangeAsync(Sandbox, request), Does.StartWith("HTTP/1.1 201 "));
    }

    // A page elsewhere can give a name of its own the address 127.0.0.1, and the default credentials are in our README.
    [TestCase("evil.example", null)]
    [TestCase("eviltwilio.com", null)]
    [TestCase("127.0.0.1.evil.example", null)]
    [TestCase("localhost", "Origin: https://evil.example\r\n")]
    [TestCase("localhost", "Origin: null\r\n")]
    public async Task A_page_of_another_site_reaches_no_message(string host, string? origin)
    {
        var answer = await SayAsync(TestValues.Form, host: host, headers: $"{origin}Content-Length: {TestValues.Form.Length}\r\n");

        Assert.That(answer, Does.StartWith("HTTP/1.1 403 ").And.Contain("\"status\":403"));
        Assert.That(Sandbox.Inbox, Is.Empty);
    }

    [TestCase("HEAD")]
    [TestCase("OPTIONS")]
    [TestCase("PUT")]
    [TestCase("BREW")]
    public async Task A_method_nobody_has_is_405_and_says_which_there_are(string method)
    {
        var answer = await RawHttp.ExchangeAsync(Sandbox, method + RawHttp.FormatRequest(Sandbox, "")["POST".Length..]);

        Assert.That(answer, Does.StartWith("HTTP/1.1 405 ").And.Contain("Allow: GET, POST\r\n"));
    }

    [Test]
    public async Task Headers_without_end_are_431_and_others_are_served_meanwhile()
    {
        var endless = await RawHttp.ConnectAsync(Sandbox, "GET / HTTP/1.1\r\nHost: localhost\r\nX: ");
        using var slow = await RawHttp.ConnectAsync(Sandbox, RawHttp.FormatRequest(Sandbox, "T", headers: "Content-Length: 1000\r\n"));

        var other = await SayAsync(TestValues.Form);
        await endless.SendAsync(new byte[60_000].Select(static _ => (byte)'a').ToArray());

        Assert.That(other, Does.StartWith("HTTP/1.1 201 "));
        Assert.That(await RawHttp.ReceiveAsync(endless), Does.StartWith("HTTP/1.1 431 "));
        endless.Dispose();
    }

    [Test]
    public async Task Who_drops_all_connections_is_told_that_it_was_done()
    {
        using var idle = await RawHttp.ConnectAsync(Sandbox, "");

        var answer = await RawHttp.ExchangeAsync(Sandbox, "DELETE /_sandbox/connections HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        Assert.That(answer, Does.StartWith("HTTP/1.1 204 "));
        Assert.That(async () => await RawHttp.ReceiveAsync(idle), Throws.InstanceOf<SocketException>());
    }

    private Task<string> SayAsync(string form, string? target = null, string host = "localhost", string? headers = null) =>
        RawHttp.ExchangeAsync(Sandbox, RawHttp.FormatRequest(Sandbox, form, target, host, headers));
}
