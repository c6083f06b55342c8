using System.Net;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

/// <summary>
/// Verifies that the memory of a sandbox is bounded under any number of requests. The clock does not advance, so that
/// nothing completes by itself.
/// </summary>
[NonParallelizable]
internal sealed class MemoryUsageTests : SandboxFixture
{
    private const int WarmUpCount = 11_000;
    private const int DefaultCount = 9_000;
    private const int LargeCount = 89_000;
    private const long MaxGrowth = 6_000_000;

    private const string ScheduledForm = "SendAt=2022-07-20T00%3A00%3A00Z&ScheduleType=fixed&MessagingServiceSid="
        + TestValues.ServiceSid
        + "&To=%2B12025550156&Body=Hello";

    [TestCase(TestValues.Form, 201, LargeCount)]
    [TestCase(ScheduledForm, 201, DefaultCount)]
    [TestCase("To=%2B15005550001&From=%2B15005550006&Body=Hello", 400, DefaultCount)]
    public async Task Messages_do_not_grow_memory(string form, int status, int count) =>
        await AssertMemoryStaysFlatAsync(RawHttp.FormatRequest(Sandbox, form, isLast: false), status, count: count);

    [Test]
    public async Task Final_messages_do_not_grow_memory() =>
        await AssertMemoryStaysFlatAsync(
            RawHttp.FormatRequest(Sandbox, TestValues.Form, isLast: false),
            201,
            () => Time.Advance(TestValues.Pace));

    [Test]
    public async Task Delayed_requests_do_not_grow_memory()
    {
        Sandbox.Add(new SandboxRule { Fault = SandboxFault.Respond, ProcessAfter = TimeSpan.FromHours(24) });

        await AssertMemoryStaysFlatAsync(RawHttp.FormatRequest(Sandbox, TestValues.Form, isLast: false), 500);
    }

    [Test]
    public async Task Delayed_callbacks_do_not_grow_memory()
    {
        Sandbox.Clock.Speed = 0;
        Sandbox.Add(new SandboxRule
        {
            Callbacks = new SandboxCallbackFault { Delay = TimeSpan.FromHours(24), Copies = 3 },
        });

        await AssertMemoryStaysFlatAsync(
            RawHttp.FormatRequest(
                Sandbox,
                TestValues.Form + "&StatusCallback=http%3A%2F%2F127.0.0.1%3A1%2F",
                isLast: false),
            201,
            () => Sandbox.Clock.Advance(TestValues.Pace * 3));
    }

    [Test]
    public async Task Opt_outs_are_limited()
    {
        for (var n = 0; n < 10_100; n++)
        {
            Sandbox.Account.Receive($"+1202{n:0000000}", TestValues.Sender, "STOP");
        }

        Assert.That(
            (
                await Twilio.GetAsync(
                    "/inbox.json")).Json.GetProperty("accounts")[0].GetProperty("optOuts").GetArrayLength(),
            Is.LessThanOrEqualTo(10_000));
        Assert.That((await Twilio.SendAsync(("To", "+12020010099"))).Code, Is.EqualTo(21610));
    }

    [Test]
    public async Task Accounts_created_on_first_use_are_limited()
    {
        await using var open = await TwilioSandbox.StartAsync(new TwilioSandboxOptions
        {
            UnknownAccounts = UnknownAccounts.CreateOnFirstUse,
        });
        for (var n = 0; n < 1_100; n++)
        {
            using var client = new ApiClient(open.BaseAddress, $"AC{n:x32}", $"AC{n:x32}", "token");
            await client.SendAsync();
        }

        Assert.That(open.Inbox, Has.Count.EqualTo(1_000));
        using var known = ApiClient.Create(open);
        Assert.That((await known.SendAsync()).Status, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task Used_up_rules_are_evicted_at_the_limit_of_rules()
    {
        for (var n = 0; n < 1_000; n++)
        {
            Sandbox.Add(new SandboxRule { Times = 1, To = $"+1202{n:0000000}" });
        }

        Assert.That(
            () => Sandbox.Add(new SandboxRule()),
            Throws.ArgumentException.With.Message.Contains("1000 rules"));
        await Twilio.SendAsync(("To", "+12020000000"));
        Assert.That(() => Sandbox.Add(new SandboxRule()), Throws.Nothing);
    }

    [Test]
    public async Task Stored_form_is_limited()
    {
        var fields = string.Concat(Enumerable.Range(0, 10_000).Select(static n => $"&X{n}={n}"));

        await RawHttp.ExchangeAsync(
            Sandbox,
            RawHttp.FormatRequest(Sandbox, $"{TestValues.Form}&Y={new string('y', 1_000_000)}{fields}"));

        var form = Sandbox.Inbox.Single().Form;
        Assert.That(
            form.Take(3).Select(static field => field.Value),
            Is.EqualTo([TestValues.Recipient, TestValues.Sender, "Hello"]));
        Assert.That(form.Sum(static field => field.Key.Length + field.Value.Length), Is.LessThan(100_000));
        Assert.That(form[3].Value, Does.EndWith("… (1000000 characters)"));
        Assert.That(form[^1], Is.EqualTo(KeyValuePair.Create("…", "9004 more fields")));
    }

    [Test]
    public async Task Error_text_truncates_a_long_recipient()
    {
        var response = await RawHttp.ExchangeAsync(
            Sandbox,
            RawHttp.FormatRequest(Sandbox, $"To={new string('9', 1_000_000)}&From=%2B15005550006&Body=x"));

        Assert.That(response, Does.StartWith("HTTP/1.1 400 "));
        Assert.That(response, Has.Length.LessThan(2_000));
    }

    [Test]
    public async Task Subscriber_that_never_reads_does_not_grow_memory()
    {
        using var idle = await RawHttp.ConnectAsync(Sandbox, "GET /inbox/events HTTP/1.1\r\nHost: localhost\r\n\r\n");

        await AssertMemoryStaysFlatAsync(RawHttp.FormatRequest(Sandbox, TestValues.Form, isLast: false), 201);
    }

    private async Task AssertMemoryStaysFlatAsync(
        string request,
        int status,
        Action? afterBatch = null,
        int count = DefaultCount)
    {
        await RawHttp.SendManyAsync(Sandbox, request, WarmUpCount, status, afterBatch);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        await RawHttp.SendManyAsync(Sandbox, request, count, status, afterBatch);

        var after = GC.GetTotalMemory(forceFullCollection: true);
        TestContext.Out.WriteLine($"{before:N0} bytes after {WarmUpCount}, {after:N0} after {WarmUpCount + count}");
        Assert.That(after - before, Is.LessThan(MaxGrowth));
    }
}
