using System.Net;
using System.Text.Json;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class CreateMessageTests : SandboxFixture
{
    [Test]
    public async Task Message_through_a_service_gets_Twilios_documented_response()
    {
        var response = await Twilio.SendAsync(
            ("From", ""),
            ("MessagingServiceSid", TestValues.ServiceSid),
            ("To", "+639613002479"),
            ("Body", "This is the body..."));

        Assert.That(response.Status, Is.EqualTo(HttpStatusCode.Created));
        var expected = DocumentedResponses.Read("created-with-service.json",
            ("SMxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", response["sid"]!),
            ("ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", TestValues.AccountSid),
            ("MGxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", TestValues.ServiceSid));
        Assert.That(DocumentedResponses.Compare(expected, response.Json), Is.Empty);
    }

    [Test]
    public async Task Message_from_a_number_is_queued_with_its_segment_count()
    {
        var response = await Twilio.SendAsync();

        Assert.That(response["status"], Is.EqualTo("queued"));
        Assert.That(response["num_segments"], Is.EqualTo("1"));
        Assert.That(response["messaging_service_sid"], Is.Null);
        Assert.That(response["price"], Is.Null);
        Assert.That(response["price_unit"], Is.EqualTo("USD"));
        Assert.That(response["date_sent"], Is.Null);
        Assert.That(response.Json.GetProperty("num_segments").ValueKind, Is.EqualTo(JsonValueKind.String));
    }

    [Test]
    public async Task Message_with_media_has_an_MM_sid_and_num_media()
    {
        var response = await Twilio.PostAsync(Twilio.Messages,
            ("To", TestValues.Recipient), ("From", TestValues.Sender), (
                "MediaUrl",
                "https://example.com/1.png"), ("MediaUrl", "https://example.com/2.png"));

        Assert.That(response["sid"], Does.StartWith("MM"));
        Assert.That(response["num_media"], Is.EqualTo("2"));
    }

    [Test]
    public async Task From_accepts_a_messaging_service()
    {
        var response = await Twilio.SendAsync(("From", TestValues.ServiceSid));

        Assert.That(response["status"], Is.EqualTo("accepted"));
        Assert.That(response["messaging_service_sid"], Is.EqualTo(TestValues.ServiceSid));
    }

    [Test]
    public async Task Stored_form_keeps_order_and_spelling()
    {
        await Twilio.PostAsync(
            Twilio.Messages,
            ("to", "ignored"),
            ("To", TestValues.Recipient),
            ("From", TestValues.Sender),
            ("Body", "a+b & ü"));

        var form = Sandbox.Inbox.Single().Form;

        Assert.That(string.Join(' ', form.Select(static field => field.Key)), Is.EqualTo("to To From Body"));
        Assert.That(form[3].Value, Is.EqualTo("a+b & ü"));
    }

    [TestCase("To", "", 21604)]
    [TestCase("From", "", 21603)]
    [TestCase("Body", "", 21619)]
    [TestCase("To", "garbage", 21211)]
    [TestCase("To", "12025550156", 21211)]
    [TestCase("To", "+02025550156", 21211)]
    [TestCase("To", "+1202555015612345", 21211)]
    [TestCase("To", "12345", 21265)]
    [TestCase("To", TestValues.Sender, 21266)]
    [TestCase("To", "whatsapp:+12025550156", 21910)]
    [TestCase("From", "No Such Sender ID", 21212)]
    [TestCase("MessagingServiceSid", "MGnope", 21705)]
    [TestCase("MediaUrl", "ftp://example.com/1.png", 21620)]
    [TestCase("StatusCallback", "http://under_score.example.com/", 21609)]
    [TestCase("StatusCallback", "not a url", 21609)]
    [TestCase("StatusCallback", "/status", 21609)]
    [TestCase("StatusCallback", "file:///etc/passwd", 21609)]
    [TestCase("StatusCallback", @"http:\\example.com\status", 21609)]
    [TestCase("StatusCallback", " http://example.com/", 21609)]
    [TestCase("StatusCallback", "http://", 21609)]
    [TestCase("ValidityPeriod", "0", 21624)]
    [TestCase("ValidityPeriod", "36001", 21624)]
    [TestCase("ContentSid", "HX1", 21655)]
    [TestCase("ContentVariables", "{}", 21654)]
    [TestCase("ApplicationSid", "AP1", 21218)]
    [TestCase("MaxPrice", "cheap", 21627)]
    [TestCase("ContentRetention", "keep", 30029)]
    [TestCase("AddressRetention", "hide", 30030)]
    [TestCase("FallbackFrom", "+12025550100", 21666)]
    [TestCase("ScheduleType", "fixed", 35118)]
    [TestCase("ScheduleType", "later", 35126)]
    public async Task Invalid_field_is_rejected_with_its_error_code(string field, string value, int code)
    {
        var response = await Twilio.SendAsync((field, value));

        Assert.That(response.Code, Is.EqualTo(code));
        Assert.That(response.Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(response["more_info"], Is.EqualTo($"https://www.twilio.com/docs/errors/{code}"));
        Assert.That(response["status"], Is.EqualTo("400"));
        Assert.That(Sandbox.Inbox, Is.Empty);
    }

    [Test]
    public async Task Service_without_senders_is_rejected_unless_From_is_set()
    {
        Sandbox.Settings.ServiceSenders = [];

        var alone = await Twilio.SendAsync(("From", ""), ("MessagingServiceSid", TestValues.ServiceSid));
        var beside = await Twilio.SendAsync(("MessagingServiceSid", TestValues.ServiceSid));

        Assert.That((alone.Code, beside.Code), Is.EqualTo(((int?)21703, (int?)null)));
    }

    [Test]
    public async Task Body_of_1600_characters_is_accepted_and_1601_is_rejected()
    {
        var longest = await Twilio.SendAsync(("Body", new string('a', 1600)));
        var tooLong = await Twilio.SendAsync(("Body", new string('a', 1601)));

        Assert.That(longest["num_segments"], Is.EqualTo("11"));
        Assert.That(tooLong.Code, Is.EqualTo(21617));
    }

    [Test]
    public async Task Ten_media_are_accepted_and_eleven_are_rejected()
    {
        var ten = Enumerable.Range(0, 10).Select(static n => ("MediaUrl", $"https://example.com/{n}.png"));

        var accepted = await Twilio.SendAsync([.. ten]);
        var rejected = await Twilio.SendAsync([.. ten, ("MediaUrl", "https://example.com/10.png")]);

        Assert.That(accepted["num_media"], Is.EqualTo("10"));
        Assert.That(rejected.Code, Is.EqualTo(21623));
    }

    [Test]
    public async Task Json_body_is_read_as_an_empty_form()
    {
        using var json = new StringContent(
            "{\"To\":\"+12025550156\"}",
            System.Text.Encoding.UTF8,
            "application/json");

        var response = await Twilio.SendAsync(HttpMethod.Post, Twilio.Messages, json);

        Assert.That(response.Code, Is.EqualTo(21604));
    }
}
