using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class ClockTests : SandboxFixture
{
    [Test]
    public async Task Paused_clock_keeps_every_status()
    {
        Sandbox.Clock.Pause();
        var sid = await SendAndGetSidAsync();

        Time.Advance(TimeSpan.FromHours(1));
        var paused = await GetStatusAsync(sid);
        Sandbox.Clock.Resume();
        Time.Advance(TestValues.Pace * 3);

        Assert.That((paused, await GetStatusAsync(sid)), Is.EqualTo(("queued", "delivered")));
    }

    [Test]
    public async Task Advance_moves_a_paused_clock()
    {
        Sandbox.Clock.Pause();
        var sid = await SendAndGetSidAsync();

        Sandbox.Clock.Advance(TestValues.Pace * 2);

        Assert.That(await GetStatusAsync(sid), Is.EqualTo("sent"));
        Assert.That(Sandbox.Clock.Now, Is.EqualTo(TestValues.Now + (TestValues.Pace * 2)));
    }

    [Test]
    public async Task Speed_60_makes_a_minute_a_second()
    {
        Sandbox.Clock.Speed = 60;
        await SendAndGetSidAsync(
            ("From", ""),
            ("MessagingServiceSid", TestValues.ServiceSid),
            ("ScheduleType", "fixed"),
            ("SendAt", "2022-07-07T18:49:41Z"));

        Time.Advance(TimeSpan.FromSeconds(9));
        var early = Sandbox.Inbox.Single().Status;
        Time.Advance(TimeSpan.FromSeconds(2));

        Assert.That((early, Sandbox.Inbox.Single().Status), Is.EqualTo(("scheduled", "delivered")));
    }

    [TestCase(-1)]
    [TestCase(100_001)]
    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public async Task Invalid_speed_is_rejected_and_the_clock_continues(double speed)
    {
        Assert.That(() => Sandbox.Clock.Speed = speed, Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Sandbox.Clock.Advance(-TestValues.Pace), Throws.InstanceOf<ArgumentOutOfRangeException>());

        var sid = await SendAndGetSidAsync();
        Time.Advance(TestValues.Pace * 3);

        Assert.That(await GetStatusAsync(sid), Is.EqualTo("delivered"));
    }

    [Test]
    public async Task Transitions_have_their_own_time_after_a_long_advance()
    {
        for (var count = 0; count < 20; count++)
        {
            await SendAndGetSidAsync();
        }

        Sandbox.Clock.Advance(TimeSpan.FromDays(1));

        Assert.That(
            Sandbox.Inbox.Select(static message => message.History[^1]),
            Is.All.EqualTo(new SandboxStatus("delivered", TestValues.Now + (TestValues.Pace * 3))));
    }

    [Test]
    public async Task ClockOffset_changes_the_dates()
    {
        await using var ahead = await TwilioSandbox.StartAsync(new TwilioSandboxOptions
        {
            TimeProvider = Time,
            ClockOffset = TimeSpan.FromMinutes(10),
        });
        using var client = ApiClient.Create(ahead);

        var response = await client.SendAsync();

        Assert.That(response.Headers.Date, Is.EqualTo(TestValues.Now + TimeSpan.FromMinutes(10)));
        Assert.That(response["date_created"], Is.EqualTo("Thu, 07 Jul 2022 18:49:41 +0000"));
    }

    [TestCase("+15005553005", "undelivered", 30005)]
    [TestCase("+15005553003", "undelivered", 30003)]
    [TestCase("+15005553001", "failed", 30001)]
    [TestCase("+15005551003", "sent", null)]
    [TestCase("+15005551004", "read", null)]
    [TestCase("+15005551001", "queued", null)]
    public async Task Outcome_number_sets_the_final_status(string to, string status, int? code)
    {
        await SendAndGetSidAsync(("To", to));

        Time.Advance(TestValues.Pace * 10);

        var message = Sandbox.Inbox.Single();
        Assert.That((message.Status, message.ErrorCode), Is.EqualTo((status, code)));
    }

    [TestCase("+15005554429", 429)]
    [TestCase("+15005554503", 503)]
    public async Task Outcome_number_sets_the_http_status(string to, int status)
    {
        var response = await Twilio.SendAsync(("To", to));

        Assert.That((int)response.Status, Is.EqualTo(status));
        Assert.That(Sandbox.Inbox, Is.Empty);
    }
}
