using Courier.Sms;
using static Courier.Twilio.Tests.Messages.TwilioRequests;

namespace Courier.Twilio.Tests.Messages;

public class RecipientValidatorTests
{
    private static readonly CourierTwilioOptions NumberingPlan =
        TestData.Options(o => o.NumberValidation = E164ValidationLevel.NumberingPlan);

    [Test]
    public void Recipient_is_validated_at_the_level_of_the_options()
    {
        var message = TestData.Message() with { To = PhoneNumber.Parse("+9990123456") };
        CreateRequest(message);

        var failure = GetFailure(
            message,
            TestData.Options(o => o.NumberValidation = E164ValidationLevel.NumberingPlan));

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidRecipient));
        Assert.That(failure.Message, Does.Contain(message.To.Masked).And.Not.Contain("9990123456"));
    }

    [TestCase("Hello there", "To must start with '+'")]
    [TestCase("+1234567890123456", "To must have at most 15 digits")]
    [TestCase("+13035550111,+12025550199", "To must be one number")]
    [TestCase("+13035550111; +12025550199", "To must be one number")]
    [TestCase("+13035550111 +12025550199", "To must have only the digits")]
    [TestCase("13035550111", "To must start with '+'")]
    [TestCase("12345", "To must start with '+'")]
    [TestCase("", "To must not be empty")]
    [TestCase("   ", "To must start with '+'")]
    [TestCase(" +13035550111", "To must have no invisible characters and no spaces around it")]
    [TestCase("\u201C+13035550111\u201D", "To must have no quotes around it")]
    [TestCase("whatsapp:13035550111", "To must have a number after 'whatsapp:', and that number must start with '+'")]
    [TestCase("whatsapp:", "To must have a number after 'whatsapp:', and that number must not be empty")]
    [TestCase("whatsapp: +13035550111", "To must have a number after 'whatsapp:', and that number must have no")]
    [TestCase("+whatsapp:+13035550111", "To must have no '+' before the channel")]
    [TestCase("rcs:13035550111", "To must have a number after 'rcs:', and that number must start with '+'")]
    [TestCase("messenger:", "To must have the recipient's id after the channel")]
    [TestCase("messenger:1 2", "To must have the recipient's id after the channel")]
    public void Recipient_of_an_override_is_validated(string to, string error)
    {
        var failure = GetFailure(Override(to));

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidRecipient));
        Assert.That(failure.Message, Does.StartWith(error));
        Assert.That(failure.ToString(), Does.Not.Contain("3035550111").And.Not.Contain("2025550199"));
    }

    [TestCase("+9990123456")]
    [TestCase("+130355501117")]
    [TestCase("whatsapp:+9990123456")]
    [TestCase("rcs:+9990123456")]
    [TestCase("whatsapp:+52155512345678", Description = "one digit too many after +521")]
    public void Recipient_of_an_override_is_validated_at_the_level_of_the_options(string to)
    {
        CreateRequest(Override(to));

        Assert.That(GetFailure(Override(to), NumberingPlan).Reason, Is.EqualTo(SmsFailureReason.InvalidRecipient));
    }

    [TestCase("+442079460958")]
    [TestCase("whatsapp:+13035550111")]
    [TestCase("WhatsApp:+13035550111")]
    [TestCase("whatsapp:+5215512345678", Description = "Mexico as WhatsApp writes it")]
    [TestCase("whatsapp:+525512345678", Description = "Mexico since 2019")]
    [TestCase("whatsapp:+5491123456789", Description = "Argentina, mobile")]
    [TestCase("whatsapp:+551187654321", Description = "Brazil without the ninth digit")]
    [TestCase("whatsapp:+5511987654321", Description = "Brazil with the ninth digit")]
    [TestCase("whatsapp:US.13491208655302741918", Description = "a person without a known number")]
    [TestCase("rcs:+13035550111")]
    [TestCase("messenger:1234567890")]
    [TestCase("viber:someone")]
    public void Valid_recipient_of_an_override_is_posted(string to)
    {
        Assert.That(CreateRequest(Override(to), NumberingPlan).Fields["To"].ToString(), Is.EqualTo(to));
    }

    [Test]
    public void Number_of_the_message_is_validated_in_the_form_of_its_channel()
    {
        var mexico = TestData.Message() with { To = PhoneNumber.Parse("+5215512345678") };

        Assert.That(GetFailure(mexico, NumberingPlan).Message, Does.Contain("length valid in its country"));
        var onWhatsApp = mexico with { Overrides = [new TwilioOverrides { Channel = TwilioChannel.WhatsApp }] };
        Assert.That(
            CreateRequest(onWhatsApp, NumberingPlan).Fields["To"].ToString(),
            Is.EqualTo("whatsapp:+5215512345678"));
    }

    private static SmsMessage Override(string to) =>
        TestData.Message(overrides: new TwilioOverrides { Body = new() { ["to"] = to } });
}
