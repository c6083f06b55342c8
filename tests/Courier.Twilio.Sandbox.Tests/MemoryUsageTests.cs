using System.Net;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

/// <summary>Whatever is asked of a sandbox, however often: what it remembers is bounded. The clock stands still, so that nothing ends by itself.</summary>
[NonParallelizable]
internal sealed class MemoryUsageTests : SandboxFixture
{
    private const int Enough = 11_000;
    private const int More = 9_000;
    private const int ManyMore = 89_000;
    private const long Flat = 6_000_000;

    private const string Later = "SendAt=2022-07-20T00%3A00%3A00Z&ScheduleType=fixed&MessagingServiceSid=" + TestValues.ServiceSid + "&To=%2B12025550156&Body=Hello";

    [TestCase(TestValues.Form, 201, ManyMore)]
    [TestCase(Later, 201, More)]
    [TestCase("To=%2B15005550001&From=%2B15005550006&Body=Hello", 400, More)]
    public async Task Messages_leave_it_flat(string form, int status, int more) => await StayFlatAsync(RawHttp.FormatRequest(Sandbox, form, isLast: false), status, more: more);

    [Test]
    public async Task Messages_that_end_leave_it_flat() =>
        await StayFlatAsync(RawHttp.FormatRequest(Sandbox, TestValues.Form, isLast: false), 201, () => Time.Advance(TestValues.Pace));

    [Test]
    public async Task Requests_to_be_taken_later_leave_it_flat()
    {
        Sandbox.Add(new SandboxRule { Fault = SandboxFault.Respond, ProcessAfter = TimeSpan.FromHours(24) });

        await StayFlatAsync(RawHttp.FormatRequest(Sandbox, TestValues.Form, isLast: false), 500);
    }

    [Test]
    public async Task Callbacks_that_are_late_leave_it_flat()
    {
        Sandbox.Clock.Speed = 0;
        Sandbox.Add(new SandboxRule { Callbacks = new SandboxCallbackFault { Delay = TimeSpan.FromHours(24), Copies = 3 } });

        await StayFlatAsync(RawHttp.FormatRequest(Sandbox, TestValues.Form + "&StatusCallback=http%3A%2F%2F127.0.0.1%3A1%2F", isLast: false), 201, () => Sandbox.Clock.Advance(TestValues.Pace * 3));
    }

    [Test]
    public async Task Opt_outs_leave_it_flat()
    {
        for (var n = 0; n < 10_100; n++)
        {
            Sandbox.Account.Receive($"+1202{n:0000000}", TestValues.Sender, "STOP");
        }

        Assert.That((await Twilio.GetAsync("/inbox.json")).Json.GetProperty("accounts")[0].GetProperty("optOuts").GetArrayLength(), Is.LessThanOrEqualTo(10_000));
        Assert.That((await Twilio.SendAsync(("To", "+12020010099"))).Code, Is.EqualTo(21610));
    }

    [Test]
    public async Task Accounts_nobody_asked_for_leave_it_flat()
    {
        await using var open = await TwilioSandbox.StartAsync(new TwilioSandboxOptions { UnknownAccounts = UnknownAccounts.CreateOnFirstUse });
        for (var n = 0; n < 1_100; n++)
        {
            using var stranger = new ApiClient(open.BaseAddress, $"AC{n:x32}", $"AC{n:x32}", "token");
            await stranger.SendAsync();
        }

        Assert.That(open.Inbox, Has.Count.EqualTo(1_000));
        using var known = ApiClient.Create(open);
        Assert.That((await known.SendAsync()).Status, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task Rules_that_are_used_up_make_room_and_others_are_counted()
    {
        for (var n = 0; n < 1_000; n++)
        {
            Sandbox.Add(new SandboxRule { Times = 1, To = $"+1202{n:0000000}" });
        }

        Assert.That(() => Sandbox.Add(new SandboxRule()), Throws.ArgumentException.With.Message.Contains("1000 rules"));
        await Twilio.SendAsync(("To", "+12020000000"));
        Assert.That(() => Sandbox.Add(new SandboxRule()), Throws.Nothing);
    }

    [Test]
    public async Task A_form_is_kept_as_far_as_anybody_reads_it()
    {
        var fields = string.Concat(Enumerable.Range(0, 10_000).Select(static n => $"&X{n}={n}"));

        await RawHttp.ExchangeAsync(Sandbox, RawHttp.FormatRequest(Sandbox, $"{TestValues.Form}&Y={new string('y', 1_000_000)}{fields}"));

        var form = Sandbox.Inbox.Single().Form;
        Assert.That(form.Take(3).Select(static field => field.Value), Is.EqualTo([TestValues.Recipient, TestValues.Sender, "Hello"]));
        Assert.That(form.Sum(static field => field.Key.Length + field.Value.Length), Is.LessThan(100_000));
        Assert.That(form[3].Value, Does.EndWith("… (1000000 characters)"));
        Assert.That(form[^1], Is.EqualTo(KeyValuePair.Create("…", "9004 more fields")));
    }

    [Test]
    public async Task A_recipient_of_a_megabyte_is_not_said_back()
    {
        var answer = await RawHttp.ExchangeAsync(Sandbox, RawHttp.FormatRequest(Sandbox, $"To={new string('9', 1_000_000)}&From=%2B15005550006&Body=x"));

        Assert.That(answer, Does.StartWith("HTTP/1.1 400 "));
        Assert.That(answer, Has.Length.LessThan(2_000));
    }

    [Test]
    public async Task A_listener_that_never_reads_loses_news_and_nothing_else()
    {
        using var deaf = await RawHttp.ConnectAsync(Sandbox, "GET /inbox/events HTTP/1.1\r\nHost: localhost\r\n\r\n");

        await StayFlatAsync(RawHttp.FormatRequest(Sandbox, TestValues.Form, isLast: false), 201);
    }

    private async Task StayFlatAsync(string request, int status, Action? meanwhile = null, int more = More)
    {
        await RawHttp.SendManyAsync(Sandbox, request, Enough, status, meanwhile);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        await RawHttp.SendManyAsync(Sandbox, request, more, status, meanwhile);

        var after = GC.GetTotalMemory(forceFullCollection: true);
        TestContext.Out.WriteLine($"{before:N0} bytes after {Enough}, {after:N0} after {Enough + more}");
        Assert.That(after - before, Is.LessThan(Flat));
    }
}
