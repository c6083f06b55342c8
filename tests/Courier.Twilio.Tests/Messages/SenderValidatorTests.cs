using Courier.Sms;
using Courier.Twilio.Messages;
using static Courier.Twilio.Tests.Messages.TwilioRequests;

namespace Courier.Twilio.Tests.Messages;

public class SenderValidatorTests
{
    private const string WhatsAppSender = "whatsapp:+14155238886";

    [Test]
    public void Empty_From_beside_a_Messaging_Service_is_not_posted()
    {
        var message = TestData.Message(overrides: new TwilioOverrides { Body = new() { ["From"] = "" } });

        Assert.That(CreateRequest(message).Fields.HasValue("From"), Is.False);
        Assert.That(
            TwilioOverrideMerger.Explain(message, TestData.Options()).Select(field => field.Name),
            Has.None.EqualTo("From"));
    }

    [TestCase(TestValues.Sender, TestValues.Number)]
    [TestCase("12345", TestValues.Number)]
    [TestCase("COURIER", TestValues.Number)]
    [TestCase(WhatsAppSender, "whatsapp:+12025550156")]
    [TestCase("WhatsApp:+14155238886", "whatsapp:+12025550156")]
    [TestCase("rcs:brand_agent", "rcs:+12025550156")]
    [TestCase("messenger:1234", "messenger:5678")]
    [TestCase(TestValues.MessagingServiceSid, TestValues.Number)]
    [TestCase(TestValues.MessagingServiceSid, "whatsapp:+12025550156")]
    public void Sender_and_recipient_on_one_channel_are_valid(string from, string to)
    {
        Assert.That(Validate(("From", from), ("To", to)), Is.Null);
    }

    [TestCase(WhatsAppSender, TestValues.Number, "From uses WhatsApp but To uses SMS: both must use the same channel.")]
    [TestCase("rcs:brand_agent", TestValues.Number, "From uses RCS but To uses SMS: both must use the same channel.")]
    [TestCase(
        "messenger:1234",
        TestValues.Number,
        "From uses Messenger but To uses SMS: both must use the same channel.")]
    [TestCase(
        "tel:+15005550006",
        TestValues.Number,
        "From uses channel 'tel' but To uses SMS: both must use the same channel.")]
    [TestCase(
        TestValues.Sender,
        "whatsapp:+12025550156",
        "From uses SMS but To uses WhatsApp: both must use the same channel.")]
    [TestCase("COURIER", "rcs:+12025550156", "From uses SMS but To uses RCS: both must use the same channel.")]
    [TestCase("12345", "messenger:5678", "From uses SMS but To uses Messenger: both must use the same channel.")]
    [TestCase(
        WhatsAppSender,
        "rcs:+12025550156",
        "From uses WhatsApp but To uses RCS: both must use the same channel.")]
    public void Sender_and_recipient_on_two_channels_are_rejected(string from, string to, string error)
    {
        var failure = Validate(("From", from), ("To", to))!;

        Assert.That(failure.Message, Is.EqualTo(error));
        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidSender));
        Assert.That(failure.Advice, Is.Not.Empty);
    }

    [Test]
    public void Sender_beside_a_Messaging_Service_must_match_the_recipient()
    {
        var failure = Validate(
            ("MessagingServiceSid", TestValues.MessagingServiceSid),
            ("From", WhatsAppSender),
            ("To", TestValues.Number))!;

        Assert.That(failure.Message, Does.StartWith("From uses WhatsApp"));
        Assert.That(
            Validate(
                ("MessagingServiceSid", TestValues.MessagingServiceSid),
                ("From", TestValues.Sender),
                ("To", TestValues.Number)),
            Is.Null);
    }

    [TestCase("whatsapp:+12025550156")]
    [TestCase("messenger:5678")]
    [TestCase(TestValues.Number)]
    public void Messaging_Service_alone_is_valid_for_every_channel(string to)
    {
        Assert.That(Validate(("MessagingServiceSid", TestValues.MessagingServiceSid), ("To", to)), Is.Null);
        Assert.That(
            Validate(("MessagingServiceSid", TestValues.MessagingServiceSid), ("From", ""), ("To", to)),
            Is.Null);
    }

    [TestCase("1234567890", "From must have its plus")]
    [TestCase("Courier Post", "From must have at most 11 characters")]
    [TestCase("+1 202 555 0156", "From must have only the digits")]
    [TestCase(TestValues.AccountSid, "From must be a number, a short code or a sender ID")]
    public void Invalid_sender_of_an_override_is_rejected(string from, string error)
    {
        Assert.That(Validate(("From", from), ("To", TestValues.Number))!.Message, Does.StartWith(error));
    }

    [Test]
    public void Two_Messaging_Services_are_rejected()
    {
        var failure = Validate(
            ("MessagingServiceSid", TestValues.MessagingServiceSid),
            ("From", TestValues.OtherMessagingServiceSid),
            ("To", TestValues.Number))!;

        Assert.That(failure.Message, Does.StartWith("From and MessagingServiceSid both name a Messaging Service"));
    }

    [TestCase("MG1")]
    [TestCase(TestValues.AccountSid)]
    public void Messaging_Service_of_an_override_that_is_not_a_SID_is_rejected(string service)
    {
        Assert.That(
            Validate(("MessagingServiceSid", service), ("To", TestValues.Number))!.Message,
            Is.EqualTo("MessagingServiceSid must be 'MG' and 32 hexadecimal digits."));
    }

    [Test]
    public void Empty_sender_counts_as_missing()
    {
        Assert.That(
            Validate(("From", ""), ("To", TestValues.Number))!.Message,
            Is.EqualTo("The message has no sender: set MessagingServiceSid or From."));
        Assert.That(
            Validate(("MessagingServiceSid", ""), ("From", TestValues.Sender), ("To", TestValues.Number)),
            Is.Null);
    }

    [Test]
    public void No_failure_contains_a_whole_number()
    {
        string[] senders =
            [WhatsAppSender, "12025550199", "+1 202 555 0199", "whatsapp:12025550199", "tel:+12025550199"];
        foreach (var from in senders)
        {
            Assert.That(
                Validate(("From", from), ("To", TestValues.OtherNumber))!.ToString(),
                Does.Not.Contain("5550199").And.Not.Contain("5238886"),
                from);
        }
    }

    [Test]
    public void Messaging_Service_in_From_of_config_is_rejected()
    {
        var message = TestData.Message(
            overrides: new TwilioOverrides { Config = new() { From = TestValues.OtherMessagingServiceSid } });

        var isCreated = TwilioRequest.TryCreate(message, TestData.Options(), Now, out _, out var failure);
        Assert.That(isCreated, Is.False);
        Assert.That(
            failure!.Message,
            Is.EqualTo("override.config.from is a Messaging Service: write it as messagingServiceSid."));
    }

    [Test]
    public void Invalid_From_of_config_is_rejected()
    {
        var message = TestData.Message(overrides: new TwilioOverrides { Config = new() { From = "2025550199" } });

        var isCreated = TwilioRequest.TryCreate(message, TestData.Options(), Now, out _, out var failure);
        Assert.That(isCreated, Is.False);
        Assert.That(
            failure!.Message,
            Does.StartWith("override.config.from must have its plus").And.Not.Contain("5550199"));
    }

    private static SmsFailure? Validate(params (string Name, string Value)[] fields) => SenderValidator.Validate(
        fields.Aggregate(TwilioFieldSet.Empty, (all, field) => all.MergedWith(new() { [field.Name] = field.Value })));
}
