using System.Globalization;
using System.Net;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class MessageUpdateTests : SandboxFixture
{
    [Test]
    public async Task A_scheduled_message_waits_for_its_time()
    {
        var sid = await SendAndGetSidAsync(Scheduled(TimeSpan.FromHours(1)));

        Time.Advance(TimeSpan.FromMinutes(59));
        var before = await GetStatusAsync(sid);
        Time.Advance(TimeSpan.FromMinutes(1));
        var due = await GetStatusAsync(sid);

        Assert.That((before, due), Is.EqualTo(("scheduled", "queued")));
    }

    [Test]
    public async Task A_scheduled_message_can_be_canceled_and_then_never_leaves()
    {
        var sid = await SendAndGetSidAsync(Scheduled(TimeSpan.FromHours(1)));

        var reply = await Twilio.PostAsync(Twilio.Message(sid), ("Status", "canceled"));
        Time.Advance(TimeSpan.FromHours(2));

        Assert.That(reply.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(reply["status"], Is.EqualTo("canceled"));
        Assert.That(await GetStatusAsync(sid), Is.EqualTo("canceled"));
    }

    [Test]
    public async Task A_message_on_its_way_cannot_be_canceled()
    {
        var sid = await SendAndGetSidAsync();

        var reply = await Twilio.PostAsync(Twilio.Message(sid), ("Status", "canceled"));

        Assert.That(reply.Code, Is.EqualTo(30409));
    }

    [TestCase(300, 35115)]
    [TestCase(301, null)]
    [TestCase(3_024_000, null)]
    [TestCase(3_024_001, 35117)]
    public async Task The_time_is_more_than_five_minutes_and_at_most_35_days_ahead(int seconds, int? code)
    {
        var reply = await Twilio.SendAsync(Scheduled(TimeSpan.FromSeconds(seconds)));

        Assert.That(reply.Code, Is.EqualTo(code));
    }

    [TestCase("", 35111)]
    [TestCase("tomorrow", 35114)]
    public async Task A_schedule_needs_a_time_that_can_be_read(string sendAt, int code)
    {
        var reply = await Twilio.SendAsync(("From", ""), ("MessagingServiceSid", TestValues.ServiceSid), ("ScheduleType", "fixed"), ("SendAt", sendAt));

        Assert.That(reply.Code, Is.EqualTo(code));
    }

    [Test]
    public async Task An_empty_body_redacts_the_text_and_any_other_is_refused()
    {
        var sid = await SendAndGetSidAsync();

        var refused = await Twilio.PostAsync(Twilio.Message(sid), ("Body", "better"));
        var redacted = await Twilio.PostAsync(Twilio.Message(sid), ("Body", ""));

        Assert.That(refused.Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((redacted.Status, redacted["body"]), Is.EqualTo((HttpStatusCode.OK, "")));
    }

    [Test]
    public async Task A_message_is_deleted_once_it_has_reached_its_end()
    {
        var sid = await SendAndGetSidAsync();

        var early = await Twilio.DeleteAsync(Twilio.Message(sid));
        Time.Advance(TestValues.Pace * 3);
        var deleted = await Twilio.DeleteAsync(Twilio.Message(sid));
        var gone = await Twilio.GetAsync(Twilio.Message(sid));

        Assert.That(early.Code, Is.EqualTo(20009));
        Assert.That((deleted.Status, deleted.Text), Is.EqualTo((HttpStatusCode.NoContent, "")));
        Assert.That((gone.Status, gone.Code), Is.EqualTo((HttpStatusCode.NotFound, 20404)));
    }

    private static (string, string)[] Scheduled(TimeSpan ahead) =>
    [
        ("From", ""), ("MessagingServiceSid", TestValues.ServiceSid), ("ScheduleType", "fixed"),
        ("SendAt", (TestValues.Now + ahead).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
    ];
}
