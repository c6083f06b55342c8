using System.Net;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

/// <summary>Tests that an invalid rule is rejected with an explanation, over HTTP and from C#.</summary>
internal sealed class RuleTests : SandboxFixture
{
    [TestCase("{", "not valid JSON in line 1")]
    [TestCase("", "not valid JSON")]
    [TestCase("null", "must be a JSON object")]
    [TestCase("[1]", "must be a JSON object")]
    [TestCase("""{"faults":"Close"}""",
        "Unknown property 'faults'. The properties are operation, accountSid, to, from, times")]
    [TestCase("""{"To":"+12025550156"}""", "write 'to'")]
    [TestCase("""{"callbacks":{"copie":1}}""",
        "Unknown property 'callbacks.copie'. The properties are copies, delay, reversedInGroupsOf")]
    [TestCase("""{"callbacks":2}""", "callbacks must be a JSON object")]
    [TestCase("""{"fault":"Explode"}""", "fault must be one of None, Respond, Hang, Close")]
    [TestCase("""{"fault":1}""", "fault must be one of")]
    [TestCase("""{"fault":null}""", "omit it")]
    [TestCase("""{"times":"two"}""", "times must be a whole number")]
    [TestCase("""{"times":1.5}""", "times must be a whole number")]
    [TestCase("""{"times":99999999999}""", "times must be a whole number")]
    [TestCase("""{"to":5}""", "to must be a string")]
    [TestCase("""{"delay":"-5s"}""", "250ms, 8s, 5m or 2h")]
    [TestCase("""{"delay":5}""", "250ms, 8s, 5m or 2h")]
    [TestCase("""{"headers":{"A":1},"fault":"Respond"}""", "headers must be an object whose values are strings")]
    [TestCase("""{"to":"a","to":"b"}""", "uplicate")]
    public async Task Invalid_json_is_rejected_with_an_explanation(string json, string text) =>
        await AssertRejectedAsync(json, text);

    [TestCase("""{"times":0}""", "1 or more")]
    [TestCase("""{"times":-1}""", "1 or more")]
    [TestCase("""{"status":99,"fault":"Respond"}""", "200 to 599")]
    [TestCase("""{"bytes":-1}""", "Bytes must be 0 to")]
    [TestCase("""{"rejectWithCode":5}""", "such as 21610")]
    [TestCase("""{"delay":"25h"}""", "one day")]
    [TestCase("""{"callbacks":{"copies":-1}}""", "0 to 100")]
    [TestCase("""{"callbacks":{"delay":"48h"}}""", "one day")]
    [TestCase("""{"to":""}""", "leave it out")]
    [TestCase("""{"from":""}""", "leave it out")]
    [TestCase("""{"to":"12025550156?"}""", "such as +12025550156")]
    [TestCase("""{"from":"No Such Sender ID"}""", "such as +15005550006")]
    [TestCase("""{"accountSid":"nope"}""", "32 hexadecimal digits")]
    [TestCase("""{"finalStatus":"deliverd"}""", "FinalStatus must be one of accepted, queued")]
    [TestCase("""{"finalStatus":"canceled"}""", "FinalStatus must be one of")]
    [TestCase("""{"jsonReplacements":{"status":"queued"}}""", "quotes")]
    [TestCase("""{"fault":"Respond","headers":{"a b":"c"}}""", "is not a valid header name")]
    [TestCase("""{"fault":"Respond","headers":{"A":"c\r\nX: y"}}""", "one line")]
    [TestCase("""{"fault":"Respond","headers":{"Content-Type":"a/b"}}""", "ContentType")]
    [TestCase("""{"fault":"Respond","headers":{"content-length":"5"}}""", "Raw")]
    [TestCase("""{"fault":"Respond","body":"x","contentType":"a\r\nb"}""", "text/html")]
    public async Task Invalid_value_is_rejected_with_an_explanation(string json, string text) =>
        await AssertRejectedAsync(json, text);

    [TestCase("""{"status":503}""", "add Fault Respond")]
    [TestCase("""{"code":21610}""", "add Fault Respond")]
    [TestCase("""{"body":"x"}""", "add Fault Respond")]
    [TestCase("""{"fault":"Close","status":503}""", "add Fault Respond")]
    [TestCase("""{"fault":"Truncate","processing":"Process","status":503}""", "add Fault Respond")]
    [TestCase("""{"fault":"Respond","contentType":"text/plain"}""", "add Body")]
    [TestCase("""{"fault":"Respond","body":"x","code":20500}""", "leave Code out")]
    [TestCase("""{"fault":"Respond","body":"x","status":204}""", "has no body")]
    [TestCase("""{"fault":"Respond","body":"{}","jsonReplacements":{"a":"1"}}""", "leave Body out")]
    [TestCase("""{"fault":"Hang","headers":{"A":"b"}}""", "need a response")]
    [TestCase("""{"fault":"Raw"}""", "needs its bytes in Body")]
    [TestCase("""{"bytes":20}""", "Truncate, Stall or Pad")]
    [TestCase("""{"finalErrorCode":30005}""", "needs FinalStatus")]
    [TestCase("""{"finalStatus":"delivered","finalErrorCode":30005}""", "failed or undelivered")]
    [TestCase("""{"rejectWithCode":21610,"finalStatus":"sent"}""", "leave RejectWithCode out")]
    [TestCase("""{"rejectWithCode":21610,"fault":"Close"}""", "leave one of them out")]
    [TestCase("""{"operation":"Fetch","rejectWithCode":20404}""", "leave Operation out")]
    [TestCase("""{"processAfter":"8s"}""", "such as Hang")]
    [TestCase("""{"fault":"Hang","processing":"Process","processAfter":"8s"}""", "only once")]
    [TestCase("""{"fault":"ResetBeforeRead","processing":"Process"}""", "cannot be processed")]
    [TestCase("""{"fault":"ResetBeforeRead","to":"+12025550156"}""", "are unknown")]
    public async Task Contradicting_properties_are_rejected_with_an_explanation(string json, string text) =>
        await AssertRejectedAsync(json, text);

