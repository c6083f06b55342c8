using Courier.Sms;
using Courier.Twilio.Messages;

namespace Courier.Twilio.Tests.Messages;

public class SenderValidatorTests
{
    private const string WhatsAppSender = "whatsapp:+14155238886";

    [TestCase(TestValues.Sender, TestValues.Number)]
    [TestCase("12345", TestValues.Number)]
    [TestCase("COURIER", TestValues.Number)]
    [TestCase(WhatsAppSender, "whatsapp:+12025550156")]
    [TestCase("WhatsApp:+14155238886", "whatsapp:+12025550156")]
    [TestCase("rcs:brand_agent", "rcs:+12025550156")]
    [TestCase("messenger:1234", "messenger:5678")]
    [TestCase(TestValues.MessagingServiceSid, TestValues.Number)]
    [TestCase(TestValues.MessagingServiceSid, "whatsapp:+12025550156")]
    public void Two_ends_of_one_channel_are_a_pair(string from, string to)
    {
        Assert.That(Fault(("From", from), ("To", to)), Is.Null);
    }

    [TestCase(WhatsAppSender, TestValues.Number, "From is a sender of WhatsApp and To is addressed by SMS: both ends must be on one channel.")]
    [TestCase("rcs:brand_agent", TestValues.Number, "From is a sender of RCS and To is addressed by SMS: both ends must be on one channel.")]
    [TestCase("messenger:1234", TestValues.Number, "From is a sender of Messenger and To is addressed by SMS: both ends must be on one channel.")]
    [TestCase("tel:+15005550006", TestValues.Number, "From is a sender of channel 'tel' and To is addressed by SMS: both ends must be on one channel.")]
    [TestCase(TestValues.Sender, "whatsapp:+12025550156", "From is a sender of SMS and To is addressed by WhatsApp: both ends must be on one channel.")]
    [TestCase("COURIER", "rcs:+12025550156", "From is a sender of SMS and To is addressed by RCS: both ends must be on one channel.")]
    [TestCase("12345", "messenger:5678", "From is a sender of SMS and To is addressed by Messenger: both ends must be on one channel.")]
    [TestCase(WhatsAppSender, "rcs:+12025550156", "From is a sender of WhatsApp and To is addressed by RCS: both ends must be on one channel.")]
    public void Two_channels_are_none(string from, string to, string fault)
    {
        var failure = Fault(("From", from), ("To", to))!;

        Assert.That(failure.Message, Is.EqualTo(fault));
        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidSender));
        Assert.That(failure.Advice, Is.Not.Empty);
    }

    [Test]
    public void A_service_beside_a_sender_of_its_pool_does_not_excuse_a_wrong_pair()
    {
        var failure = Fault(("MessagingServiceSid", TestValues.MessagingServiceSid), ("From", WhatsAppSender), ("To", TestValues.Number))!;

        Assert.That(failure.Message, Does.StartWith("From is a sender of WhatsApp"));
        Assert.That(Fault(("MessagingServiceSid", TestValues.MessagingServiceSid), ("From", TestValues.Sender), ("To", TestValues.Number)), Is.Null);
    }

    [TestCase("whatsapp:+12025550156")]
    [TestCase("messenger:5678")]
    [TestCase(TestValues.Number)]
    public void A_service_alone_picks_the_sender_itself(string to)
    {
        Assert.That(Fault(("MessagingServiceSid", TestValues.MessagingServiceSid), ("To", to)), Is.Null);
        Assert.That(Fault(("MessagingServiceSid", TestValues.MessagingServiceSid), ("From", ""), ("To", to)), Is.Null);
    }

    [TestCase("1234567890", "From must have its plus")]
    [TestCase("Courier Post", "From must have at most 11 characters")]
    [TestCase("+1 202 555 0156", "From must have only the digits")]
    [TestCase(TestValues.AccountSid, "From must be a number, a short code or a sender ID")]
    public void A_sender_of_an_override_that_is_none_is_refused(string from, string fault)
    {
        Assert.That(Fault(("From", from), ("To", TestValues.Number))!.Message, Does.StartWith(fault));
    }

    [Test]
    public void Two_services_are_one_too_many()
    {
        var failure = Fault(("MessagingServiceSid", TestValues.MessagingServiceSid), ("From", TestValues.OtherMessagingServiceSid), ("To", TestValues.Number))!;

        Assert.That(failure.Message, Does.StartWith("From holds a Messaging Service beside MessagingServiceSid"));
    }

    [TestCase("MG1")]
    [TestCase(TestValues.AccountSid)]
    public void A_service_of_an_override_that_is_no_sid_is_refused(string service)
    {
        Assert.That(Fault(("MessagingServiceSid", service), ("To", TestValues.Number))!.Message, Is.EqualTo("MessagingServiceSid must be 'MG' and 32 hexadecimal digits."));
    }

    [Test]
    public void Empty_senders_are_no_sender()
    {
        Assert.That(Fault(("From", ""), ("To", TestValues.Number))!.Message, Is.EqualTo("The message has no sender: set MessagingServiceSid or From."));
        Assert.That(Fault(("MessagingServiceSid", ""), ("From", TestValues.Sender), ("To", TestValues.Number)), Is.Null);
    }

    [Test]
    public void No_refusal_shows_a_whole_number()
    {
        foreach (var from in new[] { WhatsAppSender, "12025550199", "+1 202 555 0199", "whatsapp:12025550199", "tel:+12025550199" })
        {
            Assert.That(Fault(("From", from), ("To", TestValues.OtherNumber))!.ToString(), Does.Not.Contain("5550199").And.Not.Contain("5238886"), from);
        }
    }

    [Test]
    public void A_service_in_the_from_of_config_is_shown_its_place()
    {
        var message = TestData.Message(overrides: new TwilioOverrides { Config = new() { From = TestValues.OtherMessagingServiceSid } });

        Assert.That(TwilioRequest.TryCreate(message, TestData.Options(), out _, out var failure), Is.False);
        Assert.That(failure!.Message, Is.EqualTo("override.config.from is a Messaging Service: write it as messagingServiceSid."));
    }

    [Test]
    public void A_from_of_config_that_is_no_sender_is_refused()
    {
        var message = TestData.Message(overrides: new TwilioOverrides { Config = new() { From = "2025550199" } });

        Assert.That(TwilioRequest.TryCreate(message, TestData.Options(), out _, out var failure), Is.False);
        Assert.That(failure!.Message, Does.StartWith("override.config.from must have its plus").And.Not.Contain("5550199"));
    }

    private static SmsFailure? Fault(params (string Name, string Value)[] fields) => SenderValidator.Validate(
        fields.Aggregate(TwilioFieldSet.Empty, (all, field) => all.MergedWith(new() { [field.Name] = field.Value })));
}
