using Courier.Sms;

namespace Courier.Twilio.Tests.Messages;

public class TwilioChannelTests
{
    [TestCase(TwilioChannel.WhatsApp, $"whatsapp:{TestValues.Number}")]
    [TestCase(TwilioChannel.Rcs, $"rcs:{TestValues.Number}")]
    [TestCase(TwilioChannel.Sms, TestValues.Number)]
    public void Recipient_is_addressed_on_the_channel(TwilioChannel channel, string to)
    {
        Assert.That(GetRecipient(new TwilioOverrides { Channel = channel }), Is.EqualTo(to));
    }

    [Test]
    public void Recipient_is_unchanged_without_a_channel()
    {
        Assert.That(GetRecipient(new TwilioOverrides()), Is.EqualTo(TestValues.Number));
    }

    [Test]
    public void To_in_the_body_takes_precedence_over_the_channel()
    {
        Assert.That(
            GetRecipient(
                new TwilioOverrides
                {
                    Channel = TwilioChannel.WhatsApp,
                    Body = new() { ["to"] = TestValues.OtherNumber },
                }),
            Is.EqualTo(TestValues.OtherNumber));
    }

    [Test]
    public void Last_channel_of_several_overrides_is_used()
    {
        var whatsApp = new TwilioOverrides { Channel = TwilioChannel.WhatsApp };

        Assert.That(
            GetRecipient(whatsApp, new TwilioOverrides { Channel = TwilioChannel.Sms }),
            Is.EqualTo(TestValues.Number));
        Assert.That(
            GetRecipient(whatsApp, new TwilioOverrides { Body = new() { ["Attempt"] = "1" } }),
            Is.EqualTo($"whatsapp:{TestValues.Number}"));
    }

    [Test]
    public void Explain_returns_the_body_as_source_and_masks_the_number()
    {
        var fields = TwilioOverrideMerger.Explain(
            TestData.Message(overrides: new TwilioOverrides { Channel = TwilioChannel.WhatsApp }),
            TestData.Options());

        Assert.That(fields, Does.Contain(new ResolvedField("To", "whatsapp:+1202•••0156", FieldSource.Body)));
    }

    [Test]
    public void Undefined_channel_throws()
    {
        Assert.That(
            () => new TwilioOverrides { Channel = (TwilioChannel)9 },
            Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public async Task WhatsApp_recipient_with_SMS_sender_is_rejected_without_a_request()
    {
        var handler = new NeverCalledHandler();
        await using var provider = TestServices.Build(
            handler,
            options => (options.MessagingServiceSid, options.From) = (null, TestValues.Sender));

        var result = await provider.GetSmsProvider().SendAsync(
            TestData.Message(overrides: new TwilioOverrides { Channel = TwilioChannel.WhatsApp }));

        Assert.That(((SmsRejected)result).Failure.Message, Does.StartWith("From uses SMS but To uses WhatsApp"));
        Assert.That(handler.WasCalled, Is.False);
    }

    [Test]
    public async Task WhatsApp_recipient_with_WhatsApp_sender_is_sent()
    {
        var handler = new CapturingHandler();
        await using var provider = TestServices.Build(
            handler,
            options => (options.MessagingServiceSid, options.From) = (null, TestValues.Sender));

        var result = await provider.GetSmsProvider().SendAsync(TestData.Message(overrides: new TwilioOverrides
        {
            Channel = TwilioChannel.WhatsApp,
            Config = new() { From = "whatsapp:+14155238886" },
        }));

        Assert.That(result, Is.TypeOf<SmsAccepted>());
        Assert.That(
            (handler.LastRequest["To"], handler.LastRequest["From"]),
            Is.EqualTo(($"whatsapp:{TestValues.Number}", "whatsapp:+14155238886")));
    }

    private static string GetRecipient(params SmsProviderOverrides[] overrides) =>
        TwilioOverrideMerger.Merge(TestData.Message(overrides: overrides), TestData.Options())["To"].ToString();
}
