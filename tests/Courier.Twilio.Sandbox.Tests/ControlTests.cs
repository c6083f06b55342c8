using System.Net;
using System.Text;
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
        var added =
            await PostAsync("/_sandbox/rules",
                """{"to":"+12025550156","fault":"Respond","status":503,"delay":"0ms","times":2}""");
        var broken = await Twilio.SendAsync();
        var rules = await Twilio.GetAsync("/_sandbox/rules");
        var removed = await Twilio.DeleteAsync($"/_sandbox/rules/{added["id"]}");
        var good = await Twilio.SendAsync();

        Assert.That((added.Status, broken.Code, removed.Status, good.Status),
            Is.EqualTo((HttpStatusCode.Created, 20503, HttpStatusCode.NoContent, HttpStatusCode.Created)));
        Assert.That(rules.Text, Does.Contain("\"uses\":1"));
    }

    [Test]
    public async Task Every_request_of_the_scenarios_is_accepted()
    {
        var scenarios = await Twilio.GetAsync("/_sandbox/scenarios");
        var posts = System.Text.Json.JsonDocument.Parse(scenarios.Text).RootElement.EnumerateArray()
            .Select(static one => one.GetProperty("how").GetString()!.Split(' ', 3))
            .Where(static how => how is ["POST", ..])
            .ToList();

        Assert.That(posts, Has.Count.GreaterThan(10));
        foreach (var how in posts)
        {
            Assert.That((int)(await PostAsync(how[1], how[2])).Status, Is.InRange(200, 204), how[2]);
        }
    }

    [Test]
    public async Task Message_search_waits_for_a_matching_message()
    {
        var waiting = Twilio.GetAsync("/_sandbox/messages?to=+12025550156&status=delivered&wait=15s");
        await SendAndGetSidAsync();
        Time.Advance(TestValues.Pace * 3);

        Assert.That((await waiting).Text,
            Does.Contain("\"status\":\"delivered\"").And.Contain("\"encoding\":\"GSM-7\""));
    }

    [TestCase("/_sandbox/messages?to=%2B12025550199", HttpStatusCode.OK)]
    [TestCase("/_sandbox/messages?wait=1ms", HttpStatusCode.OK)]
    [TestCase("/_sandbox/messages?wait=soon", HttpStatusCode.BadRequest)]
    public async Task Message_search_without_a_match_returns_an_empty_list(string path, HttpStatusCode status)
    {
        var reply = await Twilio.GetAsync(path);

        Assert.That(reply.Status, Is.EqualTo(status));
        Assert.That(reply.Text,
            status is HttpStatusCode.OK ? Is.EqualTo("[]") : Does.Contain("wait must be a duration"));
    }

    [Test]
    public async Task Clock_is_paused_advanced_and_returned()
    {
        await PostAsync("/_sandbox/clock", """{"speed":0}""");
        var sid = await SendAndGetSidAsync();
        Time.Advance(TimeSpan.FromHours(1));
        var stopped = await GetStatusAsync(sid);

        var clock = await PostAsync("/_sandbox/clock", """{"advance":"2s"}""");

        Assert.That((stopped, await GetStatusAsync(sid)), Is.EqualTo(("queued", "sent")));
        Assert.That((clock["speed"], clock["now"]), Is.EqualTo(("0", "2022-07-07T18:39:43+00:00")));
    }

    [Test]
    public async Task Omitted_settings_are_unchanged()
    {
        await PostAsync("/_sandbox/settings", """{"listLag":"20s","unsentMessagePosition":"Last"}""");
        await PostAsync("/_sandbox/settings", """{"concurrencyLimit":5}""");

        Assert.That(
            (Sandbox.Settings.ListLag, Sandbox.Settings.UnsentMessagePosition, Sandbox.Settings.ConcurrencyLimit),
                Is.EqualTo((TimeSpan.FromSeconds(20), UnsentMessagePosition.Last, 5)));
    }

    [Test]
    public async Task Reset_clears_one_account_or_all_accounts()
    {
        Sandbox.AddAccount(TestValues.OtherAccountSid, TestValues.OtherToken);
        using var other =
            new ApiClient(Sandbox.BaseAddress, TestValues.OtherAccountSid, TestValues.OtherAccountSid,
                TestValues.OtherToken);
        await other.SendAsync();
        await Twilio.SendAsync();
        Sandbox.When(TestValues.Recipient).RejectsWith(21610);

        await Twilio.PostAsync($"/_sandbox/reset?account={TestValues.OtherAccountSid}");
        var afterOne = Sandbox.Inbox.Count;
        await Twilio.PostAsync("/_sandbox/reset");

        Assert.That((afterOne, Sandbox.Inbox.Count), Is.EqualTo((1, 0)));
        Assert.That((await Twilio.SendAsync()).Status, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task Reset_of_one_account_removes_only_its_rules()
    {
        Sandbox.Add(new SandboxRule { AccountSid = TestValues.AccountSid, RejectWithCode = 21610 });
        Sandbox.Add(new SandboxRule { AccountSid = TestValues.OtherAccountSid, RejectWithCode = 21610 });

        Sandbox.Account.Reset();

        Assert.That((await Twilio.GetAsync("/_sandbox/rules")).Text,
            Does.Contain(TestValues.OtherAccountSid).And.Not.Contain(TestValues.AccountSid));
    }

    [TestCase(SandboxFault.None)]
    [TestCase(SandboxFault.Drip)]
    public async Task Reset_does_not_affect_responses_in_progress(SandboxFault fault)
    {
        Sandbox.When(TestValues.Recipient)
            .Applies(new SandboxRule { Fault = fault,
                Processing = fault is SandboxFault.None ? MessageProcessing.Skip : MessageProcessing.Process,
                    Delay = TimeSpan.FromSeconds(1) });
        var slow = Twilio.SendAsync();
        await Sandbox.WaitForMessageAsync().WaitAsync(TestValues.Timeout);

        Sandbox.Reset();
        while (!slow.IsCompleted)
        {
            Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.That((await slow).Status, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task Reset_cancels_delayed_processing()
    {
        Sandbox.Add(new SandboxRule { Fault = SandboxFault.Respond, ProcessAfter = TimeSpan.FromSeconds(8) });
        await Twilio.SendAsync();

        Sandbox.Account.Reset();
        Time.Advance(TimeSpan.FromSeconds(8));

        Assert.That(Sandbox.Inbox, Is.Empty);
    }

    [Test]
    public async Task Reset_runs_concurrently_with_sends()
    {
        var sending = Enumerable.Range(0, 200).Select(_ => Twilio.SendAsync()).ToList();
        for (var n = 0; n < 50; n++)
        {
            await Twilio.PostAsync("/_sandbox/reset");
            Time.Advance(TestValues.Pace);
        }

        Assert.That((await Task.WhenAll(sending)).Select(static reply => reply.Status),
            Is.All.EqualTo(HttpStatusCode.Created));
        await Twilio.PostAsync("/_sandbox/reset");
        Assert.That(Sandbox.Inbox, Is.Empty);
    }

    [Test]
    public async Task Inbound_message_status_and_account_are_posted()
    {
        var sid = await SendAndGetSidAsync();

        var inbound =
            await PostAsync("/_sandbox/inbound", """{"from":"+12025550156","to":"+15005550006","body":"STOP"}""");
        var status =
            await PostAsync($"/_sandbox/messages/{sid}/status", """{"status":"undelivered","errorCode":30005}""");
        var account =
            await PostAsync("/_sandbox/accounts",
                $$"""{"accountSid":"{{TestValues.OtherAccountSid}}","authToken":"t","verifiedNumbers":[]}""");

        Assert.That((inbound.Status, status.Status, account.Status),
            Is.EqualTo((HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.NoContent)));
        Assert.That(status.Json.GetProperty("error").GetProperty("name").GetString(),
            Is.EqualTo("Unknown destination handset"));
        Assert.That((await Twilio.SendAsync()).Code, Is.EqualTo(21610));
    }

    [TestCase("GET", "/_sandbox/nowhere", 404, "GET /_sandbox lists")]
    [TestCase("DELETE", "/_sandbox/rules/nought", 404, "The rule does not exist")]
    [TestCase("DELETE", "/_sandbox/rules/99", 404, "The rule does not exist")]
    [TestCase("POST", "/_sandbox/messages/SM00/callbacks/0/resend", 404, "The message does not exist")]
    [TestCase("GET", "/_sandbox/reset", 405, "The method must be POST.")]
    [TestCase("PUT", "/_sandbox/rules", 405, "The method must be GET or POST or DELETE.")]
    [TestCase("GET", "/_sandbox/messages?too=1", 400,
        "Unknown query parameter 'too'. The query parameters are to, from, account, status, sid, wait.")]
    [TestCase("GET", "/_sandbox/messages?wait=-1s", 400, "250ms")]
    [TestCase("POST", "/_sandbox/reset?account=AC1", 400, "account AC1 does not exist")]
    [TestCase("POST", "/_sandbox/reset?sid=AC1", 400, "The query parameters are account.")]
    public async Task Unknown_path_method_or_parameter_is_an_error(string method, string path, int status, string word)
    {
        var reply = await Twilio.SendAsync(new HttpMethod(method), path, null);

        Assert.That((int)reply.Status, Is.EqualTo(status));
        Assert.That(reply["error"], Does.Contain(word));
    }

    [TestCase("inbound", """{"from":"+12025550156"}""", "to is missing")]
    [TestCase("inbound", """{"from":"me","to":"+15005550006"}""", "from must be")]
    [TestCase("inbound", """{"from":"+12025550156","to":"?"}""", "to must be")]
    [TestCase("inbound", """{"from":"+12025550156","to":"+15005550006","accountSid":"AC1"}""",
        "account AC1 does not exist")]
    [TestCase("accounts", """{"accountSid":"AC1","authToken":"t"}""", "32 hexadecimal digits")]
    [TestCase("accounts", """{"accountSid":"ACffffffffffffffffffffffffffffffff"}""", "authToken is missing")]
    [TestCase("accounts", """{"accountSid":"ACffffffffffffffffffffffffffffffff","authToken":""}""", "not be empty")]
    [TestCase("accounts", """{"accountSid":"ACffffffffffffffffffffffffffffffff","authToken":"t","apiKeySid":"SK1"}""",
        "given together")]
    [TestCase("accounts", """{"accountSid":"ACffffffffffffffffffffffffffffffff","authToken":"t","testToken":"t"}""",
        "must differ")]
    [TestCase("clock", """{"speed":-1}""", "speed must be from 0")]
    [TestCase("clock", """{"speed":1e9}""", "to 100000")]
    [TestCase("clock", """{"advance":"-1h"}""", "250ms")]
    [TestCase("clock", """{"advance":"10000h"}""", "at most 366 days")]
    [TestCase("settings", """{"concurrencyLimit":-1}""", "not be negative")]
    [TestCase("settings", """{"listLag":null}""", "omit it")]
    [TestCase("settings", """{"serviceSenders":["?"]}""", "E.164")]
    [TestCase("settings", """{"serviceSenders":null}""", "omit it")]
    [TestCase("settings", """{"inboundUrl":"/inbound"}""", "an http or https URL")]
    [TestCase("settings", """{"statusCallback":"ftp://example.com/"}""", "an http or https URL")]
    [TestCase("settings", """{"unsentMessagePosition":"Middle"}""", "First, Last")]
    [TestCase("settings", """{"listLags":"1s"}""", "Unknown property 'listLags'")]
    public async Task Invalid_body_gets_an_explanation(string page, string json, string word)
    {
        var reply = await PostAsync($"/_sandbox/{page}", json);

        Assert.That(reply.Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(reply["error"], Does.Contain(word).And.Not.Contain("Parameter"));
    }

    [Test]
    public async Task Root_lists_all_endpoints()
    {
        var reply = await Twilio.GetAsync("/_sandbox");

        Assert.That(reply.Text,
            Does.StartWith("[{\"endpoint\":\"GET /_sandbox/\",\"description\":\"returns this list\"}").And
                .Contain("GET /_sandbox/messages?to=&from="));
    }

    [Test]
    public async Task Null_removes_a_limit_and_a_url()
    {
        await PostAsync("/_sandbox/settings",
            """{"concurrencyLimit":5,"inboundUrl":"http://127.0.0.1:1/","statusCallback":"http://127.0.0.1:1/"}""");

        var reply =
            await PostAsync("/_sandbox/settings",
                """{"concurrencyLimit":null,"inboundUrl":null,"statusCallback":null}""");

        Assert.That((Sandbox.Settings.ConcurrencyLimit, Sandbox.Settings.InboundUrl, Sandbox.Settings.StatusCallback),
            Is.EqualTo(((int?)null, (Uri?)null, (Uri?)null)));
        Assert.That(reply.Text, Does.Contain("\"serviceSenders\":[\"+15005550006\"]"));
    }

    [Test]
    public async Task Invalid_setting_leaves_all_settings_unchanged()
    {
        await PostAsync("/_sandbox/settings", """{"listLag":"20s","serviceSenders":["?"]}""");

        Assert.That(Sandbox.Settings.ListLag, Is.EqualTo(TimeSpan.Zero));
    }

    [Test]
    public async Task Test_token_is_added()
    {
        await PostAsync("/_sandbox/accounts",
            $$"""{"accountSid":"{{TestValues.AccountSid}}","authToken":"{{Sandbox.AuthToken}}","testToken":"test"}""");
        using var test = new ApiClient(Sandbox.BaseAddress, TestValues.AccountSid, TestValues.AccountSid, "test");

        Assert.That((await test.GetAsync(test.Messages)).Code, Is.EqualTo(20008));
    }

    [TestCase("Origin", "https://evil.example")]
    [TestCase("Host", "evil.example")]
    public async Task Request_of_another_origin_is_rejected(string header, string value)
    {
        using var http = new HttpClient { BaseAddress = Sandbox.BaseAddress };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_sandbox/reset");
        request.Headers.TryAddWithoutValidation(header, value);

        using var response = await http.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    private async Task<ClientResponse> PostAsync(string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return await Twilio.SendAsync(HttpMethod.Post, path, content);
    }
}
