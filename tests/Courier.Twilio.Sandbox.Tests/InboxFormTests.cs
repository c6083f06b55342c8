using System.Net;
using Courier.Twilio.Sandbox.Inbox.Actions;
using Courier.Twilio.Sandbox.Inbox.Panes;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class InboxFormTests : SandboxFixture
{
    [Test]
    public async Task A_reply_is_taken_and_leads_to_its_thread()
    {
        var reply = await PostAsync("reply", ("from", TestValues.Recipient), ("to", TestValues.Sender), ("body", "Hello\r\nthere"));

        Assert.That((reply.Status, reply.Headers.Location!.OriginalString), Is.EqualTo((HttpStatusCode.SeeOther, "/?handset=%2B12025550156")));
        Assert.That(Sandbox.Inbox.Single(), Has.Property(nameof(SandboxMessage.Body)).EqualTo("Hello\nthere").And.Property(nameof(SandboxMessage.Direction)).EqualTo("inbound"));
    }

    [Test]
    public async Task A_word_on_a_button_goes_before_what_is_in_the_box()
    {
        await SendAndGetSidAsync();
        await PostAsync("reply", ("from", TestValues.Recipient), ("to", TestValues.Sender), ("body", "half a word"), ("word", "STOP"));

        Assert.That((await Twilio.SendAsync()).Code, Is.EqualTo(21610));
    }

    [Test]
    public async Task A_message_is_delivered_and_failed_by_hand()
    {
        var sid = await SendAndGetSidAsync();
        await PostAsync("status", ("sid", sid), ("code", "30005"));
        var failed = (await GetStatusAsync(sid), Sandbox.Inbox.Single().ErrorCode);
        await PostAsync("status", ("sid", sid), ("code", "30001"));
        var neverLeft = await GetStatusAsync(sid);
        await PostAsync("status", ("sid", sid), ("status", "delivered"));

        Assert.That((failed, neverLeft, await GetStatusAsync(sid)), Is.EqualTo((("undelivered", (int?)30005), "failed", "delivered")));
    }

    [Test]
    public async Task The_next_answer_to_that_handset_is_lost_and_no_other()
    {
        await PostAsync("lose", ("to", TestValues.Recipient));

        Assert.That((await Twilio.SendAsync(("To", "+12025550111"))).Status, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(async () => await Twilio.SendAsync(), Throws.InstanceOf<HttpRequestException>());
        Assert.That(Sandbox.Inbox.Count(message => message.To == TestValues.Recipient), Is.EqualTo(1));
        Assert.That((await Twilio.SendAsync()).Status, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task A_callback_is_posted_once_more()
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
    public async Task The_clock_is_stopped_moved_and_made_to_run()
    {
        await PostAsync("clock", ("speed", "0"));
        var stopped = Sandbox.Clock.Speed;
        await PostAsync("clock", ("advance", "90s"));
        await PostAsync("clock", ("speed", "60"));

        Assert.That((stopped, Sandbox.Clock.Now, Sandbox.Clock.Speed), Is.EqualTo((0.0, TestValues.Now.AddSeconds(90), 60.0)));
    }

    [Test]
    public async Task Every_fault_the_page_offers_is_one_that_is_taken_as_it_is_offered_and_has_words()
    {
        foreach (var kind in RuleKinds.All)
        {
            var reply = await PostAsync("rules/add", [("kind", kind.Name), ("on", kind.Name is "change" ? "Fetch" : "Create"), ("times", "1"), .. kind.Inputs.Select(input => ($"{kind.Name}.{input.Name}", input.DefaultValue))]);

            Assert.That(reply.Status, Is.EqualTo(HttpStatusCode.SeeOther), kind.Label);
        }

        var rules = (await Twilio.GetAsync("/inbox.json")).Json.GetProperty("rules");
        Assert.That(rules.GetArrayLength(), Is.EqualTo(RuleKinds.All.Count));
        Assert.That((await Twilio.GetAsync("/?view=rules")).Text, Does.Not.Contain(": as usual."));
    }

    [Test]
    public async Task A_rule_of_the_page_meets_whom_it_names_as_often_as_it_says_and_is_removed()
    {
        await PostAsync("rules/add", ("kind", "status"), ("on", "Create"), ("to", TestValues.Recipient), ("times", "2"), ("status.status", "429"), ("status.retry", "7"));
        var other = await Twilio.SendAsync(("To", "+12025550111"));
        var first = await Twilio.SendAsync();
        await PostAsync("rules/remove", ("id", "1"));
        var second = await Twilio.SendAsync();

        Assert.That((other.Status, first.Status, second.Status), Is.EqualTo((HttpStatusCode.Created, HttpStatusCode.TooManyRequests, HttpStatusCode.Created)));
        Assert.That(first.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromSeconds(7)));
    }

    [Test]
    public async Task A_rule_is_also_written_as_json()
    {
        await PostAsync("rules/add-json", ("json", """{"to":"+12025550156","refuses":21614}"""));

        Assert.That((await Twilio.SendAsync()).Code, Is.EqualTo(21614));
    }

    [Test]
    public async Task What_was_said_in_code_is_taken_back()
    {
        Sandbox.When(TestValues.Recipient).RejectsWith(21610);
        await PostAsync("scripts/remove", ("to", TestValues.Recipient));

        Assert.That((await Twilio.SendAsync()).Status, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task Settings_are_saved_all_at_once()
    {
        await PostAsync("settings", Settings(("listLag", "20s"), ("concurrencyLimit", "3"), ("statusCallback", "http://127.0.0.1:1/status"), ("serviceSenders", "+15005550006, 12345")));
        var refused = await PostAsync("settings", Settings(("listLag", "30s"), ("serviceSenders", "+1, nobody at all here")));

        Assert.That(refused.Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((Sandbox.Settings.ListLag, Sandbox.Settings.ConcurrencyLimit, Sandbox.Settings.StatusCallback!.AbsolutePath), Is.EqualTo((TimeSpan.FromSeconds(20), 3, "/status")));
        Assert.That(Sandbox.Settings.ServiceSenders, Is.EqualTo(new[] { "+15005550006", "12345" }));
    }

    [Test]
    public async Task A_reset_forgets_one_account_or_everything()
    {
        await SendAndGetSidAsync();
        Sandbox.Add(new SandboxRule { Operation = SandboxOperation.Fetch, Delay = TimeSpan.FromSeconds(1) });
        await PostAsync("reset");
        var rules = (await Twilio.GetAsync("/inbox.json")).Json.GetProperty("rules").GetArrayLength();
        await PostAsync("reset", ("everything", "yes"));

        Assert.That((Sandbox.Inbox.Count, rules, (await Twilio.GetAsync("/inbox.json")).Json.GetProperty("rules").GetArrayLength()), Is.EqualTo((0, 1, 0)));
    }

    [TestCase("reply", "from=nobody&to=%2B15005550006&body=x", "“nobody” is no handset")]
    [TestCase("reply", "from=%2B12025550156&to=&body=x", "is no sender a handset can answer")]
    [TestCase("reply", "from=%2B12025550156&to=%2B15005550006&body=+%0A", "The reply is empty")]
    [TestCase("status", "sid=SM1&status=delivered", "There is no such message")]
    [TestCase("status", "sid=SM1&status=flying", "A message is delivered, or fails")]
    [TestCase("status", "sid=SM1&code=12", "A message is delivered, or fails")]
    [TestCase("resend", "sid=SM1&number=0", "There is no such message")]
    [TestCase("rules/add", "", "Choose what happens")]
    [TestCase("rules/add", "kind=refuse&refuse.code=many", "“many” is no number")]
    [TestCase("rules/add", "kind=refuse&refuse.code=12", "Refuses is one of Twilio")]
    [TestCase("rules/add", "kind=late&late.wait=soon", "“soon” is no wait")]
    [TestCase("rules/add", "kind=hang&times=0", "Times is how often")]
    [TestCase("rules/add-json", "json={", "The body is no JSON")]
    [TestCase("rules/remove", "id=7", "There is no such rule")]
    [TestCase("clock", "advance=soon", "Move on by")]
    [TestCase("clock", "speed=-1", "The speed is 0")]
    [TestCase("clock", "", "The speed is 0")]
    [TestCase("settings", "listLag=0ms&unsentRowsStand=Middle", "unsentRowsStand is one of First, Last")]
    [TestCase("lose", "to=", "To is a recipient")]
    public async Task What_cannot_be_done_is_said_on_the_page_it_came_from(string action, string form, string sentence)
    {
        using var content = new StringContent($"{form}&account={TestValues.AccountSid}&back=%2F%3Fview%3Drules", null, "application/x-www-form-urlencoded");

        var reply = await Twilio.SendAsync(HttpMethod.Post, $"/inbox/{action}", content);

        Assert.That((int)reply.Status, Is.InRange(400, 404));
        Assert.That(WebUtility.HtmlDecode(reply.Text), Does.Match($"role=\"alert\">[^<]*{System.Text.RegularExpressions.Regex.Escape(sentence)}").And.Contain("<h2 id=\"faults\">"));
    }

    [Test]
    public async Task An_account_that_is_not_there_is_not_made() =>
        Assert.That((await Twilio.PostAsync("/inbox/reset", ("account", TestValues.OtherAccountSid))).Status, Is.EqualTo(HttpStatusCode.NotFound));

    [TestCase("https://evil.example/", "/?")]
    [TestCase("//evil.example/?view=rules", "/?view=rules")]
    [TestCase("/?handset=%2B1\r\nSet-Cookie: a=b", "/?handset=%2B1%0D%0ASet-Cookie%3A%20a%3Db")]
    [TestCase("javascript:alert(1)", "/?")]
    public async Task A_form_leads_back_to_this_page_and_nowhere_else(string back, string location) =>
        Assert.That((await PostAsync("reset", ("back", back))).Headers.Location!.OriginalString, Is.EqualTo(location));

    [TestCase("https://evil.example")]
    [TestCase("null")]
    public async Task A_page_of_another_site_posts_nothing(string origin)
    {
        await SendAndGetSidAsync();
        using var http = new HttpClient { BaseAddress = Sandbox.BaseAddress };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/inbox/reset") { Content = new FormUrlEncodedContent([new("account", TestValues.AccountSid)]) };
        request.Headers.Add("Origin", origin);

        using var response = await http.SendAsync(request);

        Assert.That((response.StatusCode, Sandbox.Inbox.Count), Is.EqualTo((HttpStatusCode.Forbidden, 1)));
    }

    [Test]
    public void An_address_says_what_it_says_when_it_is_read_again()
    {
        var address = new InboxAddress { AccountSid = TestValues.AccountSid, Handset = "whatsapp:+12025550156", EntryId = "a&b=c #d", View = InboxAddress.Rules };

        Assert.That(InboxAddress.Parse(Hosting.RawForm.Parse(address.Href[2..])), Is.EqualTo(address));
    }

    private static (string Name, string Value)[] Settings(params (string Name, string Value)[] changes)
    {
        (string Name, string Value)[] usual =
        [
            ("listLag", "0ms"), ("unsentRowsStand", "First"), ("unsentRowsPassDateFilters", "False"), ("largePages", "CutTo1000"),
            ("optOutThroughService", "AtOnce"), ("scheduleWithoutService", "Refused"), ("concurrencyLimit", ""), ("serviceSenders", "+15005550006"),
            ("statusCallback", ""), ("inboundUrl", ""), ("callbackHosts", ""),
        ];
        return [.. usual.Where(field => changes.All(change => change.Name != field.Name)), .. changes];
    }

    private Task<ClientResponse> PostAsync(string action, params (string Name, string Value)[] form) =>
        Twilio.PostAsync($"/inbox/{action}", [.. form, ("account", TestValues.AccountSid)]);
}
