using System.Net;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class FaultInjectionTests : SandboxFixture
{
    [TestCase(500, 20500)]
    [TestCase(503, 20503)]
    [TestCase(429, 20429)]
    [TestCase(403, 20006)]
    [TestCase(408, null)]
    [TestCase(418, null)]
    public async Task RespondsWith_returns_the_status_and_its_default_code(int status, int? code)
    {
        Sandbox.When(TestValues.Recipient).RespondsWith(status);

        var response = await Twilio.SendAsync();

        Assert.That(((int)response.Status, response.Code), Is.EqualTo((status, code)));
        Assert.That(Sandbox.Inbox, Is.Empty);
    }

    [Test]
    public async Task Respond_with_Process_accepts_the_message()
    {
        Sandbox.Add(new SandboxRule
        {
            Fault = SandboxFault.Respond,
            Status = 500,
            Processing = MessageProcessing.Process,
        });

        var response = await Twilio.SendAsync();

        Assert.That(response.Code, Is.EqualTo(20500));
        Assert.That(Sandbox.Inbox, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Respond_returns_a_custom_body_and_headers()
    {
        Sandbox.Add(new SandboxRule
        {
            Fault = SandboxFault.Respond,
            Status = 502,
            Body = "<html>Bad Gateway</html>",
            Headers = new Dictionary<string, string> { ["Retry-After"] = "2" },
        });

        var response = await Twilio.SendAsync();

        Assert.That(
            (response.Status, response.Text),
            Is.EqualTo((HttpStatusCode.BadGateway, "<html>Bad Gateway</html>")));
        Assert.That(response.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromSeconds(2)));
    }

    [Test]
    public async Task Respond_returns_a_redirect()
    {
        Sandbox.Add(new SandboxRule
        {
            Fault = SandboxFault.Respond,
            Status = 307,
            Headers = new Dictionary<string, string> { ["Location"] = "http://127.0.0.1:1/" },
        });

        Assert.That((await Twilio.SendAsync()).Headers.Location, Is.EqualTo(new Uri("http://127.0.0.1:1/")));
    }

    [Test]
    public async Task JsonReplacements_changes_fields_of_the_response()
    {
        Sandbox.Add(new SandboxRule
        {
            JsonReplacements = new Dictionary<string, string>
            {
                ["account_sid"] = "\"AC1\"",
                ["to"] = "null",
                ["num_segments"] = "1",
            },
        });
        Sandbox.Add(new SandboxRule
        {
            Operation = SandboxOperation.List,
            JsonReplacements = new Dictionary<string, string> { ["next_page_uri"] = "\"//evil.example/\"" },
        });

        var created = await Twilio.SendAsync();
        var list = await Twilio.GetAsync(Twilio.Messages);

        Assert.That(
            (created["account_sid"], created["to"], list["next_page_uri"]),
            Is.EqualTo(("AC1", (string?)null, "//evil.example/")));
        Assert.That(Sandbox.Inbox.Single().AccountSid, Is.EqualTo(TestValues.AccountSid));
    }

    [Test]
    public async Task Fetch_rules_can_return_404_then_unknown_then_older_statuses()
    {
        Sandbox.Add(new SandboxRule
        {
            Operation = SandboxOperation.Fetch,
            Fault = SandboxFault.Respond,
            Status = 404,
            Times = 1,
        });
        Sandbox.Add(new SandboxRule
        {
            Operation = SandboxOperation.Fetch,
            JsonReplacements = new Dictionary<string, string> { ["status"] = "\"teleported\"" },
            Times = 1,
        });
        Sandbox.Add(new SandboxRule
        {
            Operation = SandboxOperation.Fetch,
            JsonReplacements = new Dictionary<string, string> { ["status"] = "\"accepted\"" },
            Times = 1,
        });
        var sid = await SendAndGetSidAsync();

        var missing = await Twilio.GetAsync(Twilio.Message(sid));

        Assert.That(missing.Code, Is.EqualTo(20404));
        Assert.That(
            (await GetStatusAsync(sid), await GetStatusAsync(sid), await GetStatusAsync(sid)),
            Is.EqualTo(("teleported", "accepted", "queued")));
    }

    [Test]
    public async Task StoredBody_replaces_the_text()
    {
        Sandbox.Add(new SandboxRule { StoredBody = "something else" });

        Assert.That((await Twilio.SendAsync())["body"], Is.EqualTo("something else"));
    }

    [Test]
    public async Task Rule_applies_to_its_recipient_and_number_of_times()
    {
        Sandbox.Add(new SandboxRule
        {
            To = TestValues.Recipient,
            From = TestValues.Sender,
            Fault = SandboxFault.Respond,
            Status = 503,
            Times = 2,
        });

        var other = await Twilio.SendAsync(("To", "+12025550111"));
        var statuses = new[]
        {
            (await Twilio.SendAsync()).Status,
            (await Twilio.SendAsync()).Status,
            (await Twilio.SendAsync()).Status,
        };

        Assert.That(other.Status, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(string.Join(' ', statuses.Select(static status => (int)status)), Is.EqualTo("503 503 201"));
    }

    [Test]
    public async Task Recipient_behaviors_follow_each_other()
    {
        Sandbox.When(TestValues.Recipient).RespondsWith(503).Times(1).RespondsWith(429).Times(1).RejectsWith(21610);

        var codes = new[]
        {
            (await Twilio.SendAsync()).Code,
            (await Twilio.SendAsync()).Code,
            (await Twilio.SendAsync()).Code,
            (await Twilio.SendAsync()).Code,
        };

        Assert.That(string.Join(' ', codes), Is.EqualTo("20503 20429 21610 21610"));
    }
}
