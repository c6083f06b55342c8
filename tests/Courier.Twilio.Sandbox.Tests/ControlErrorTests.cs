using System.Net;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class ControlErrorTests : SandboxFixture
{
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
    public async Task Unknown_path_method_or_parameter_is_an_error(string method, string path, int status, string text)
    {
        var response = await Twilio.SendAsync(new HttpMethod(method), path, null);

        Assert.That((int)response.Status, Is.EqualTo(status));
        Assert.That(response["error"], Does.Contain(text));
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
    [TestCase("accounts", """{"accountSid":"ACffffffffffffffffffffffffffffffff","authToken":"t","sharedKeyId":"k"}""",
        "sharedKeyId and sharedKeySecret must be given together")]
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
    public async Task Invalid_body_gets_an_explanation(string path, string json, string text)
    {
        var response = await Twilio.PostJsonAsync($"/_sandbox/{path}", json);

        Assert.That(response.Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(response["error"], Does.Contain(text).And.Not.Contain("Parameter"));
    }

    [Test]
    public async Task Invalid_setting_leaves_all_settings_unchanged()
    {
        await Twilio.PostJsonAsync("/_sandbox/settings", """{"listLag":"20s","serviceSenders":["?"]}""");

        Assert.That(Sandbox.Settings.ListLag, Is.EqualTo(TimeSpan.Zero));
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
}
