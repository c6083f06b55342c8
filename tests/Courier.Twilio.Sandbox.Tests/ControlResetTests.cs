using System.Net;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class ControlResetTests : SandboxFixture
{
    [Test]
    public async Task Reset_clears_one_account_or_all_accounts()
    {
        Sandbox.AddAccount(TestValues.OtherAccountSid, TestValues.OtherToken);
        using var other = new ApiClient(
            Sandbox.BaseAddress,
            TestValues.OtherAccountSid,
            TestValues.OtherAccountSid,
            TestValues.OtherToken);
        await other.SendAsync();
        await Twilio.SendAsync();
        Sandbox.When(TestValues.Recipient).RejectsWith(21610);

        await Twilio.PostAsync($"/_sandbox/reset?account={TestValues.OtherAccountSid}");
        var afterOne = Sandbox.Inbox.Count;
        await Twilio.PostAsync("/_sandbox/reset");

        Assert.That((afterOne, Sandbox.Inbox.Count), Is.EqualTo((1, 0)));
        Assert.That((await Twilio.SendAsync()).Status, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task Reset_of_one_account_removes_only_its_rules()
    {
        Sandbox.Add(new SandboxRule { AccountSid = TestValues.AccountSid, RejectWithCode = 21610 });
        Sandbox.Add(new SandboxRule { AccountSid = TestValues.OtherAccountSid, RejectWithCode = 21610 });

        Sandbox.Account.Reset();

        Assert.That(
            (await Twilio.GetAsync("/_sandbox/rules")).Text,
            Does.Contain(TestValues.OtherAccountSid).And.Not.Contain(TestValues.AccountSid));
    }

    [TestCase(SandboxFault.None)]
    [TestCase(SandboxFault.Drip)]
    public async Task Reset_does_not_affect_responses_in_progress(SandboxFault fault)
    {
        Sandbox.When(TestValues.Recipient).Applies(new SandboxRule
        {
            Fault = fault,
            Processing = fault is SandboxFault.None ? MessageProcessing.Skip : MessageProcessing.Process,
            Delay = TimeSpan.FromSeconds(1),
        });
        var slow = Twilio.SendAsync();
        await Sandbox.WaitForMessageAsync().WaitAsync(TestValues.Timeout);

        Sandbox.Reset();
        while (!slow.IsCompleted)
        {
            Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.That((await slow).Status, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task Reset_cancels_delayed_processing()
    {
        Sandbox.Add(new SandboxRule { Fault = SandboxFault.Respond, ProcessAfter = TimeSpan.FromSeconds(8) });
        await Twilio.SendAsync();

        Sandbox.Account.Reset();
        Time.Advance(TimeSpan.FromSeconds(8));

        Assert.That(Sandbox.Inbox, Is.Empty);
    }

    [Test]
    public async Task Reset_runs_concurrently_with_sends()
    {
        var sending = Enumerable.Range(0, 200).Select(_ => Twilio.SendAsync()).ToList();
        for (var reset = 0; reset < 50; reset++)
        {
            await Twilio.PostAsync("/_sandbox/reset");
            Time.Advance(TestValues.Pace);
        }

        Assert.That(
            (await Task.WhenAll(sending)).Select(static response => response.Status),
            Is.All.EqualTo(HttpStatusCode.Created));
        await Twilio.PostAsync("/_sandbox/reset");
        Assert.That(Sandbox.Inbox, Is.Empty);
    }
}
