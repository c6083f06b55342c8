namespace Courier.Twilio.Tests.Webhooks;

public class TwilioInboundMessageReplyTests
{
    [TestCase(TestValues.Number, TestValues.Sender)]
    [TestCase(TestValues.Number, "12345", Description = "a short code")]
    [TestCase("whatsapp:" + TestValues.Number, "whatsapp:" + TestValues.Sender)]
    [TestCase("rcs:" + TestValues.Number, "rcs:brand_agent")]
    public void Reply_goes_to_the_same_address_from_the_one_that_received(string from, string to)
    {
        var reply = Receive(from, to).CreateReply("Thank you!");

        // A Messaging Service or a sender of another channel in the options must not send the reply.
        foreach (var options in new[]
        {
            TestData.Options(),
            TestData.Options(o => (o.MessagingServiceSid, o.From) = (null, "whatsapp:+15005550006")),
        })
        {
            var fields = TwilioOverrideMerger.Merge(reply, options);

            Assert.That(
                fields.ToDictionary(field => field.Key, field => field.Value.ToString()),
                Is.EquivalentTo(new Dictionary<string, string>
                {
                    ["To"] = from,
                    ["From"] = to,
                    ["Body"] = "Thank you!",
                }));
        }
    }

    [TestCase("messenger:1234567890123456", "Messenger")]
    [TestCase("viber:+12025550156", "channel 'viber'")]
    [TestCase("whatsapp:someone", "WhatsApp")]
    [TestCase("12345", "SMS")]
    [TestCase("Courier", "SMS")]
    public void Address_without_a_number_throws_NotSupportedException(string from, string channel)
    {
        Assert.That(
            () => Receive(from, TestValues.Sender).CreateReply("Thank you!"),
            Throws.TypeOf<NotSupportedException>()
                .With.Message.Contains($"an address without a phone number ({channel})")
                .And.Message.Not.Contains("1234").And.Message.Not.Contains("2025550156"));
    }

    [Test]
    public void Text_that_is_null_throws()
    {
        Assert.That(
            () => Receive(TestValues.Number, TestValues.Sender).CreateReply(null!),
            Throws.ArgumentNullException.With.Message.Contains("text"));
    }

    [Test]
    public async Task Reply_is_posted_from_the_address_that_received_the_message()
    {
        var transport = new CapturingHandler();
        await using var provider = TestServices.Build(transport);

        await provider.GetSmsProvider().SendAsync(
            Receive("whatsapp:" + TestValues.Number, "whatsapp:" + TestValues.Sender).CreateReply("Thank you!"));

        var request = transport.LastRequest;
        Assert.That(request["To"], Is.EqualTo("whatsapp:" + TestValues.Number));
        Assert.That(request["From"], Is.EqualTo("whatsapp:" + TestValues.Sender));
        Assert.That(request["MessagingServiceSid"], Is.Null);
    }

    private static TwilioInboundMessage Receive(string from, string to)
    {
        var form = WebhookData.InboundMessage()
            .Where(field => field.Key is not ("From" or "To"))
            .Concat(WebhookData.Form("From", from, "To", to, "MessagingServiceSid", TestValues.MessagingServiceSid));
        Assert.That(TwilioInboundMessage.TryParse(form, out var message), Is.True);
        return message!;
    }
}
