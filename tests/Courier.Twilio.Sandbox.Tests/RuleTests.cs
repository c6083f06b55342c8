using System.Net;
using System.Text;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

/// <summary>A rule that is none, or that means nothing, is refused with what to write instead; from C# and over HTTP alike.</summary>
internal sealed class RuleTests : SandboxFixture
{
    [TestCase("{", "no JSON in line 1")]
    [TestCase("", "no JSON")]
    [TestCase("null", "in braces")]
    [TestCase("[1]", "in braces")]
    [TestCase("""{"faults":"Close"}""", "no field 'faults'. The fields are on, accountSid, to, from, times")]
    [TestCase("""{"To":"+12025550156"}""", "write 'to'")]
    [TestCase("""{"callbacks":{"copie":1}}""", "no field 'callbacks.copie'. The fields are copies, delay, reversedInGroupsOf")]
    [TestCase("""{"callbacks":2}""", "callbacks is an object")]
    [TestCase("""{"fault":"Explode"}""", "fault is one of None, Answer, Hang, Close")]
    [TestCase("""{"fault":1}""", "fault is one of")]
    [TestCase("""{"fault":null}""", "leave it out")]
    [TestCase("""{"times":"two"}""", "times is a whole number")]
    [TestCase("""{"times":1.5}""", "times is a whole number")]
    [TestCase("""{"times":99999999999}""", "times is a whole number")]
    [TestCase("""{"to":5}""", "to is a text")]
    [TestCase("""{"delay":"-5s"}""", "250ms, 8s, 5m or 2h")]
    [TestCase("""{"delay":5}""", "250ms, 8s, 5m or 2h")]
    [TestCase("""{"headers":{"A":1},"fault":"Answer"}""", "headers is an object of texts")]
    [TestCase("""{"to":"a","to":"b"}""", "uplicate")]
    public async Task A_body_that_is_no_rule_is_refused_in_words(string json, string word) => await RefuseAsync(json, word);

    [TestCase("""{"times":0}""", "1 or more")]
    [TestCase("""{"times":-1}""", "1 or more")]
    [TestCase("""{"status":99,"fault":"Answer"}""", "200 to 599")]
    [TestCase("""{"bytes":-1}""", "Bytes is 0 to")]
    [TestCase("""{"refuses":5}""", "such as 21610")]
    [TestCase("""{"delay":"25h"}""", "a day")]
    [TestCase("""{"callbacks":{"copies":-1}}""", "0, which drops it, to 100")]
    [TestCase("""{"callbacks":{"delay":"48h"}}""", "a day")]
    [TestCase("""{"to":""}""", "leave it out")]
    [TestCase("""{"from":""}""", "leave it out")]
    [TestCase("""{"to":"12025550156?"}""", "such as +12025550156")]
    [TestCase("""{"from":"No Such Sender ID"}""", "such as +15005550006")]
    [TestCase("""{"accountSid":"nope"}""", "32 hexadecimal digits")]
    [TestCase("""{"ends":"deliverd"}""", "Ends is one of accepted, queued")]
    [TestCase("""{"ends":"canceled"}""", "Ends is one of")]
    [TestCase("""{"changes":{"status":"queued"}}""", "quotes")]
    [TestCase("""{"fault":"Answer","headers":{"a b":"c"}}""", "no name of a header")]
    [TestCase("""{"fault":"Answer","headers":{"A":"c\r\nX: y"}}""", "one line")]
    [TestCase("""{"fault":"Answer","headers":{"Content-Type":"a/b"}}""", "ContentType")]
    [TestCase("""{"fault":"Answer","headers":{"content-length":"5"}}""", "Raw")]
    [TestCase("""{"fault":"Answer","body":"x","contentType":"a\r\nb"}""", "text/html")]
    public async Task A_value_that_is_none_is_refused_in_words(string json, string word) => await RefuseAsync(json, word);

