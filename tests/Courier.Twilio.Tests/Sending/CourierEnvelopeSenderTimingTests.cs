using Courier.Sms;
using Microsoft.Extensions.Logging;
using Moq;

namespace Courier.Twilio.Tests.Sending;

/// <summary>Delay, expiry and an override of the recipient, as the envelope sender applies them.</summary>
public class CourierEnvelopeSenderTimingTests : EnvelopeSenderFixture
{
    private readonly List<SmsMessage> sent = [];

    [SetUp]
    public void AcceptAll()
    {
        sent.Clear();
        Sms.Setup(provider => provider.SendAsync(It.IsAny<SmsMessage>(), It.IsAny<CancellationToken>()))
            .Callback((SmsMessage message, CancellationToken _) =>
            {
                sent.Add(message);
                Clock.Advance(TimeSpan.FromSeconds(20));
            })
            .ReturnsAsync(new SmsAccepted(new("SM1")));
    }

    [Test]
    public async Task Delayed_envelope_is_scheduled_with_a_messaging_service()
    {
        await CreateSender().SendAsync(CreateDocument("\"delay\":{\"duration\":600000}"));

        Assert.That(sent[0].SendAt, Is.EqualTo(TestEnvelopes.Now.AddMinutes(10)));
        Assert.That(sent[1].SendAt, Is.EqualTo(TestEnvelopes.Now.AddMinutes(10)));
    }

    [TestCase("", true)]
    [TestCase("\"config\":{\"from\":\"+15005550006\"}", false)]
    [TestCase("\"body\":{\"MessagingServiceSid\":null}", false)]
    public void Delayed_envelope_without_a_messaging_service_is_refused(string overrides, bool hasNumberOnly)
    {
        var options = TestData.Options(o =>
        {
            if (hasNumberOnly)
            {
                (o.MessagingServiceSid, o.From) = (null, TestValues.Sender);
            }
        });
        var document = CreateDocument($$"""
            "delay":{"duration":600000},"providers":{"twilio":{"override":{ {{overrides}} } } }
            """);

        var exception = Assert.ThrowsAsync<CourierEnvelopeException>(
            () => CreateSender(options: options).SendAsync(document))!;

        Assert.That(exception.Path, Is.EqualTo("$.message.delay.duration"));
        Assert.That(exception.Reason, Does.StartWith("needs a Messaging Service"));
        Assert.That(sent, Is.Empty);
    }

    [TestCase("\"SendAt\":null")]
    [TestCase("\"ScheduleType\":\"\"")]
    [TestCase("\"SendAt\":\"2030-01-31T09:00:00Z\"")]
    public void Delayed_envelope_with_an_override_of_its_schedule_is_refused(string body)
    {
        var document = CreateDocument($$"""
            "delay":{"duration":600000},"providers":{"twilio":{"override":{"body":{ {{body}} } } } }
            """);

        var exception = Assert.ThrowsAsync<CourierEnvelopeException>(() => CreateSender().SendAsync(document))!;

        Assert.That(exception.Reason, Does.Contain("contradict each other"));
        Assert.That(sent, Is.Empty);
    }

    [Test]
    public async Task Expiry_counts_from_each_send_and_expired_recipients_are_rejected()
    {
        var results = await CreateSender().SendAsync(CreateDocument("\"expiry\":{\"expires_in\":30000}", count: 3));

        var posted = sent.Select(message => TwilioOverrideMerger.Merge(message, TestData.Options()));
        Assert.That(
            posted.Select(fields => fields["ValidityPeriod"].ToString()),
            Is.EqualTo(new[] { "30", "10" }));
        Assert.That(((SmsRejected)results[2].Result).Failure.Message, Does.Contain("has expired"));
    }

    [Test]
    public async Task Override_of_To_with_several_recipients_is_a_warning_with_the_count()
    {
        const string Override = """
            "providers":{"twilio":{"override":{"body":{"to":"+10987654321"}}}}
            """;

        await CreateSender().SendAsync(CreateDocument(Override, count: 1));
        Assert.That(Logger.Collector.GetSnapshot(), Is.Empty);
        await CreateSender().SendAsync(CreateDocument(Override, count: 3));

        var line = Logger.Collector.GetSnapshot().Single();
        Assert.That(line.Level, Is.EqualTo(LogLevel.Warning));
        Assert.That(line.Message, Does.Contain("the recipients of 3 messages"));
    }

    private static byte[] CreateDocument(string properties, int count = 2)
    {
        var to = string.Join(',', Enumerable.Repeat($$"""{"phone_number":"{{TestValues.Number}}"}""", count));
        return TestData.Utf8($$$"""{"message":{"to":[{{{to}}}],"content":{"body":"x"},{{{properties}}} } }""");
    }
}
