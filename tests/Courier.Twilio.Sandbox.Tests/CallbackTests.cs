using System.Net;
using Courier.Twilio.Sandbox.Callbacks;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class CallbackTests : CallbackFixture
{
    [Test]
    public async Task Callback_is_posted_for_all_statuses_but_the_first_and_sending()
    {
        await SendAsync("/status", ("From", ""), ("MessagingServiceSid", TestValues.ServiceSid));
        Time.Advance(TestValues.Pace * 5);

        var posted = await Application.NextAsync(3);

        Assert.That(
            string.Join(' ', posted.Select(static callback => callback.Form["MessageStatus"])),
            Is.EqualTo("queued sent delivered"));
    }

    [Test]
    public async Task Callback_has_fields_and_headers_of_Twilio()
    {
        Sandbox.When(TestValues.Recipient).EndsWith("undelivered", 30005);
        var sid = await SendAsync("/status");
        Time.Advance(TestValues.Pace * 5);

        var posted = (await Application.NextAsync(2))[1];

        Assert.That(posted.Form, Is.EquivalentTo(new Dictionary<string, string>
        {
            ["RawDlrDoneDate"] = "2207071839",
            ["ErrorCode"] = "30005",
            ["SmsSid"] = sid,
            ["SmsStatus"] = "undelivered",
            ["MessageStatus"] = "undelivered",
            ["To"] = TestValues.Recipient,
            ["MessageSid"] = sid,
            ["AccountSid"] = TestValues.AccountSid,
            ["From"] = TestValues.Sender,
            ["ApiVersion"] = "2010-04-01",
        }));
        Assert.That(
            (posted.Headers["User-Agent"], posted.Headers["Accept"], posted.Headers["Content-Type"]),
            Is.EqualTo(("TwilioProxy/1.1", "*/*", "application/x-www-form-urlencoded; charset=utf-8")));
        Assert.That(posted.Headers, Does.ContainKey("I-Twilio-Idempotency-Token"));
    }

    [Test]
    public async Task Message_without_a_callback_url_uses_the_settings()
    {
        Sandbox.Settings.StatusCallback = new Uri(Application.Address, "/all");
        await SendAndGetSidAsync();
        Time.Advance(TestValues.Pace * 5);

        Assert.That((await Application.NextAsync()).Url, Does.EndWith("/all"));
    }

    [Test]
    public async Task Canceled_message_is_reported()
    {
        var sid = await SendAsync(
            "/status",
            ("From", ""),
            ("MessagingServiceSid", TestValues.ServiceSid),
            ("ScheduleType", "fixed"),
            ("SendAt", "2022-07-08T00:00:00Z"));

        await Twilio.PostAsync(Twilio.Message(sid), ("Status", "canceled"));

        Assert.That((await Application.NextAsync()).Form["MessageStatus"], Is.EqualTo("canceled"));
    }

    [Test]
    public async Task Callback_is_resent_with_the_same_signature()
    {
        await SendAsync("/status");
        Time.Advance(TestValues.Pace * 3);
        var message = await Sandbox.WaitForMessageAsync(static candidate => candidate.Callbacks.Count is 2)
            .WaitAsync(TestValues.Timeout);
        var first = (await Application.NextAsync(2))[0];

        var response = await Twilio.PostAsync($"/_sandbox/messages/{message.Sid}/callbacks/0/resend");
        var again = await Application.NextAsync();

        Assert.That(response.Status, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(
            (again.Form["MessageStatus"], again.Headers["X-Twilio-Signature"]),
            Is.EqualTo((first.Form["MessageStatus"], first.Headers["X-Twilio-Signature"])));
    }

    [Test]
    public async Task Inbound_message_is_posted_with_a_signature()
    {
        Sandbox.Settings.InboundUrl = new Uri(Application.Address, "/inbound");

        var message = Sandbox.Account.Receive(TestValues.Recipient, TestValues.Sender, "Thanks, ü & <b>");
        var posted = await Application.NextAsync();

        Assert.That(posted.Form["Body"], Is.EqualTo("Thanks, ü & <b>"));
        Assert.That(
            (posted.Form["From"], posted.Form["To"], posted.Form["SmsStatus"], posted.Form["MessageSid"]),
            Is.EqualTo((TestValues.Recipient, TestValues.Sender, "received", message.Sid)));
        Assert.That(
            posted.Headers["X-Twilio-Signature"],
            Is.EqualTo(CallbackSignature.Compute(Sandbox.AuthToken, posted.Url, posted.Form)));
        var stored = await Twilio.GetAsync(Twilio.Message(message.Sid));
        Assert.That((stored["direction"], stored["status"]), Is.EqualTo(("inbound", "received")));
    }

    [Test]
    public async Task Set_status_is_reported()
    {
        var sid = await SendAsync("/status");

        Sandbox.Report(sid, "failed", 30007);
        Time.Advance(TimeSpan.FromHours(1));

        var posted = await Application.NextAsync();
        Assert.That((posted.Form["MessageStatus"], posted.Form["ErrorCode"]), Is.EqualTo(("failed", "30007")));
        Assert.That(await GetStatusAsync(sid), Is.EqualTo("failed"));
        Assert.That(Sandbox.Inbox.Single().SentAt, Is.Null);
    }

    [Test]
    public async Task Message_set_to_delivered_has_a_sent_date()
    {
        var sid = await SendAndGetSidAsync();

        Sandbox.Report(sid, "delivered");

        var stored = await Twilio.GetAsync(Twilio.Message(sid));
        Assert.That(
            (stored["status"], stored["date_sent"], stored["price"]),
            Is.EqualTo(("delivered", "Thu, 07 Jul 2022 18:39:41 +0000", "-0.00750")));
        Assert.That(
            () => Sandbox.Report(sid, "deliverd"),
            Throws.ArgumentException.With.Message.Contains("is one of queued"));
    }
}