    [TestCase("""{"status":503}""", "name Fault Answer")]
    [TestCase("""{"code":21610}""", "name Fault Answer")]
    [TestCase("""{"body":"x"}""", "name Fault Answer")]
    [TestCase("""{"fault":"Close","status":503}""", "name Fault Answer")]
    [TestCase("""{"fault":"Truncate","message":"Taken","status":503}""", "name Fault Answer")]
    [TestCase("""{"fault":"Answer","contentType":"text/plain"}""", "give Body, too")]
    [TestCase("""{"fault":"Answer","body":"x","code":20500}""", "leave Code out")]
    [TestCase("""{"fault":"Answer","body":"x","status":204}""", "has no Body")]
    [TestCase("""{"fault":"Answer","body":"{}","changes":{"a":"1"}}""", "leave Body out")]
    [TestCase("""{"fault":"Hang","headers":{"A":"b"}}""", "need an answer")]
    [TestCase("""{"fault":"Raw"}""", "its bytes in Body")]
    [TestCase("""{"bytes":20}""", "Truncate, Stall or Pad")]
    [TestCase("""{"endsWithCode":30005}""", "needs Ends")]
    [TestCase("""{"ends":"delivered","endsWithCode":30005}""", "failed or undelivered")]
    [TestCase("""{"refuses":21610,"ends":"sent"}""", "leave Refuses out")]
    [TestCase("""{"refuses":21610,"fault":"Close"}""", "leave one of them out")]
    [TestCase("""{"on":"Fetch","refuses":20404}""", "leave On out")]
    [TestCase("""{"takenAfter":"8s"}""", "such as Hang")]
    [TestCase("""{"fault":"Hang","message":"Taken","takenAfter":"8s"}""", "now or later")]
    [TestCase("""{"fault":"ResetBeforeRead","message":"Taken"}""", "cannot be taken")]
    [TestCase("""{"fault":"ResetBeforeRead","to":"+12025550156"}""", "nobody knows")]
    public async Task What_the_rest_of_a_rule_makes_meaningless_is_refused_in_words(string json, string word) => await RefuseAsync(json, word);

    [Test]
    public void In_CSharp_it_is_an_exception_in_the_same_words()
    {
        Assert.That(() => Sandbox.Add(new SandboxRule { Status = 503 }), Throws.ArgumentException.With.Message.Contains("name Fault Answer"));
        Assert.That(() => Sandbox.When(TestValues.Recipient).EndsWith("deliverd"), Throws.ArgumentException.With.Message.Contains("Ends is one of"));
        Assert.That(() => Sandbox.When(TestValues.Recipient).Applies(new SandboxRule { JsonReplacements = new Dictionary<string, string> { ["a"] = null! } }), Throws.ArgumentException.With.Message.Contains("write \"null\""));
        Assert.That(() => Sandbox.When(TestValues.Recipient).Times(2), Throws.InvalidOperationException);
        Assert.That(() => Sandbox.When("2025550156"), Throws.ArgumentException.With.Message.Contains("E.164"));
        Assert.That(() => Sandbox.Account.Receive(TestValues.Recipient, TestValues.Sender, new string('x', 1601)), Throws.ArgumentException.With.Message.Contains("1600"));
    }

    [Test]
    public void What_a_script_cannot_know_is_refused_in_words()
    {
        Assert.That(() => Sandbox.When(TestValues.Recipient).Applies(new SandboxRule { Fault = SandboxFault.ResetBeforeRead }), Throws.ArgumentException.With.Message.Contains("add a rule"));
        Assert.That(() => Sandbox.When(TestValues.Recipient).Applies(new SandboxRule { Operation = SandboxOperation.Fetch, Fault = SandboxFault.Hang }), Throws.ArgumentException.With.Message.Contains("about creating"));
        Assert.That(() => Sandbox.When(TestValues.Recipient).Applies(new SandboxRule { To = TestValues.Sender }), Throws.ArgumentException.With.Message.Contains("leave To"));
    }

    [TestCase("""{"changes":{"status":null,"price":{"a":1},"num_segments":5,"body":"\"x\""}}""")]
    public async Task A_new_value_may_be_written_as_the_JSON_it_is(string json)
    {
        await PostAsync(json);

        var reply = await Twilio.SendAsync();

        Assert.That((reply["status"], reply["price"], reply["num_segments"], reply["body"]), Is.EqualTo(((string?)null, "{\"a\":1}", "5", "x")));
    }

    [Test]
    public async Task A_rule_that_says_nothing_lets_requests_through()
    {
        await PostAsync("""{"times":2}""");
        await PostAsync("""{"fault":"Answer","status":503}""");

        var statuses = new[] { (await Twilio.SendAsync()).Status, (await Twilio.SendAsync()).Status, (await Twilio.SendAsync()).Status };

        Assert.That(string.Join(' ', statuses.Select(static status => (int)status)), Is.EqualTo("201 201 503"));
    }

    [TestCase(204)]
    [TestCase(205)]
    [TestCase(304)]
    public async Task An_answer_without_a_body_has_none(int status)
    {
        await PostAsync($$"""{"fault":"Answer","status":{{status}}}""");

        var reply = await Twilio.SendAsync();

        Assert.That(((int)reply.Status, reply.Text), Is.EqualTo((status, "")));
    }

    private async Task RefuseAsync(string json, string word)
    {
        var reply = await PostAsync(json);

        Assert.That(reply.Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(reply["error"], Does.Contain(word).And.EndWith(".").And.Not.Contain("Parameter").And.Not.Contain("System.").And.Not.Contain("Courier."));
        Assert.That((await Twilio.GetAsync("/_sandbox/rules")).Text, Is.EqualTo("[]"));
    }

    private async Task<ClientResponse> PostAsync(string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return await Twilio.SendAsync(HttpMethod.Post, "/_sandbox/rules", content);
    }
}
