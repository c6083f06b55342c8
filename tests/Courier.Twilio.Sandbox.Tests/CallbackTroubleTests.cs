using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

/// <summary>Applications that are slow or silent, more to tell than can be told, and a sandbox that is reset while it tells.</summary>
internal sealed class CallbackTroubleTests : SandboxFixture
{
    [TestCase("#rt=100&rc=0", 1)]
    [TestCase("#rt=100&rc=2", 1)]
    [TestCase("#rt=100&rc=2&rp=rt", 3)]
    [TestCase("#rt=100&rc=2&rp=4xx,rt", 3)]
    [TestCase("#rt=100&rc=2&rp=5xx", 1)]
    [TestCase("#rt=15000&rc=5&rp=all&tt=100", 1)]
    [TestCase("#rt=99&tt=100&rc=6&rp=ct", 1)]
    public async Task An_application_that_does_not_answer_is_left_when_the_address_says(string fragment, int attempts)
    {
        await using var application = RawCallbackReceiver.Start();
        application.Respond = static stream => stream.ReadAsync(new byte[1]).AsTask();
        var hearing = application.ReceiveAllAsync();
        await SendAndGetSidAsync(("StatusCallback", $"http://127.0.0.1:{application.Port}/{fragment}"));
        Time.Advance(TestValues.Pace * 3);

        var message = await Sandbox.WaitForMessageAsync(static one => one.Callbacks.Any(static callback => callback.Status is "delivered")).WaitAsync(TestValues.Timeout);

        Assert.That(message.Callbacks.Count(static one => one.Status is "sent"), Is.EqualTo(attempts));
        Assert.That(message.Callbacks.Select(static one => one.Failure), Is.All.EqualTo("no answer in time"));
        Assert.That(hearing.IsFaulted, Is.False);
    }

    [Test]
    public async Task An_answer_that_stops_in_the_middle_is_left_as_well()
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

        var message = await Sandbox.WaitForMessageAsync(static one => one.Callbacks.Count is 1).WaitAsync(TestValues.Timeout);

        Assert.That(message.Callbacks[0].Failure, Is.EqualTo("no answer in time"));
    }

    [TestCase("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")]
    [TestCase("nonsense\r\n\r\n")]
    [TestCase("")]
    public async Task An_answer_that_is_none_is_written_down(string bytes)
    {
        await using var application = RawCallbackReceiver.Start();
        application.Respond = stream => stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(bytes)).AsTask();
        _ = application.ReceiveAllAsync();
        Sandbox.When(TestValues.Recipient).EndsWith("sent");
        await SendAndGetSidAsync(("StatusCallback", $"http://127.0.0.1:{application.Port}/"));
        Time.Advance(TestValues.Pace * 3);

        var message = await Sandbox.WaitForMessageAsync(static one => one.Callbacks.Count is 1).WaitAsync(TestValues.Timeout);

        Assert.That(message.Callbacks[0].Failure, Is.EqualTo("the answer broke off"));
    }

    [Test]
    public async Task A_huge_answer_is_remembered_in_part()
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

        var message = await Sandbox.WaitForMessageAsync(static one => one.Callbacks.Count is 1).WaitAsync(TestValues.Timeout);

        Assert.That((message.Callbacks[0].ResponseStatus, message.Callbacks[0].ResponseBody), Is.EqualTo((200, new string('x', 1000))));
    }

    [Test]
    public async Task A_reset_forgets_what_was_still_to_be_told()
    {
        await using var application = await CallbackReceiver.StartAsync();
        Sandbox.Add(new SandboxRule { To = TestValues.Recipient, Callbacks = new SandboxCallbackFault { Delay = TimeSpan.FromHours(1) } });
        Sandbox.Add(new SandboxRule { To = "+12025550111", Callbacks = new SandboxCallbackFault { ReversedInGroupsOf = 9 } });
        await SendAndGetSidAsync(("StatusCallback", application.Address.ToString()));
        await SendAndGetSidAsync(("To", "+12025550111"), ("StatusCallback", application.Address.ToString()));
        Time.Advance(TestValues.Pace * 2);

        Sandbox.Account.Reset();
        Time.Advance(TimeSpan.FromHours(2));
        await SendAndGetSidAsync(("To", "+12025550112"), ("StatusCallback", $"{application.Address}after"));
        Time.Advance(TestValues.Pace * 3);

        Assert.That((await application.NextAsync(2)).Select(static one => one.Url), Is.All.EndWith("/after"));
    }

    [Test]
    public async Task What_waits_for_others_is_told_when_no_more_come()
    {
        await using var application = await CallbackReceiver.StartAsync();
        Sandbox.Add(new SandboxRule { FinalStatus = "sent", Callbacks = new SandboxCallbackFault { ReversedInGroupsOf = 9 } });
        await SendAndGetSidAsync(("From", ""), ("MessagingServiceSid", TestValues.ServiceSid), ("StatusCallback", application.Address.ToString()));
        Time.Advance(TestValues.Pace * 9);

        var told = await application.NextAsync(2);

        Assert.That(string.Join(' ', told.Select(static one => one.Form["MessageStatus"])), Is.EqualTo("sent queued"));
    }

    [Test]
    public async Task A_callback_sent_again_and_again_fills_no_memory()
    {
        await using var application = await CallbackReceiver.StartAsync();
        await SendAndGetSidAsync(("StatusCallback", application.Address.ToString()));
        Time.Advance(TestValues.Pace * 3);
        var message = await Sandbox.WaitForMessageAsync(static one => one.Callbacks.Count is 2).WaitAsync(TestValues.Timeout);

        for (var n = 0; n < 150; n++)
        {
            await Twilio.PostAsync($"/_sandbox/messages/{message.Sid}/callbacks/0/resend");
        }

        await application.NextAsync(152);
        Assert.That(Sandbox.Inbox.Single().Callbacks.Count, Is.LessThanOrEqualTo(100));
    }
}
