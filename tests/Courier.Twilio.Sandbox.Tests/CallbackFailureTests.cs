using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

/// <summary>Tests callbacks to applications that respond slowly, invalidly or not at all, and their limits.</summary>
internal sealed class CallbackFailureTests : SandboxFixture
{
    [TestCase("#rt=100&rc=0", 1)]
    [TestCase("#rt=100&rc=2", 1)]
    [TestCase("#rt=100&rc=2&rp=rt", 3)]
    [TestCase("#rt=100&rc=2&rp=4xx,rt", 3)]
    [TestCase("#rt=100&rc=2&rp=5xx", 1)]
    [TestCase("#rt=15000&rc=5&rp=all&tt=100", 1)]
    [TestCase("#rt=99&tt=100&rc=6&rp=ct", 1)]
    public async Task Read_timeout_and_retries_follow_the_fragment(string fragment, int attempts)
    {
        await using var application = RawCallbackReceiver.Start();
        application.Respond = static stream => stream.ReadAsync(new byte[1]).AsTask();
        var receiving = application.ReceiveAllAsync();
        await SendAndGetSidAsync(("StatusCallback", $"http://127.0.0.1:{application.Port}/{fragment}"));
        Time.Advance(TestValues.Pace * 3);

        var message = await Sandbox.WaitForMessageAsync(
            static candidate => candidate.Callbacks.Any(static callback => callback.Status is "delivered"))
            .WaitAsync(TestValues.Timeout);

        Assert.That(message.Callbacks.Count(static callback => callback.Status is "sent"), Is.EqualTo(attempts));
        Assert.That(
            message.Callbacks.Select(static callback => callback.Failure),
            Is.All.EqualTo("no response in time"));
        Assert.That(receiving.IsFaulted, Is.False);
    }

    [Test]
    public async Task Stalled_response_times_out()
    {
        await using var application = RawCallbackReceiver.Start();
        application.Respond = static async stream =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"u8.ToArray());
            _ = await stream.ReadAsync(new byte[1]);
        };
        _ = application.ReceiveAllAsync();
        Sandbox.When(TestValues.Recipient).EndsWith("sent");
        await SendAndGetSidAsync(("StatusCallback", $"http://127.0.0.1:{application.Port}/#rt=100"));
        Time.Advance(TestValues.Pace * 3);

        var message = await Sandbox.WaitForMessageAsync(static candidate => candidate.Callbacks.Count is 1)
            .WaitAsync(TestValues.Timeout);

        Assert.That(message.Callbacks[0].Failure, Is.EqualTo("no response in time"));
    }

    [TestCase("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")]
    [TestCase("nonsense\r\n\r\n")]
    [TestCase("")]
    public async Task Invalid_response_is_recorded_as_a_failure(string bytes)
    {
        await using var application = RawCallbackReceiver.Start();
        application.Respond = stream => stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(bytes)).AsTask();
        _ = application.ReceiveAllAsync();
        Sandbox.When(TestValues.Recipient).EndsWith("sent");
        await SendAndGetSidAsync(("StatusCallback", $"http://127.0.0.1:{application.Port}/"));
        Time.Advance(TestValues.Pace * 3);

        var message = await Sandbox.WaitForMessageAsync(static candidate => candidate.Callbacks.Count is 1)
            .WaitAsync(TestValues.Timeout);

        Assert.That(message.Callbacks[0].Failure, Is.EqualTo("the response broke off"));
    }

    [Test]
    public async Task Large_response_is_stored_truncated()
    {
        await using var application = RawCallbackReceiver.Start();
        application.Respond = static async stream =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\n\r\n"u8.ToArray());
            await stream.WriteAsync(new byte[2_000_000].Select(static _ => (byte)'x').ToArray());
        };
        _ = application.ReceiveAllAsync();
        Sandbox.When(TestValues.Recipient).EndsWith("sent");
        await SendAndGetSidAsync(("StatusCallback", $"http://127.0.0.1:{application.Port}/"));
        Time.Advance(TestValues.Pace * 3);

        var message = await Sandbox.WaitForMessageAsync(static candidate => candidate.Callbacks.Count is 1)
            .WaitAsync(TestValues.Timeout);

        Assert.That((message.Callbacks[0].ResponseStatus, message.Callbacks[0].ResponseBody),
            Is.EqualTo((200, new string('x', 1000))));
    }

    [Test]
    public async Task Reset_discards_pending_callbacks()
    {
        await using var application = await CallbackReceiver.StartAsync();
        Sandbox.Add(new SandboxRule
        {
            To = TestValues.Recipient,
            Callbacks = new SandboxCallbackFault { Delay = TimeSpan.FromHours(1) },
        });
        Sandbox.Add(new SandboxRule
        {
            To = "+12025550111",
            Callbacks = new SandboxCallbackFault { ReversedInGroupsOf = 9 },
        });
        await SendAndGetSidAsync(("StatusCallback", application.Address.ToString()));
        await SendAndGetSidAsync(("To", "+12025550111"), ("StatusCallback", application.Address.ToString()));
        Time.Advance(TestValues.Pace * 2);

        Sandbox.Account.Reset();
        Time.Advance(TimeSpan.FromHours(2));
        await SendAndGetSidAsync(("To", "+12025550112"), ("StatusCallback", $"{application.Address}after"));
        Time.Advance(TestValues.Pace * 3);

        Assert.That((await application.NextAsync(2)).Select(static callback => callback.Url), Is.All.EndWith("/after"));
    }

    [Test]
    public async Task Incomplete_group_is_posted_after_the_last_status()
    {
        await using var application = await CallbackReceiver.StartAsync();
        Sandbox.Add(new SandboxRule
        {
            FinalStatus = "sent",
            Callbacks = new SandboxCallbackFault { ReversedInGroupsOf = 9 },
        });
        await SendAndGetSidAsync(
            ("From", ""),
            ("MessagingServiceSid", TestValues.ServiceSid),
            ("StatusCallback", application.Address.ToString()));
        Time.Advance(TestValues.Pace * 9);

        var posted = await application.NextAsync(2);

        Assert.That(string.Join(' ', posted.Select(static callback => callback.Form["MessageStatus"])),
            Is.EqualTo("sent queued"));
    }

    [Test]
    public async Task Resent_callbacks_are_limited()
    {
        await using var application = await CallbackReceiver.StartAsync();
        await SendAndGetSidAsync(("StatusCallback", application.Address.ToString()));
        Time.Advance(TestValues.Pace * 3);
        var message = await Sandbox.WaitForMessageAsync(static candidate => candidate.Callbacks.Count is 2)
            .WaitAsync(TestValues.Timeout);

        for (var count = 0; count < 150; count++)
        {
            await Twilio.PostAsync($"/_sandbox/messages/{message.Sid}/callbacks/0/resend");
        }

        await application.NextAsync(152);
        Assert.That(Sandbox.Inbox.Single().Callbacks.Count, Is.LessThanOrEqualTo(100));
    }
}
