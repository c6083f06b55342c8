using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class CallbackFaultTests : CallbackFixture
{
    [TestCase(0, 0, "")]
    [TestCase(2, 0, "sent sent delivered delivered")]
    [TestCase(1, 2, "delivered sent")]
    public async Task Callbacks_are_dropped_repeated_and_reordered(int copies, int reversed, string order)
    {
        Sandbox.Add(new SandboxRule
        {
            To = TestValues.Recipient,
            Callbacks = new SandboxCallbackFault { Copies = copies, ReversedInGroupsOf = reversed },
        });
        await SendAsync("/status");
        Time.Advance(TestValues.Pace * 5);
        await SendAsync("/last", ("To", "+12025550111"));
        Time.Advance(TestValues.Pace * 5);

        var posted = await Application.NextAsync(order.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length + 2);

        var statuses = posted
            .Where(static callback => callback.Url.EndsWith("/status", StringComparison.Ordinal))
            .Select(static callback => callback.Form["MessageStatus"]);
        Assert.That(string.Join(' ', statuses), Is.EqualTo(order));
    }

    [Test]
    public async Task Callbacks_are_delayed()
    {
        Sandbox.Add(new SandboxRule { Callbacks = new SandboxCallbackFault { Delay = TimeSpan.FromHours(1) } });
        var sid = await SendAsync("/status");
        Time.Advance(TestValues.Pace * 5);
        var before = Sandbox.Inbox.Single().Callbacks.Count;

        Time.Advance(TimeSpan.FromHours(1));
        await Application.NextAsync(2);

        Assert.That(before, Is.Zero);
        Assert.That(await GetStatusAsync(sid), Is.EqualTo("delivered"));
    }
}
