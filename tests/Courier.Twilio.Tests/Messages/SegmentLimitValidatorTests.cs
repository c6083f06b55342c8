using Courier.Sms;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tests.Messages;

public class SegmentLimitValidatorTests
{
    private static readonly string LongText = new('a', 161);
    private static readonly string CurlyQuoteText = "Don’t forget: " + new string('a', 100);

    [Test]
    public async Task Text_within_the_limit_is_sent()
    {
        Assert.That(await SendAsync(TestData.Message(new string('a', 160)), maxSegments: 1), Is.TypeOf<SmsAccepted>());
        Assert.That(await SendAsync(TestData.Message(LongText), maxSegments: 2), Is.TypeOf<SmsAccepted>());
        Assert.That(await SendAsync(TestData.Message(LongText), maxSegments: null), Is.TypeOf<SmsAccepted>());
    }

    [Test]
    public async Task Text_beyond_the_limit_is_rejected_without_a_request()
    {
        var handler = new NeverCalledHandler();
        await using var provider = TestServices.Build(handler, options => options.MaxSegments = 1);

        var failure = ((SmsRejected)await provider.GetSmsProvider().SendAsync(TestData.Message(LongText))).Failure;

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidMessage));
        Assert.That(failure.Message, Is.EqualTo("Body needs 2 segments; MaxSegments is 1."));
        Assert.That(failure.Advice, Is.EqualTo(new[] { "Shorten the text, or raise MaxSegments." }));
        Assert.That(handler.WasCalled, Is.False);
    }

    [Test]
    public async Task Failure_names_the_non_GSM_character_and_nothing_else_of_the_text()
    {
        var failure = ((SmsRejected)await SendAsync(TestData.Message(CurlyQuoteText), maxSegments: 1)).Failure;

        Assert.That(
            failure.Message,
            Is.EqualTo("Body needs 2 segments of UCS-2 because of U+2019 at index 3; MaxSegments is 1."));
        Assert.That(
            failure.Advice[0],
            Is.EqualTo("Set the field SmartEncoded to true: smart-encoded, the text needs 1 segment."));
        Assert.That(failure.ToString(), Does.Not.Contain("forget"));
    }

    [TestCase("true")]
    [TestCase("True")]
    public async Task Smart_encoded_text_is_counted_after_encoding(string value)
    {
        Assert.That(
            await SendAsync(TestData.Message(CurlyQuoteText, Body("SmartEncoded", value)), maxSegments: 1),
            Is.TypeOf<SmsAccepted>());
        Assert.That(
            await SendAsync(TestData.Message(CurlyQuoteText, Body("SmartEncoded", "false")), maxSegments: 1),
            Is.TypeOf<SmsRejected>());
    }

    // Twilio removes U+200C (zero width non-joiner) and bills GSM-7.
    [Test]
    public async Task Smart_encoded_text_without_its_zero_width_character_fits()
    {
        var text = new string('a', 150) + '\u200C';

        Assert.That(
            await SendAsync(TestData.Message(text, Body("SmartEncoded", "true")), maxSegments: 1),
            Is.TypeOf<SmsAccepted>());
        Assert.That(await SendAsync(TestData.Message(text), maxSegments: 1), Is.TypeOf<SmsRejected>());
    }

    [Test]
    public async Task Text_of_an_override_is_counted()
    {
        Assert.That(
            await SendAsync(TestData.Message("short", Body("body", LongText)), maxSegments: 1),
            Is.TypeOf<SmsRejected>());
        Assert.That(
            await SendAsync(TestData.Message(LongText, Body("body", "short")), maxSegments: 1),
            Is.TypeOf<SmsAccepted>());
    }

    [Test]
    public async Task MMS_message_is_not_counted()
    {
        Assert.That(
            await SendAsync(
                TestData.Message(LongText) with { MediaUrls = [new("https://a.example/1.png")] },
                maxSegments: 1),
            Is.TypeOf<SmsAccepted>());
        Assert.That(
            await SendAsync(TestData.Message(LongText, Body("SendAsMms", "true")), maxSegments: 1),
            Is.TypeOf<SmsAccepted>());
    }

    [Test]
    public async Task Message_on_another_channel_is_not_counted()
    {
        Assert.That(
            await SendAsync(
                TestData.Message(LongText, new TwilioOverrides { Channel = TwilioChannel.WhatsApp }),
                maxSegments: 1),
            Is.TypeOf<SmsAccepted>());
    }

    [Test]
    public async Task Message_without_a_text_is_not_counted()
    {
        Assert.That(
            await SendAsync(
                TestData.Message(null, Body("ContentSid", "HXaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")),
                maxSegments: 1),
            Is.TypeOf<SmsAccepted>());
    }

    [Test]
    public async Task Text_beyond_a_limit_that_warns_is_sent_and_logged_once()
    {
        await using var provider = TestServices.Build(
            new CapturingHandler(),
            options => (options.MaxSegments, options.SegmentLimit) = (1, SegmentLimitBehavior.Warn));

        Assert.That(
            await provider.GetSmsProvider().SendAsync(TestData.Message(CurlyQuoteText)),
            Is.TypeOf<SmsAccepted>());

        var record = provider.GetLogRecords(LogLevel.Warning).Single();
        Assert.That(
            (record.Id.Id, record.Message),
            Is.EqualTo((31, "Text has 2 segments of Ucs2, more than MaxSegments 1; it is sent.")));
    }

    [Test]
    public async Task Limit_is_bound_from_configuration()
    {
        await using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            var configuration = TestServices.BuildConfiguration(("MaxSegments", "1"), ("SegmentLimit", "Reject"));
            return services.AddCourierTwilio(configuration.GetSection("Courier:Twilio"));
        });

        Assert.That(await provider.GetSmsProvider().SendAsync(TestData.Message(LongText)), Is.TypeOf<SmsRejected>());
    }

    private static async Task<SmsSendResult> SendAsync(SmsMessage message, int? maxSegments)
    {
        await using var provider = TestServices.Build(
            new CapturingHandler(),
            options => options.MaxSegments = maxSegments);
        return await provider.GetSmsProvider().SendAsync(message);
    }

    private static TwilioOverrides Body(string field, string value) => new() { Body = new() { [field] = value } };
}
