using Courier.Sms;

namespace Courier.Twilio.Tests.Messages;

public class TwilioChannelTests
{
    [TestCase(TwilioChannel.WhatsApp, $"whatsapp:{TestValues.Number}")]
    [TestCase(TwilioChannel.Rcs, $"rcs:{TestValues.Number}")]
    [TestCase(TwilioChannel.Sms, TestValues.Number)]
    public void The_recipients_number_is_addressed_on_the_channel(TwilioChannel channel, string to)
    {
        Assert.That(To(new TwilioOverrides { Channel = channel }), Is.EqualTo(to));
    }

    [Test]
    public void Without_a_channel_the_recipient_stays_as_it_is()
    {
        Assert.That(To(new TwilioOverrides()), Is.EqualTo(TestValues.Number));
    }

    [Test]
    public void A_recipient_in_the_body_wins_over_the_channel()
    {
        Assert.That(To(new TwilioOverrides { Channel = TwilioChannel.WhatsApp, Body = new() { ["to"] = TestValues.OtherNumber } }), Is.EqualTo(TestValues.OtherNumber));
    }

    [Test]
    public void Of_two_overrides_the_later_channel_counts_and_none_leaves_it()
    {
        var whatsApp = new TwilioOverrides { Channel = TwilioChannel.WhatsApp };

        Assert.That(To(whatsApp, new TwilioOverrides { Channel = TwilioChannel.Sms }), Is.EqualTo(TestValues.Number));
        Assert.That(To(whatsApp, new TwilioOverrides { Body = new() { ["Attempt"] = "1" } }), Is.EqualTo($"whatsapp:{TestValues.Number}"));
    }

    [Test]
    public void The_explanation_says_that_the_overrides_did_it_and_masks_the_number()
    {
        var origins = TwilioOverrideMerger.Explain(TestData.Message(overrides: new TwilioOverrides { Channel = TwilioChannel.WhatsApp }), TestData.Options());

        Assert.That(origins, Does.Contain(new ResolvedField("To", "whatsapp:+1202•••0156", FieldSource.Body)));
    }

    [Test]
    public void A_channel_that_is_none_is_refused_where_it_is_written()
    {
        Assert.That(() => new TwilioOverrides { Channel = (TwilioChannel)9 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public async Task A_whatsapp_recipient_with_an_sms_sender_is_refused_before_anything_is_sent()
    {
        var socket = new NeverCalledHandler();
        await using var provider = TestServices.Build(socket, options => (options.MessagingServiceSid, options.From) = (null, TestValues.Sender));

        var result = await provider.GetSmsProvider().SendAsync(TestData.Message(overrides: new TwilioOverrides { Channel = TwilioChannel.WhatsApp }));

        Assert.That(((SmsRejected)result).Failure.Message, Does.StartWith("From is a sender of SMS and To is addressed by WhatsApp"));
        Assert.That(socket.WasCalled, Is.False);
    }

    [Test]
    public async Task A_whatsapp_recipient_with_a_whatsapp_sender_goes_out()
    {
        var postbox = new CapturingHandler();
        await using var provider = TestServices.Build(postbox, options => (options.MessagingServiceSid, options.From) = (null, TestValues.Sender));

        var result = await provider.GetSmsProvider().SendAsync(TestData.Message(overrides: new TwilioOverrides
        {
            Channel = TwilioChannel.WhatsApp,
            Config = new() { From = "whatsapp:+14155238886" },
        }));

        Assert.That(result, Is.TypeOf<SmsAccepted>());
        Assert.That((postbox.LastRequest["To"], postbox.LastRequest["From"]), Is.EqualTo(($"whatsapp:{TestValues.Number}", "whatsapp:+14155238886")));
    }

    private static string To(params SmsProviderOverrides[] overrides) =>
        TwilioOverrideMerger.Merge(TestData.Message(overrides: overrides), TestData.Options())["To"].ToString();
}
