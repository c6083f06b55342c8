using System.Net;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests.FaultMatrix;

internal sealed class DeliveryTests : FaultMatrixFixture
{
    [Test]
    public async Task F65_callbacks_reordered_copied_and_delayed()
    {
        await using var application = await CallbackReceiver.StartAsync();
        Sandbox.Settings.StatusCallback = application.Address;
        Sandbox.Add(new SandboxRule
        {
            Callbacks = new SandboxCallbackFault
            {
                Copies = 5,
                Delay = TimeSpan.FromHours(1),
                ReversedInGroupsOf = 2,
            },
        });
        await SendAsync();
        Time.Advance(TestValues.Pace * 3);
        Time.Advance(TimeSpan.FromMinutes(59));
        var early = application.Count;
        Time.Advance(TimeSpan.FromMinutes(1));

        var callbacks = await application.NextAsync(10);

        Assert.That(early, Is.Zero);
        Assert.That(
            string.Join(' ', callbacks.Select(static callback => callback.Form["MessageStatus"])),
            Is.EqualTo("delivered delivered delivered delivered delivered sent sent sent sent sent"));
    }

    [Test]
    public async Task F69_callbacks_dropped_while_the_status_changes()
    {
        await using var application = await CallbackReceiver.StartAsync();
        Sandbox.Settings.StatusCallback = application.Address;
        Sandbox.When(TestValues.Recipient).Applies(new SandboxRule
        {
            Callbacks = new SandboxCallbackFault { Copies = 0 },
        });
        var sid = await SendAndGetSidAsync();
        Time.Advance(TestValues.Pace * 3);
        await SendAsync(("To", "+12025550111"));
        Time.Advance(TestValues.Pace * 3);

        Assert.That(
            (await application.NextAsync(2)).Select(static callback => callback.Form["To"]),
            Is.All.EqualTo("+12025550111"));
        Assert.That(await GetStatusAsync(sid), Is.EqualTo("delivered"));
    }

    [Test]
    public async Task F70_fetch_returns_404_then_unknown_then_older_statuses()
    {
        Sandbox.Add(new SandboxRule
        {
            Operation = SandboxOperation.Fetch,
            Fault = SandboxFault.Respond,
            Status = 404,
            Times = 2,
        });
        Sandbox.Add(new SandboxRule
        {
            Operation = SandboxOperation.Fetch,
            JsonReplacements = new Dictionary<string, string> { ["status"] = "\"teleported\"" },
            Times = 1,
        });
        var sid = await SendAndGetSidAsync();
        Time.Advance(TestValues.Pace * 3);

        var missing = new[]
        {
            (await Twilio.GetAsync(Twilio.Message(sid))).Status,
            (await Twilio.GetAsync(Twilio.Message(sid))).Status,
        };
        var (unknown, delivered) = (await GetStatusAsync(sid), await GetStatusAsync(sid));
        Sandbox.Report(sid, "sent");

        Assert.That(missing, Is.All.EqualTo(HttpStatusCode.NotFound));
        Assert.That((unknown, delivered, await GetStatusAsync(sid)), Is.EqualTo(("teleported", "delivered", "sent")));
    }

    [Test]
    public async Task F71_message_stays_sent()
    {
        Sandbox.When(TestValues.Recipient).EndsWith("sent");
        var sid = await SendAndGetSidAsync();

        Time.Advance(TimeSpan.FromDays(30));

        Assert.That(await GetStatusAsync(sid), Is.EqualTo("sent"));
    }

    [Test]
    public async Task F76_slow_responses()
    {
        Sandbox.Add(new SandboxRule { Delay = TimeSpan.FromSeconds(1) });
        var send = SendAsync();
        await Sandbox.WaitForMessageAsync().WaitAsync(TestValues.Timeout);

        Time.Advance(TimeSpan.FromMilliseconds(999));
        var early = send.IsCompleted;
        await WaitUntilAsync(() =>
        {
            Time.Advance(TimeSpan.FromMilliseconds(1));
            return Task.FromResult(send.IsCompleted);
        });

        Assert.That((early, await send), Is.EqualTo((false, "201")));
    }
}
