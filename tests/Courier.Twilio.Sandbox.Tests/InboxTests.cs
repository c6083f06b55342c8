using System.Text.Json;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class InboxTests : SandboxFixture
{
    [Test]
    public async Task Inbox_json_contains_the_whole_state()
    {
        Sandbox.When("+12025550111").EndsWith("undelivered", 30005);
        await SendAndGetSidAsync(("To", "+12025550111"), ("Body", "<script>alert('ü')</script>"));
        Time.Advance(TestValues.Pace * 3);
        await Twilio.SendAsync(("To", "+15005550004"));
        await Twilio.GetAsync("2010-04-01/Nowhere.json");

        var inbox = (await Twilio.GetAsync("/inbox.json")).Json;

        var message = inbox.GetProperty("messages")[0];
        Assert.That(message.GetProperty("history").GetArrayLength(), Is.EqualTo(4));
        Assert.That(message.GetProperty("error").GetProperty("remedy").GetString(),
            Is.EqualTo("Verify that the number is active."));
        Assert.That(message.GetProperty("form")[1].GetProperty("name").GetString(), Is.EqualTo("To"));
        Assert.That(message.GetProperty("requestHeaders").TryGetProperty("Authorization", out _), Is.False);
        Assert.That(inbox.GetProperty("rejected")[0].GetProperty("error").GetProperty("code").GetInt32(),
            Is.EqualTo(21610));
        Assert.That(inbox.GetProperty("unmatchedRequests")[0].GetProperty("path").GetString(),
            Is.EqualTo("/2010-04-01/Nowhere.json"));
        Assert.That(inbox.GetProperty("accounts")[0].GetProperty("accountSid").GetString(),
            Is.EqualTo(TestValues.AccountSid));
    }

    [Test]
    public async Task Inbox_json_escapes_html_in_texts()
    {
        await SendAndGetSidAsync(("Body", "</script><b>"));

        Assert.That((await Twilio.GetAsync("/inbox.json")).Text, Does.Not.Contain("</script>").And.Not.Contain("<b>"));
    }

    [Test]
    public async Task Every_change_of_a_message_is_an_event()
    {
        using var http = new HttpClient { BaseAddress = Sandbox.BaseAddress };
        using var reader = new StreamReader(await http.GetStreamAsync("/inbox/events"));
        await NextAsync(reader);

        await SendAndGetSidAsync();
        Time.Advance(TestValues.Pace * 3);
        await Twilio.SendAsync(("To", "+15005550001"));

        var seen = new List<string>();
        for (var count = 0; count < 5; count++)
        {
            var (name, data) = await NextAsync(reader);
            seen.Add(name is "message"
                ? data.GetProperty("status").GetString()!
                : $"{name} {data.GetProperty("error").GetProperty("code")}");
        }

        Assert.That(string.Join(", ", seen), Is.EqualTo("queued, sending, sent, delivered, rejected 21211"));
    }

    [Test]
    public async Task Every_other_change_is_an_event()
    {
        using var http = new HttpClient { BaseAddress = Sandbox.BaseAddress };
        using var reader = new StreamReader(await http.GetStreamAsync("/inbox/events"));
        await NextAsync(reader);
        Action[] changes =
        [
            () => Sandbox.Add(new SandboxRule { RejectWithCode = 21610 }),
            () => Sandbox.Clock.Pause(),
            () => Sandbox.Clock.Advance(TimeSpan.FromHours(1)),
            () => Sandbox.When(TestValues.Recipient).RejectsWith(21610),
            () => Sandbox.Reset(),
        ];

        foreach (var change in changes)
        {
            change();

            Assert.That((await NextAsync(reader)).Name, Is.EqualTo("changed"));
        }
    }

    [Test]
    public async Task Request_with_the_wrong_token_is_an_unmatched_request()
    {
        using var unauthorized =
            new ApiClient(Sandbox.BaseAddress, TestValues.AccountSid, TestValues.AccountSid, "wrong");
        await unauthorized.SendAsync();

        var unmatched = (await Twilio.GetAsync("/inbox.json")).Json.GetProperty("unmatchedRequests")[0];

        Assert.That(
            (unmatched.GetProperty("status").GetInt32(), unmatched.GetProperty("message").GetString()),
            Is.EqualTo((401, "Your AccountSid or AuthToken was incorrect.")));
    }

    private static async Task<(string Name, JsonElement Data)> NextAsync(StreamReader reader)
    {
        var name = (await reader.ReadLineAsync().WaitAsync(TestValues.Timeout))!["event: ".Length..];
        var data = (await reader.ReadLineAsync().WaitAsync(TestValues.Timeout))!["data: ".Length..];
        while (await reader.ReadLineAsync().WaitAsync(TestValues.Timeout) is not "")
        {
            // The delay before a reconnect is used by browsers only.
        }

        return (name, JsonDocument.Parse(data).RootElement);
    }
}
