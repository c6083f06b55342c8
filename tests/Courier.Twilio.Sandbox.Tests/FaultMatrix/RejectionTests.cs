using System.Net;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests.FaultMatrix;

internal sealed class RejectionTests : FaultMatrixFixture
{
    [Test]
    public async Task F46_two_accounts_in_one_sandbox()
    {
        var other = Sandbox.AddAccount(TestValues.OtherAccountSid, TestValues.OtherToken);
        using var swapped = new ApiClient(
            Sandbox.BaseAddress,
            TestValues.OtherAccountSid,
            TestValues.OtherAccountSid,
            TestValues.OtherToken);
        using var crossed = new ApiClient(
            Sandbox.BaseAddress,
            TestValues.OtherAccountSid,
            TestValues.OtherAccountSid,
            Sandbox.AuthToken);

        Assert.That(
            ((await swapped.SendAsync()).Status, (await crossed.SendAsync()).Status),
            Is.EqualTo((HttpStatusCode.Created, HttpStatusCode.Unauthorized)));
        Assert.That((other.Inbox.Count, Sandbox.Account.Inbox.Count), Is.EqualTo((1, 0)));
    }

    [Test]
    public async Task F47_429_once()
    {
        Sandbox.When(TestValues.Recipient).RespondsWith(429).Times(1);

        var first = await Twilio.SendAsync();

        Assert.That((first.Code, first.Headers.RetryAfter), Is.EqualTo((20429, (object?)null)));
        Assert.That(await SendAsync(), Is.EqualTo("201"));
        AssertMessageCount(1);
    }

    [TestCase("2")]
    [TestCase("Thu, 07 Jul 2022 18:40:41 GMT")]
    [TestCase("0")]
    [TestCase("-1")]
    [TestCase("9999999999")]
    [TestCase("2147483647")]
    [TestCase("soon ")]
    public async Task F48_429_with_any_Retry_After(string value)
    {
        Sandbox.Add(new SandboxRule
        {
            Fault = SandboxFault.Respond,
            Status = 429,
            Headers = new Dictionary<string, string> { ["Retry-After"] = value },
        });

        Assert.That(
            await RawHttp.PostMessageAsync(Sandbox),
            Does.StartWith("HTTP/1.1 429 ").And.Contain($"\r\nRetry-After: {value.Trim()}"));
    }

