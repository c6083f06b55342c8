using System.Net;
using System.Text.RegularExpressions;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

/// <summary>Tests the page as rendered by the server; Oracles/inbox.mjs tests it in a browser.</summary>
internal sealed partial class InboxPageTests : SandboxFixture
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    [Test]
    public async Task Page_is_complete_without_javascript()
    {
        Sandbox.When(TestValues.Recipient).EndsWith("undelivered", 30005);
        await SendAndGetSidAsync(("Body", "Your table is ready."));
        Time.Advance(TestValues.Pace * 3);

        var page = await TextAsync("/");

        Assert.That(page,
            Does.Contain("Your table is ready.").And.Contain("undelivered").And.Contain("1 segment GSM-7"));
        Assert.That(page,
            Does.Contain("30005")
                .And.Contain("Unknown destination handset")
                .And.Contain("Verify that the number is active."));
        Assert.That(page,
            Does.Contain("18:39:42.000").And.Contain("+1 s").And.Contain("the message has no StatusCallback"));
        Assert.That(page, Does.Contain("the last message failed").And.Contain("1 unread"));
    }

    [Test]
    public async Task Empty_inbox_shows_an_example_command() =>
        Assert.That(await TextAsync("/"),
            Does.Contain("No message yet").And.Contain($"curl -u {TestValues.AccountSid}:'{Sandbox.AuthToken}'"));

    [Test]
    public async Task Received_data_is_never_markup()
    {
        const string Evil = "<b id=evil>\"'&";
        await SendAndGetSidAsync(
            ("Body", Evil),
            (Evil, Evil),
            ("MediaUrl", "https://example.com/<b id=evil>"),
            ("StatusCallback", "http://127.0.0.1:9/<b id=evil>"));
        await Twilio.SendAsync(("Body", Evil), ("ValidityPeriod", Evil));
        await Twilio.SendAsync(("To", Evil));
        await Twilio.GetAsync("/2010-04-01/%3Cb%20id=evil%3E");
        Sandbox.Add(new SandboxRule { To = $"messenger:{Evil}", StoredBody = Evil });
        Sandbox.When($"messenger:{Evil}").RejectsWith(21610);
        var message = await Sandbox.WaitForMessageAsync();
        Time.Advance(TestValues.Pace);

        string[] paths =
        [
            "/",
            $"/?handset={TestValues.Recipient}&message={message.Sid}",
            "/?view=requests",
            "/?view=rules",
            $"/?account={Evil}",
            $"/?handset={Evil}&message={Evil}&pane={Evil}",
        ];
        foreach (var path in paths)
        {
            var html = (await Twilio.GetAsync(path)).Text;

            Assert.That(html, Does.Not.Contain("<b id").IgnoreCase, path);
            Assert.That(html, Does.Contain("&lt;b id=evil&gt;"), path);
            Assert.That(Script().Matches(html), Has.Count.EqualTo(1), path);
        }
    }

    [Test]
    public async Task Page_has_security_headers_and_no_inline_script_or_style()
    {
        var page = await Twilio.GetAsync("/");

        Assert.That(page.Headers.GetValues("Content-Security-Policy").Single(), Is.EqualTo(Policy));
        Assert.That(page.Headers.GetValues("X-Frame-Options").Single(), Is.EqualTo("DENY"));
        Assert.That(page.Headers.GetValues("X-Content-Type-Options").Single(), Is.EqualTo("nosniff"));
        Assert.That(page.Text,
            Does.Not.Contain(" style=")
                .And.Not.Contain(" onclick=")
                .And.Not.Contain("<style")
                .And.Not.Match("(src|href)=\"https?:"));
    }

    [TestCase("page.css", "text/css")]
    [TestCase("page.js", "text/javascript")]
    [TestCase("icon.svg", "image/svg+xml")]
    public async Task File_of_the_page_is_embedded_and_cacheable(string file, string type)
    {
        var pattern = $"/inbox/{Regex.Escape(file)}\\?[0-9a-f]{{8}}";
        var page = (await Twilio.GetAsync("/")).Text;
        var address = Regex.Match(page, pattern, RegexOptions.CultureInvariant).Value;
        using var http = new HttpClient { BaseAddress = Sandbox.BaseAddress };

        using var response = await http.GetAsync(address);

        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo(type));
        Assert.That(response.Headers.CacheControl!.ToString(), Does.Contain("immutable"));
        Assert.That(await response.Content.ReadAsStringAsync(), Is.Not.Empty);
    }

    [Test]
    public async Task Page_loads_nothing_from_other_hosts()
    {
        foreach (var file in new[] { "page.css", "page.js" })
        {
            Assert.That(
                (await Twilio.GetAsync($"/inbox/{file}")).Text,
                Does.Not.Contain("http:")
                    .And.Not.Contain("https:")
                    .And.Not.Contain("url(")
                    .And.Not.Contain("innerHTML"),
                file);
        }
    }

    [TestCase("GET", "/inbox/nowhere", HttpStatusCode.NotFound)]
    [TestCase("GET", "/inbox", HttpStatusCode.NotFound)]
    [TestCase("GET", "/?view=nowhere", HttpStatusCode.NotFound)]
    [TestCase("GET", "/?account=AC00000000000000000000000000000000", HttpStatusCode.NotFound)]
    [TestCase("GET", "/?handset=unknown&message=nothing", HttpStatusCode.OK)]
    [TestCase("HEAD", "/", HttpStatusCode.OK)]
    [TestCase("POST", "/", HttpStatusCode.MethodNotAllowed)]
    [TestCase("DELETE", "/inbox/page.css", HttpStatusCode.MethodNotAllowed)]
    [TestCase("GET", "/inbox/reply", HttpStatusCode.MethodNotAllowed)]
    [TestCase("GET", "/favicon.ico", HttpStatusCode.OK)]
    public async Task Unknown_page_or_method_shows_an_error(string method, string path, HttpStatusCode status)
    {
        var response = await Twilio.SendAsync(new HttpMethod(method), path, null);

        Assert.That(response.Status, Is.EqualTo(status));
        Assert.That(response.Text,
            (int)status >= 400 ? Does.Contain("role=\"alert\"") : Does.Not.Contain("role=\"alert\""));
        Assert.That((await Twilio.GetAsync("/inbox.json")).Json.GetProperty("unmatchedRequests").GetArrayLength(),
            Is.Zero);
    }

    [Test]
    public async Task Opened_thread_is_marked_as_read_but_a_refresh_is_not()
    {
        await SendAndGetSidAsync();
        await SendAndGetSidAsync();
        var thread = $"/?handset={Uri.EscapeDataString(TestValues.Recipient)}";

        Assert.That(await TextAsync("/"), Does.Contain("2 unread"));
        Assert.That(await TextAsync($"{thread}&peek"), Does.Contain("2 unread"));
        Assert.That(await TextAsync($"{thread}&pane=list"), Does.Contain("2 unread"));
        Assert.That(await TextAsync(thread), Does.Not.Contain("unread"));
        Assert.That(await TextAsync("/"), Does.Not.Contain("unread"));
    }

    [Test]
    public async Task Deleted_message_is_not_unread()
    {
        var sid = await SendAndGetSidAsync();
        Time.Advance(TestValues.Pace * 3);
        await Twilio.DeleteAsync(Twilio.Message(sid));

        Assert.That(await TextAsync("/"), Does.Not.Contain("unread").And.Contain("No message yet"));
    }

    [Test]
    public async Task Entries_with_the_same_time_keep_their_order()
    {
        await SendAndGetSidAsync(("Body", "first"));
        Sandbox.Account.Receive(TestValues.Recipient, TestValues.Sender, "STOP");
        await Twilio.SendAsync(("Body", "third"));
        Sandbox.Account.Receive(TestValues.Recipient, TestValues.Sender, "START");
        await SendAndGetSidAsync(("Body", "fifth"));

        var texts = Bubble().Matches((await Twilio.GetAsync("/")).Text).Select(static match => match.Groups[1].Value);

        Assert.That(string.Join(' ', texts), Is.EqualTo("first STOP third START fifth"));
    }

    [Test]
    public async Task Opt_out_and_its_rejected_message_are_in_the_thread()
    {
        await SendAndGetSidAsync();
        Sandbox.Account.Receive(TestValues.Recipient, TestValues.Sender, "STOP");
        await Twilio.SendAsync(("Body", "Sale!"));

        Assert.That(await TextAsync("/"),
            Does.Contain($"Opted out of {TestValues.Sender}")
                .And.Contain("rejected")
                .And.Contain("21610")
                .And.Contain("Attempt to send to unsubscribed recipient")
                .And.Contain("HTTP 400, not sent"));
    }

    [Test]
    public async Task Field_in_lower_case_is_marked_as_ignored()
    {
        await SendAndGetSidAsync(("body", "not read"), ("statusCallback", "http://127.0.0.1:1/"), ("Nonsense", "1"));

        Assert.That(await TextAsync("/"),
            Does.Contain("ignored: Twilio reads Body")
                .And.Contain("statusCallback would be StatusCallback")
                .And.Contain("ignored: not a field of Twilio’s"));
    }

    [Test]
    public async Task Account_shows_its_own_messages_only()
    {
        await SendAndGetSidAsync(("Body", "Of the first"));
        Sandbox.AddAccount(TestValues.OtherAccountSid, TestValues.OtherToken);
        using var other = new ApiClient(
            Sandbox.BaseAddress,
            TestValues.OtherAccountSid,
            TestValues.OtherAccountSid,
            TestValues.OtherToken);
        await other.SendAsync(("Body", "Of the other"));

        Assert.That(await TextAsync($"/?account={TestValues.AccountSid}"),
            Does.Contain("Of the first").And.Not.Contain("Of the other"));
        Assert.That(await TextAsync($"/?account={TestValues.OtherAccountSid}"),
            Does.Contain("Of the other").And.Not.Contain("Of the first"));
        Assert.That(await TextAsync("/"), Does.Contain("Of the other").And.Contain(TestValues.AccountSid));
    }

    [Test]
    public async Task Service_without_a_number_receives_no_reply()
    {
        await SendAndGetSidAsync(("From", ""), ("MessagingServiceSid", TestValues.ServiceSid));
        var before = await TextAsync("/");
        Time.Advance(TestValues.Pace);

        Assert.That(before, Does.Contain("No sender can receive a reply yet"));
        Assert.That(await TextAsync("/"), Does.Contain("Reply as this handset"));
    }

    [Test]
    public async Task Rules_and_recipient_behaviors_are_described()
    {
        Sandbox.When("+12025550199").EndsWith("undelivered", 30003).Times(2);
        Sandbox.Account.When("+12025550198").TimesOut();
        Sandbox.Add(new SandboxRule
        {
            To = TestValues.Recipient,
            Fault = SandboxFault.Close,
            Processing = MessageProcessing.Process,
            Times = 1,
        });
        await Twilio.SendAsync(("To", "+12025550199"));

        var page = await TextAsync("/?view=rules");

        const string Effect = "processed, the connection closes before the response.";
        const string Outcome = "ends undelivered with 30003 Unreachable destination handset (1 more).";
        Assert.That(page, Does.Contain($"Sending a message to {TestValues.Recipient}: {Effect}"));
        Assert.That(page, Does.Contain("Next request · applied 0 times"));
        Assert.That(page, Does.Contain($"When(+12025550199): {Outcome}"));
        Assert.That(page, Does.Contain("When(+12025550198): not processed, no response."));
    }

    /// <summary>Returns the text of the page without tags and with decoded entities.</summary>
    private async Task<string> TextAsync(string path) =>
        WebUtility.HtmlDecode(Tag().Replace((await Twilio.GetAsync(path)).Text.Split("</head>")[1], ""))
            .ReplaceLineEndings("\n");

    [GeneratedRegex("<script", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Script();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("<bdi class=\"text\" dir=\"auto\">([^<]*)</bdi>", RegexOptions.CultureInvariant)]
    private static partial Regex Bubble();
}
