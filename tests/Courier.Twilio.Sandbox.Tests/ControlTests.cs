using System.Net;
using System.Text.Json;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class ControlTests : SandboxFixture
{
    [Test]
    public async Task Health_returns_ok() =>
        Assert.That((await Twilio.GetAsync("/_sandbox/health"))["status"], Is.EqualTo("ok"));

    [Test]
    public async Task Rule_is_added_counted_and_removed()
    {
        var added = await Twilio.PostJsonAsync(
            "/_sandbox/rules",
            """{"to":"+12025550156","fault":"Respond","status":503,"delay":"0ms","times":2}""");
        var broken = await Twilio.SendAsync();
        var rules = await Twilio.GetAsync("/_sandbox/rules");
        var removed = await Twilio.DeleteAsync($"/_sandbox/rules/{added["id"]}");
        var good = await Twilio.SendAsync();

        Assert.That(
            (added.Status, broken.Code, removed.Status, good.Status),
            Is.EqualTo((HttpStatusCode.Created, 20503, HttpStatusCode.NoContent, HttpStatusCode.Created)));
        Assert.That(rules.Text, Does.Contain("\"uses\":1"));
    }

    [Test]
    public async Task Every_request_of_the_scenarios_is_accepted()
    {
        var scenarios = await Twilio.GetAsync("/_sandbox/scenarios");
        using var document = JsonDocument.Parse(scenarios.Text);
        var posts = document.RootElement.EnumerateArray()
            .Select(static scenario => scenario.GetProperty("how").GetString()!.Split(' ', 3))
            .Where(static how => how is ["POST", ..])
            .ToList();

        Assert.That(posts, Has.Count.GreaterThan(10));
        foreach (var how in posts)
        {
            Assert.That((int)(await Twilio.PostJsonAsync(how[1], how[2])).Status, Is.InRange(200, 204), how[2]);
        }
    }

    [Test]
    public async Task Message_search_waits_for_a_matching_message()
    {
        var waiting = Twilio.GetAsync("/_sandbox/messages?to=+12025550156&status=delivered&wait=15s");
        await SendAndGetSidAsync();
        Time.Advance(TestValues.Pace * 3);

        Assert.That(
            (await waiting).Text,
            Does.Contain("\"status\":\"delivered\"").And.Contain("\"encoding\":\"GSM-7\""));
    }

    [TestCase("/_sandbox/messages?to=%2B12025550199", HttpStatusCode.OK)]
    [TestCase("/_sandbox/messages?wait=1ms", HttpStatusCode.OK)]
    [TestCase("/_sandbox/messages?wait=soon", HttpStatusCode.BadRequest)]
    public async Task Message_search_without_a_match_returns_an_empty_list(string path, HttpStatusCode status)
    {
        var response = await Twilio.GetAsync(path);

        Assert.That(response.Status, Is.EqualTo(status));
        Assert.That(
            response.Text,
            status is HttpStatusCode.OK ? Is.EqualTo("[]") : Does.Contain("wait must be a duration"));
    }

    [Test]
    public async Task Clock_is_paused_advanced_and_returned()
    {
        await Twilio.PostJsonAsync("/_sandbox/clock", """{"speed":0}""");
        var sid = await SendAndGetSidAsync();
        Time.Advance(TimeSpan.FromHours(1));
        var stopped = await GetStatusAsync(sid);

        var clock = await Twilio.PostJsonAsync("/_sandbox/clock", """{"advance":"2s"}""");

        Assert.That((stopped, await GetStatusAsync(sid)), Is.EqualTo(("queued", "sent")));
        Assert.That((clock["speed"], clock["now"]), Is.EqualTo(("0", "2022-07-07T18:39:43+00:00")));
    }

    [Test]
    public async Task Omitted_settings_are_unchanged()
    {
        await Twilio.PostJsonAsync("/_sandbox/settings", """{"listLag":"20s","unsentMessagePosition":"Last"}""");
        await Twilio.PostJsonAsync("/_sandbox/settings", """{"concurrencyLimit":5}""");

        Assert.That(
            (Sandbox.Settings.ListLag, Sandbox.Settings.UnsentMessagePosition, Sandbox.Settings.ConcurrencyLimit),
            Is.EqualTo((TimeSpan.FromSeconds(20), UnsentMessagePosition.Last, 5)));
    }

    [Test]
    public async Task Inbound_message_status_and_account_are_posted()
    {
        var sid = await SendAndGetSidAsync();

        var inbound = await Twilio.PostJsonAsync(
            "/_sandbox/inbound",
            """{"from":"+12025550156","to":"+15005550006","body":"STOP"}""");
        var status = await Twilio.PostJsonAsync(
            $"/_sandbox/messages/{sid}/status",
            """{"status":"undelivered","errorCode":30005}""");
        var account = await Twilio.PostJsonAsync(
            "/_sandbox/accounts",
            $$"""{"accountSid":"{{TestValues.OtherAccountSid}}","authToken":"t","verifiedNumbers":[]}""");

        Assert.That(
            (inbound.Status, status.Status, account.Status),
            Is.EqualTo((HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.NoContent)));
        Assert.That(
            status.Json.GetProperty("error").GetProperty("name").GetString(),
            Is.EqualTo("Unknown destination handset"));
        Assert.That((await Twilio.SendAsync()).Code, Is.EqualTo(21610));
    }

    [Test]
    public async Task Root_lists_all_endpoints()
    {
        var response = await Twilio.GetAsync("/_sandbox");

        Assert.That(
            response.Text,
            Does.StartWith("""[{"endpoint":"GET /_sandbox/","description":"returns this list"}""")
                .And.Contain("GET /_sandbox/messages?to=&from="));
    }

    [Test]
    public async Task Null_removes_a_limit_and_a_url()
    {
        await Twilio.PostJsonAsync(
            "/_sandbox/settings",
            """{"concurrencyLimit":5,"inboundUrl":"http://127.0.0.1:1/","statusCallback":"http://127.0.0.1:1/"}""");

        var response = await Twilio.PostJsonAsync(
            "/_sandbox/settings",
            """{"concurrencyLimit":null,"inboundUrl":null,"statusCallback":null}""");

        Assert.That(
            (Sandbox.Settings.ConcurrencyLimit, Sandbox.Settings.InboundUrl, Sandbox.Settings.StatusCallback),
            Is.EqualTo(((int?)null, (Uri?)null, (Uri?)null)));
        Assert.That(response.Text, Does.Contain("\"serviceSenders\":[\"+15005550006\"]"));
    }

    [Test]
    public async Task Test_token_is_added()
    {
        await Twilio.PostJsonAsync(
            "/_sandbox/accounts",
            $$"""{"accountSid":"{{TestValues.AccountSid}}","authToken":"{{Sandbox.AuthToken}}","testToken":"test"}""");
        using var test = new ApiClient(Sandbox.BaseAddress, TestValues.AccountSid, TestValues.AccountSid, "test");

        Assert.That((await test.GetAsync(test.Messages)).Code, Is.EqualTo(20008));
    }
}
