using System.Globalization;
using System.Net;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class MessageUpdateTests : SandboxFixture
{
    [Test]
    public async Task Scheduled_message_is_queued_at_its_time()
    {
        var sid = await SendAndGetSidAsync(Scheduled(TimeSpan.FromHours(1)));

        Time.Advance(TimeSpan.FromMinutes(59));
        var before = await GetStatusAsync(sid);
        Time.Advance(TimeSpan.FromMinutes(1));
        var due = await GetStatusAsync(sid);

        Assert.That((before, due), Is.EqualTo(("scheduled", "queued")));
    }

    [Test]
    public async Task Canceled_scheduled_message_is_not_sent()
    {
        var sid = await SendAndGetSidAsync(Scheduled(TimeSpan.FromHours(1)));

        var response = await Twilio.PostAsync(Twilio.Message(sid), ("Status", "canceled"));
        Time.Advance(TimeSpan.FromHours(2));

        Assert.That(response.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(response["status"], Is.EqualTo("canceled"));
        Assert.That(await GetStatusAsync(sid), Is.EqualTo("canceled"));
    }

    [Test]
    public async Task Queued_message_cannot_be_canceled()
    {
        var sid = await SendAndGetSidAsync();

        var response = await Twilio.PostAsync(Twilio.Message(sid), ("Status", "canceled"));

        Assert.That(response.Code, Is.EqualTo(30409));
    }

    [TestCase(300, 35115)]
    [TestCase(301, null)]
    [TestCase(3_024_000, null)]
    [TestCase(3_024_001, 35117)]
    public async Task SendAt_must_be_5_minutes_to_35_days_ahead(int seconds, int? code)
    {
        var response = await Twilio.SendAsync(Scheduled(TimeSpan.FromSeconds(seconds)));

        Assert.That(response.Code, Is.EqualTo(code));
    }

    [TestCase("", 35111)]
    [TestCase("tomorrow", 35114)]
    public async Task Missing_or_malformed_SendAt_is_rejected(string sendAt, int code)
    {
        var response = await Twilio.SendAsync(
            ("From", ""),
            ("MessagingServiceSid", TestValues.ServiceSid),
            ("ScheduleType", "fixed"),
            ("SendAt", sendAt));

        Assert.That(response.Code, Is.EqualTo(code));
    }

    [Test]
    public async Task Empty_body_redacts_the_text_and_other_bodies_are_rejected()
    {
        var sid = await SendAndGetSidAsync();

        var rejected = await Twilio.PostAsync(Twilio.Message(sid), ("Body", "better"));
        var redacted = await Twilio.PostAsync(Twilio.Message(sid), ("Body", ""));

        Assert.That(rejected.Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((redacted.Status, redacted["body"]), Is.EqualTo((HttpStatusCode.OK, "")));
    }

    [Test]
    public async Task Message_can_be_deleted_only_after_its_final_status()
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
        (
            "SendAt",
            (TestValues.Now + ahead).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
    ];
}