    [Test]
    public async Task F49_concurrency_limit_of_twenty()
    {
        Sandbox.Settings.ConcurrencyLimit = 20;
        Sandbox.Add(new SandboxRule { Delay = TimeSpan.FromSeconds(1) });

        var sends = Enumerable.Range(0, 50).Select(_ => SendAsync()).ToList();
        await WaitUntilAsync(() => Task.FromResult(sends.Count(static send => send.IsCompleted) is 30));

        // The delay of the last accepted request may not have begun yet.
        await WaitUntilAsync(() =>
        {
            Time.Advance(TimeSpan.FromSeconds(1));
            return Task.FromResult(sends.TrueForAll(static send => send.IsCompleted));
        });

        Assert.That(
            (await Task.WhenAll(sends)).CountBy(static status => status),
            Is.EquivalentTo(new Dictionary<string, int> { ["429 20429"] = 30, ["201"] = 20 }));
        AssertMessageCount(20);
        Assert.That(
            (await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => SendWhileAdvancingAsync()))),
            Is.All.EqualTo("201"));
    }

    [TestCase(21611, 429)]
    [TestCase(14107, 429)]
    [TestCase(63017, 429)]
    public async Task F50_queue_is_full(int code, int status) => await AssertRejectsWithAsync(code, status);

    [TestCase(21211, 400)]
    [TestCase(21408, 400)]
    [TestCase(21610, 400)]
    [TestCase(21606, 400)]
    [TestCase(20003, 401)]
    [TestCase(20404, 404)]
    public async Task F51_rejection(int code, int status) => await AssertRejectsWithAsync(code, status);

    [TestCase("application/json", """{"code":"21211","message":7,"status":400}""")]
    [TestCase("application/json", """{"code":1e400}""")]
    [TestCase("application/json", """{"code":-1}""")]
    [TestCase("application/json", """{"message":"no code"}""")]
    [TestCase(
        "application/problem+json",
        """{"type":"about:blank","title":"Bad","status":400,"code":21211,"detail":"x","instance":"/x","errors":[]}""")]
    [TestCase("text/plain", "no JSON")]
    [TestCase("application/json", "")]
    public async Task F52_rejection_in_another_format(string type, string body)
    {
        Sandbox.Add(new SandboxRule { Fault = SandboxFault.Respond, Status = 400, ContentType = type, Body = body });

        Assert.That(
            await RawHttp.PostMessageAsync(Sandbox),
            Does.StartWith("HTTP/1.1 400 ")
                .And.Contain($"\r\nContent-Type: {type}\r\n")
                .And.EndWith($"\r\n\r\n{body}"));
    }

    [TestCase(307)]
    [TestCase(308)]
    public async Task F53_redirect_to_another_host(int status)
    {
        Sandbox.Add(new SandboxRule
        {
            Fault = SandboxFault.Respond,
            Status = status,
            Headers = new Dictionary<string, string> { ["Location"] = "http://127.0.0.1:1/elsewhere" },
        });

        var response = await Twilio.SendAsync();

        Assert.That(
            ((int)response.Status, response.Headers.Location),
            Is.EqualTo((status, new Uri("http://127.0.0.1:1/elsewhere"))));
        AssertMessageCount(0);
    }

    [TestCaseSource(nameof(Hostile))]
    public async Task F54_malformed_body(string bytes)
    {
        Sandbox.Add(new SandboxRule
        {
            Fault = SandboxFault.Raw,
            Processing = MessageProcessing.Process,
            Body = $"HTTP/1.1 201 Created\r\nContent-Length: {bytes.Length}\r\n\r\n{bytes}",
        });

        Assert.That(await RawHttp.PostMessageAsync(Sandbox), Does.EndWith(bytes));
    }

    [Test]
    public async Task F56_body_byte_by_byte()
    {
        var wait = TimeSpan.FromMilliseconds(50);
        await using var real = await TwilioSandbox.StartAsync();
        real.Add(new SandboxRule
        {
            Fault = SandboxFault.Drip,
            Processing = MessageProcessing.Skip,
            Status = 500,
            Body = "abcde",
            Delay = wait,
        });

        var began = TimeProvider.System.GetTimestamp();
        var received = await RawHttp.PostMessageAsync(real);

        Assert.That(received, Does.EndWith("\r\n\r\nabcde"));
        Assert.That(TimeProvider.System.GetElapsedTime(began), Is.GreaterThan(wait * 4));
    }

    [TestCase("\"https://evil.example/2010-04-01/Accounts/AC1/Messages.json\"")]
    [TestCase("\"//evil.example/\"")]
    [TestCase("\"/2010-04-01/Accounts/AC0c0ffee00c0ffee00c0ffee00c0ffee0/Messages.json\"")]
    public async Task F57_next_page_uri_of_another_host_or_in_a_circle(string uri)
    {
        Sandbox.Add(new SandboxRule
        {
            Operation = SandboxOperation.List,
            JsonReplacements = new Dictionary<string, string> { ["next_page_uri"] = uri },
        });

        for (var count = 0; count < 3; count++)
        {
            Assert.That(
                (await Twilio.GetAsync(Twilio.Messages)).Json.GetProperty("next_page_uri").GetRawText(),
                Is.EqualTo(uri));
        }
    }

    [Test]
    public async Task F58_response_about_another_message()
    {
        Sandbox.Add(new SandboxRule
        {
            JsonReplacements = new Dictionary<string, string>
            {
                ["account_sid"] = $"\"{TestValues.OtherAccountSid}\"",
                ["to"] = "\"+12025550111\"",
            },
        });

        var response = await Twilio.SendAsync();

        Assert.That(
            (response["account_sid"], response["to"]),
            Is.EqualTo((TestValues.OtherAccountSid, "+12025550111")));
        Assert.That(Sandbox.Inbox.Single().To, Is.EqualTo(TestValues.Recipient));
    }

    private static string[] Hostile() =>
    [
        new string('[', 1000),
        $"{{\"sid\":\"{new string('x', 300_000)}\"}}",
        "{\"sid\":\"\\ud800\"}",
        "{\"sid\":\"\u00ff\u00fe\"}",
        "\u00ef\u00bb\u00bf{}",
        "{\"sid\":\"a\",\"sid\":\"b\"}", "{}garbage",
    ];

    private async Task AssertRejectsWithAsync(int code, int status)
    {
        Sandbox.When(TestValues.Recipient).RejectsWith(code);

        Assert.That(await SendAsync(), Is.EqualTo($"{status} {code}"));
        AssertMessageCount(0);
    }

    private async Task<string> SendWhileAdvancingAsync()
    {
        var send = SendAsync();
        await AdvanceUntilAsync(() => send.IsCompleted);
        return await send;
    }

    private async Task AdvanceUntilAsync(Func<bool> condition) => await WaitUntilAsync(() =>
    {
        Time.Advance(TimeSpan.FromMilliseconds(50));
        return Task.FromResult(condition());
    });
}