    [Test]
    public void Invalid_rule_throws_the_same_explanation_in_csharp()
    {
        Assert.That(() => Sandbox.Add(new SandboxRule { Status = 503 }),
            Throws.ArgumentException.With.Message.Contains("add Fault Respond"));
        Assert.That(() => Sandbox.When(TestValues.Recipient).EndsWith("deliverd"),
            Throws.ArgumentException.With.Message.Contains("FinalStatus must be one of"));
        var replacements = new Dictionary<string, string> { ["a"] = null! };
        Assert.That(
            () => Sandbox.When(TestValues.Recipient).Applies(new SandboxRule { JsonReplacements = replacements }),
            Throws.ArgumentException.With.Message.Contains("write \"null\""));
        Assert.That(() => Sandbox.When(TestValues.Recipient).Times(2), Throws.InvalidOperationException);
        Assert.That(() => Sandbox.When("2025550156"), Throws.ArgumentException.With.Message.Contains("E.164"));
        Assert.That(() => Sandbox.Account.Receive(TestValues.Recipient, TestValues.Sender, new string('x', 1601)),
            Throws.ArgumentException.With.Message.Contains("1600"));
    }

    [Test]
    public void Recipient_behavior_rejects_rules_about_other_requests()
    {
        var unread = new SandboxRule { Fault = SandboxFault.ResetBeforeRead };
        var fetch = new SandboxRule { Operation = SandboxOperation.Fetch, Fault = SandboxFault.Hang };
        var otherRecipient = new SandboxRule { To = TestValues.Sender };

        Assert.That(
            () => Sandbox.When(TestValues.Recipient).Applies(unread),
            Throws.ArgumentException.With.Message.Contains("add a rule"));
        Assert.That(
            () => Sandbox.When(TestValues.Recipient).Applies(fetch),
            Throws.ArgumentException.With.Message.Contains("applies to creating"));
        Assert.That(
            () => Sandbox.When(TestValues.Recipient).Applies(otherRecipient),
            Throws.ArgumentException.With.Message.Contains("leave To"));
    }

    [TestCase("""{"jsonReplacements":{"status":null,"price":{"a":1},"num_segments":5,"body":"\"x\""}}""")]
    public async Task Json_replacement_is_any_json_value(string json)
    {
        await PostAsync(json);

        var response = await Twilio.SendAsync();

        Assert.That((response["status"], response["price"], response["num_segments"], response["body"]),
            Is.EqualTo(((string?)null, "{\"a\":1}", "5", "x")));
    }

    [Test]
    public async Task Rule_without_effect_lets_requests_through()
    {
        await PostAsync("""{"times":2}""");
        await PostAsync("""{"fault":"Respond","status":503}""");

        var statuses = new[]
        {
            (await Twilio.SendAsync()).Status,
            (await Twilio.SendAsync()).Status,
            (await Twilio.SendAsync()).Status,
        };

        Assert.That(string.Join(' ', statuses.Select(static status => (int)status)), Is.EqualTo("201 201 503"));
    }

    [TestCase(204)]
    [TestCase(205)]
    [TestCase(304)]
    public async Task Status_without_a_body_has_an_empty_response(int status)
    {
        await PostAsync($$"""{"fault":"Respond","status":{{status}}}""");

        var response = await Twilio.SendAsync();

        Assert.That(((int)response.Status, response.Text), Is.EqualTo((status, "")));
    }

    private async Task AssertRejectedAsync(string json, string text)
    {
        var response = await PostAsync(json);

        Assert.That(response.Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(response["error"],
            Does.Contain(text)
                .And.EndWith(".")
                .And.Not.Contain("Parameter")
                .And.Not.Contain("System.")
                .And.Not.Contain("Courier."));
        Assert.That((await Twilio.GetAsync("/_sandbox/rules")).Text, Is.EqualTo("[]"));
    }

    private Task<ClientResponse> PostAsync(string json) => Twilio.PostJsonAsync("/_sandbox/rules", json);
}
