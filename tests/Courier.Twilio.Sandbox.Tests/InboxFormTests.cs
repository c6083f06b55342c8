using System.Net;
using Courier.Twilio.Sandbox.Inbox.Actions;
using Courier.Twilio.Sandbox.Inbox.Panes;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class InboxFormTests : SandboxFixture
{
    [Test]
    public async Task Reply_is_stored_and_redirects_to_its_thread()
    {
        var response = await PostAsync(
            "reply",
            ("from", TestValues.Recipient),
            ("to", TestValues.Sender),
            ("body", "Hello\r\nthere"));

        Assert.That((response.Status, response.Headers.Location!.OriginalString),
            Is.EqualTo((HttpStatusCode.SeeOther, "/?handset=%2B12025550156")));
        var message = Sandbox.Inbox.Single();
        Assert.That((message.Body, message.Direction), Is.EqualTo(("Hello\nthere", "inbound")));
    }

    [Test]
    public async Task Keyword_button_takes_precedence_over_the_text()
    {
        await SendAndGetSidAsync();
        await PostAsync(
            "reply",
            ("from", TestValues.Recipient),
            ("to", TestValues.Sender),
            ("body", "half a word"),
            ("keyword", "STOP"));

        Assert.That((await Twilio.SendAsync()).Code, Is.EqualTo(21610));
    }

    [Test]
    public async Task Status_is_set_to_delivered_and_failed()
    {
        var sid = await SendAndGetSidAsync();
        await PostAsync("status", ("sid", sid), ("code", "30005"));
        var failed = (await GetStatusAsync(sid), Sandbox.Inbox.Single().ErrorCode);
        await PostAsync("status", ("sid", sid), ("code", "30001"));
        var withEarlierCode = await GetStatusAsync(sid);
        await PostAsync("status", ("sid", sid), ("status", "delivered"));

        Assert.That(
            (failed, withEarlierCode, await GetStatusAsync(sid)),
            Is.EqualTo((("undelivered", (int?)30005), "failed", "delivered")));
    }

    [Test]
    public async Task Drop_response_affects_only_the_next_message_to_the_handset()
    {
        await PostAsync("drop-response", ("to", TestValues.Recipient));

        Assert.That((await Twilio.SendAsync(("To", "+12025550111"))).Status, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(async () => await Twilio.SendAsync(), Throws.InstanceOf<HttpRequestException>());
        Assert.That(Sandbox.Inbox.Count(message => message.To == TestValues.Recipient), Is.EqualTo(1));
        Assert.That((await Twilio.SendAsync()).Status, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task Callback_is_posted_again()
    {
        await using var application = await CallbackReceiver.StartAsync();
        var sid = await SendAndGetSidAsync(("StatusCallback", application.Address.ToString()));
        Time.Advance(TestValues.Pace * 2);
        var first = await application.NextAsync();
        await Sandbox.WaitForMessageAsync(static message => message.Callbacks.Count is 1);

        await PostAsync("resend", ("sid", sid), ("number", "0"));

        Assert.That((await application.NextAsync()).Form, Is.EqualTo(first.Form));
    }

    [Test]
    public async Task Clock_is_paused_advanced_and_accelerated()
    {
        await PostAsync("clock", ("speed", "0"));
        var stopped = Sandbox.Clock.Speed;
        await PostAsync("clock", ("advance", "90s"));
        await PostAsync("clock", ("speed", "60"));

        Assert.That((stopped, Sandbox.Clock.Now, Sandbox.Clock.Speed),
            Is.EqualTo((0.0, TestValues.Now.AddSeconds(90), 60.0)));
    }

    [Test]
    public async Task Every_rule_kind_is_accepted_with_its_defaults_and_has_a_description()
    {
        foreach (var kind in RuleKinds.All)
        {
            var response = await PostAsync(
                "rules/add",
                [
                    ("kind", kind.Name),
                    ("operation", kind.Name is "change" ? "Fetch" : "Create"),
                    ("times", "1"),
                    .. kind.Inputs.Select(input => ($"{kind.Name}.{input.Name}", input.DefaultValue)),
                ]);

            Assert.That(response.Status, Is.EqualTo(HttpStatusCode.SeeOther), kind.Label);
        }

        var rules = (await Twilio.GetAsync("/inbox.json")).Json.GetProperty("rules");
        Assert.That(rules.GetArrayLength(), Is.EqualTo(RuleKinds.All.Count));
        Assert.That((await Twilio.GetAsync("/?view=rules")).Text, Does.Not.Contain(": no change."));
    }

    [Test]
    public async Task Rule_applies_to_its_recipient_and_count_and_is_removed()
    {
        await PostAsync(
            "rules/add",
            ("kind", "status"),
            ("operation", "Create"),
            ("to", TestValues.Recipient),
            ("times", "2"),
            ("status.status", "429"),
            ("status.retry", "7"));
        var other = await Twilio.SendAsync(("To", "+12025550111"));
        var first = await Twilio.SendAsync();
        await PostAsync("rules/remove", ("id", "1"));
        var second = await Twilio.SendAsync();

        Assert.That((other.Status, first.Status, second.Status),
            Is.EqualTo((HttpStatusCode.Created, HttpStatusCode.TooManyRequests, HttpStatusCode.Created)));
        Assert.That(first.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromSeconds(7)));
    }

    [Test]
    public async Task Rule_is_added_as_json()
    {
        await PostAsync("rules/add-json", ("json", """{"to":"+12025550156","rejectWithCode":21614}"""));

        Assert.That((await Twilio.SendAsync()).Code, Is.EqualTo(21614));
    }

    [Test]
    public async Task Recipient_behavior_is_removed()
    {
        Sandbox.When(TestValues.Recipient).RejectsWith(21610);
        await PostAsync("behaviors/remove", ("to", TestValues.Recipient));

        Assert.That((await Twilio.SendAsync()).Status, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task Settings_are_saved_together_or_not_at_all()
    {
        var valid = Settings(
            ("listLag", "20s"),
            ("concurrencyLimit", "3"),
            ("statusCallback", "http://127.0.0.1:1/status"),
            ("serviceSenders", "+15005550006, 12345"));
        var invalid = Settings(("listLag", "30s"), ("serviceSenders", "+1, no valid sender here"));
        await PostAsync("settings", valid);
        var rejected = await PostAsync("settings", invalid);

        var settings = Sandbox.Settings;
        Assert.That(rejected.Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(
            (settings.ListLag, settings.ConcurrencyLimit, settings.StatusCallback!.AbsolutePath),
            Is.EqualTo((TimeSpan.FromSeconds(20), 3, "/status")));
        Assert.That(settings.ServiceSenders, Is.EqualTo(new[] { "+15005550006", "12345" }));
    }

    [Test]
    public async Task Reset_clears_one_account_or_everything()
    {
        await SendAndGetSidAsync();
        Sandbox.Add(new SandboxRule { Operation = SandboxOperation.Fetch, Delay = TimeSpan.FromSeconds(1) });
        await PostAsync("reset");
        var afterAccount = await CountRulesAsync();
        await PostAsync("reset", ("everything", "yes"));

        Assert.That((Sandbox.Inbox.Count, afterAccount, await CountRulesAsync()), Is.EqualTo((0, 1, 0)));
    }

    [TestCase("reply", "from=garbage&to=%2B15005550006&body=x", "“garbage” is not a valid handset number")]
    [TestCase("reply", "from=%2B12025550156&to=&body=x", "cannot receive replies")]
    [TestCase("reply", "from=%2B12025550156&to=%2B15005550006&body=+%0A", "The reply must not be empty")]
    [TestCase("status", "sid=SM1&status=delivered", "The message does not exist")]
    [TestCase("status", "sid=SM1&status=flying", "The status must be delivered")]
    [TestCase("status", "sid=SM1&code=12", "The status must be delivered")]
    [TestCase("resend", "sid=SM1&number=0", "The message does not exist")]
    [TestCase("rules/add", "", "Select what happens")]
    [TestCase("rules/add", "kind=reject&reject.code=many", "“many” is not a number")]
    [TestCase("rules/add", "kind=reject&reject.code=12", "RejectWithCode must be one of Twilio")]
    [TestCase("rules/add", "kind=late&late.wait=soon", "“soon” is not a duration")]
    [TestCase("rules/add", "kind=hang&times=0", "Times must be 1 or more")]
    [TestCase("rules/add-json", "json={", "The body is not valid JSON")]
    [TestCase("rules/remove", "id=7", "The rule does not exist")]
    [TestCase("clock", "advance=soon", "The clock can be advanced")]
    [TestCase("clock", "speed=-1", "The speed must be from 0")]
    [TestCase("clock", "", "The speed must be from 0")]
    [TestCase("settings", "listLag=0ms&unsentMessagePosition=Middle",
        "unsentMessagePosition must be one of First, Last")]
    [TestCase("drop-response", "to=", "To must be a recipient")]
    public async Task Invalid_form_shows_its_error_on_the_page_it_came_from(string action, string form, string sentence)
    {
        using var content = new StringContent(
            $"{form}&account={TestValues.AccountSid}&back=%2F%3Fview%3Drules",
            null,
            "application/x-www-form-urlencoded");

        var response = await Twilio.SendAsync(HttpMethod.Post, $"/inbox/{action}", content);

        Assert.That((int)response.Status, Is.InRange(400, 404));
        Assert.That(WebUtility.HtmlDecode(response.Text),
            Does.Match($"role=\"alert\">[^<]*{System.Text.RegularExpressions.Regex.Escape(sentence)}")
                .And.Contain("<h2 id=\"faults\">"));
    }

    [Test]
    public async Task Unknown_account_is_not_created() =>
        Assert.That((await Twilio.PostAsync("/inbox/reset", ("account", TestValues.OtherAccountSid))).Status,
            Is.EqualTo(HttpStatusCode.NotFound));

    [TestCase("https://evil.example/", "/?")]
    [TestCase("//evil.example/?view=rules", "/?view=rules")]
    [TestCase("/?handset=%2B1\r\nSet-Cookie: a=b", "/?handset=%2B1%0D%0ASet-Cookie%3A%20a%3Db")]
    [TestCase("javascript:alert(1)", "/?")]
    public async Task Form_redirects_to_this_page_only(string back, string location) =>
        Assert.That((await PostAsync("reset", ("back", back))).Headers.Location!.OriginalString, Is.EqualTo(location));

    [TestCase("https://evil.example")]
    [TestCase("null")]
    public async Task Form_of_another_origin_is_rejected(string origin)
    {
        await SendAndGetSidAsync();
        using var http = new HttpClient { BaseAddress = Sandbox.BaseAddress };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/inbox/reset")
        {
            Content = new FormUrlEncodedContent([new("account", TestValues.AccountSid)]),
        };
        request.Headers.Add("Origin", origin);

        using var response = await http.SendAsync(request);

        Assert.That((response.StatusCode, Sandbox.Inbox.Count), Is.EqualTo((HttpStatusCode.Forbidden, 1)));
    }

    [Test]
    public void Inbox_address_round_trips_through_its_url()
    {
        var address = new InboxAddress
        {
            AccountSid = TestValues.AccountSid,
            Handset = "whatsapp:+12025550156",
            EntryId = "a&b=c #d",
            View = InboxAddress.Rules,
        };

        Assert.That(InboxAddress.Parse(Hosting.RawForm.Parse(address.Href[2..])), Is.EqualTo(address));
    }

    private static (string Name, string Value)[] Settings(params (string Name, string Value)[] changes)
    {
        (string Name, string Value)[] usual =
        [
            ("listLag", "0ms"),
            ("unsentMessagePosition", "First"),
            ("includeUnsentInDateFilters", "False"),
            ("pageSizeBehavior", "Clamp"),
            ("optOutThroughService", "Immediate"),
            ("scheduleWithoutService", "Reject"),
            ("concurrencyLimit", ""),
            ("serviceSenders", "+15005550006"),
            ("statusCallback", ""),
            ("inboundUrl", ""),
            ("callbackHosts", ""),
        ];
        return [.. usual.Where(field => changes.All(change => change.Name != field.Name)), .. changes];
    }

    private async Task<int> CountRulesAsync() =>
        (await Twilio.GetAsync("/inbox.json")).Json.GetProperty("rules").GetArrayLength();

    private Task<ClientResponse> PostAsync(string action, params (string Name, string Value)[] form) =>
        Twilio.PostAsync($"/inbox/{action}", [.. form, ("account", TestValues.AccountSid)]);
}
