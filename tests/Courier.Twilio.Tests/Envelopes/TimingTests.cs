using Courier.Sms;

namespace Courier.Twilio.Tests.Envelopes;

/// <summary>Delay and expiry of a document; it is parsed at 2030-01-31T08:00:00Z.</summary>
public class TimingTests
{
    [TestCase("\"duration\":300000", "2030-01-31T08:05:00Z")]
    [TestCase("\"duration\":300001", "2030-01-31T08:05:01Z")]
    [TestCase("\"duration\":3024000000", "2030-03-07T08:00:00Z")]
    [TestCase("\"until\":\"2030-01-31T10:00:00+01:00\"", "2030-01-31T09:00:00Z")]
    [TestCase("\"until\":\"2030-01-31T09:00:00.5Z\"", "2030-01-31T09:00:01Z")]
    [TestCase("\"until\":\"2030-01-31T09:00Z\",\"timezone\":\"UTC\"", "2030-01-31T09:00:00Z")]
    public void Delay_schedules_the_message(string delay, string time)
    {
        var envelope = TestEnvelopes.ParseMessage($$"""
            "delay":{{{delay}}}
            """);

        Assert.That(
            envelope.Recipients.Single().Message!.SendAt,
            Is.EqualTo(DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [TestCase("\"duration\":0")]
    [TestCase("\"until\":\"2030-01-31T08:00:00Z\"")]
    [TestCase("\"until\":\"2001-01-31T08:00:00Z\"")]
    public void Delay_that_has_passed_sends_now(string delay)
    {
        var envelope = TestEnvelopes.ParseMessage($$"""
            "delay":{{{delay}}}
            """);

        Assert.That(envelope.Recipients.Single().Message!.SendAt, Is.Null);
        Assert.That(envelope.IgnoredPaths, Is.Empty);
    }

    [TestCase("\"delay\":{\"duration\":299999}", "$.message.delay.duration", "must be 5 minutes to 35 days")]
    [TestCase("\"delay\":{\"duration\":3024000001}", "$.message.delay.duration", "must be 5 minutes to 35 days")]
    [TestCase("\"delay\":{\"duration\":-1}", "$.message.delay.duration", "must be whole milliseconds")]
    [TestCase("\"delay\":{\"duration\":1e300}", "$.message.delay.duration", "must be whole milliseconds")]
    [TestCase("\"delay\":{\"duration\":\"PT1H\"}", "$.message.delay.duration", "must be whole milliseconds")]
    [TestCase("\"delay\":{\"until\":\"Mo-Fr 08:00-18:00pm\"}", "$.message.delay.until", "must be an ISO 8601")]
    [TestCase("\"delay\":{\"until\":\"2030-01-31T09:00:00\"}", "$.message.delay.until", "must be an ISO 8601")]
    [TestCase("\"delay\":{\"until\":\"2030-02-31T09:00:00Z\"}", "$.message.delay.until", "must be an ISO 8601")]
    [TestCase("\"delay\":{\"until\":1}", "$.message.delay.until", "must be an ISO 8601")]
    [TestCase("\"delay\":{\"after\":1}", "$.message.delay.after", "is not known")]
    [TestCase(
        "\"delay\":{\"duration\":1,\"until\":\"2030-01-31T09:00:00Z\"}", "$.message.delay", "has both duration and")]
    [TestCase("\"delay\":1", "$.message.delay", "must be an object")]
    [TestCase("\"expiry\":{\"expires_in\":36001000}", "$.message.expiry.expires_in", "must be at most 36,000 seconds")]
    [TestCase("\"expiry\":{\"expires_in\":\"P1D\"}", "$.message.expiry.expires_in", "must be at most 36,000 seconds")]
    [TestCase("\"expiry\":{\"expires_in\":\"soon\"}", "$.message.expiry.expires_in", "must be whole milliseconds")]
    [TestCase("\"expiry\":{\"expires_in\":\"-PT1S\"}", "$.message.expiry.expires_in", "must be whole milliseconds")]
    [TestCase("\"expiry\":{\"expires_at\":1893484800}", "$.message.expiry.expires_at", "must be an ISO 8601")]
    [TestCase("\"expiry\":{\"at\":1}", "$.message.expiry.at", "is not known")]
    [TestCase(
        "\"delay\":{\"duration\":600000},\"expiry\":{\"expires_in\":900000}",
        "$.message.expiry", "and a delay cannot be combined")]
    public void Time_that_Twilio_cannot_keep_refuses_the_document(string properties, string path, string reason)
    {
        var exception = Assert.Throws<CourierEnvelopeException>(() => TestEnvelopes.ParseMessage(properties))!;

        Assert.That(exception.Path, Is.EqualTo(path));
        Assert.That(exception.Reason, Does.StartWith(reason));
    }

    [TestCase("\"expires_in\":60000", "60")]
    [TestCase("\"expires_in\":\"PT1H\"", "3600")]
    [TestCase("\"expires_in\":36000000", "36000")]
    [TestCase("\"expires_at\":\"2030-01-31T08:00:30.9Z\"", "30")]
    public void Expiry_limits_the_validity_period(string expiry, string seconds)
    {
        Assert.That(GetValidityPeriod($$"""
            "expiry":{{{expiry}}}
            """), Is.EqualTo(seconds));
    }

    [TestCase("\"expires_in\":0")]
    [TestCase("\"expires_in\":999")]
    [TestCase("\"expires_at\":\"2030-01-31T07:59:00Z\"")]
    public void Expired_message_is_rejected(string expiry)
    {
        var failure = TestEnvelopes.ParseMessage($$"""
            "expiry":{{{expiry}}}
            """).Recipients.Single().Failure!;

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.RejectedByPolicy));
        Assert.That(failure.Message, Does.StartWith("$.message.expiry.expires_").And.Contain("has expired"));
    }

    [TestCase("\"ValidityPeriod\":\"5\"", "5")]
    [TestCase("\"SendAt\":\"2030-01-31T10:00:00Z\",\"ScheduleType\":\"fixed\"", "")]
    public void Override_takes_precedence_over_the_expiry(string body, string seconds)
    {
        Assert.That(
            GetValidityPeriod($$"""
                "expiry":{"expires_in":60000},"providers":{"twilio":{"override":{"body":{ {{body}} } } } }
                """),
            Is.EqualTo(seconds));
    }

    private static string GetValidityPeriod(string properties)
    {
        var message = TestEnvelopes.ParseMessage(properties).Recipients.Single().Message!;
        return TwilioOverrideMerger.Merge(message, TestData.Options())["ValidityPeriod"].ToString();
    }
}
