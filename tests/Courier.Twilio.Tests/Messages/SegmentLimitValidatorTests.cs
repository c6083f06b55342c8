using Courier.Sms;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tests.Messages;

public class SegmentLimitValidatorTests
{
    private static readonly string Long = new('a', 161);
    private static readonly string Curly = "Don’t forget: " + new string('a', 100);

    [Test]
    public async Task A_text_within_the_limit_goes_out()
    {
        Assert.That(await Sent(TestData.Message(new string('a', 160)), most: 1), Is.TypeOf<SmsAccepted>());
        Assert.That(await Sent(TestData.Message(Long), most: 2), Is.TypeOf<SmsAccepted>());
        Assert.That(await Sent(TestData.Message(Long), most: null), Is.TypeOf<SmsAccepted>());
    }

    [Test]
    public async Task A_text_beyond_the_limit_opens_no_socket()
    {
        var socket = new NeverCalledHandler();
        await using var provider = TestServices.Build(socket, options => options.MaxSegments = 1);

        var failure = ((SmsRejected)await provider.GetSmsProvider().SendAsync(TestData.Message(Long))).Failure;

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidMessage));
        Assert.That(failure.Message, Is.EqualTo("Body takes 2 segments; MaxSegments is 1."));
        Assert.That(failure.Advice, Is.EqualTo(new[] { "Shorten the text, or raise MaxSegments." }));
        Assert.That(socket.WasCalled, Is.False);
    }

    [Test]
    public async Task The_character_that_made_it_expensive_is_named_and_nothing_else_of_the_text()
    {
        var failure = ((SmsRejected)await Sent(TestData.Message(Curly), most: 1)).Failure;

        Assert.That(failure.Message, Is.EqualTo("Body takes 2 segments of UCS-2, which U+2019 at index 3 forces; MaxSegments is 1."));
        Assert.That(failure.Advice[0], Is.EqualTo("Set the field SmartEncoded to true: with GSM-7 characters for look-alikes the text takes 1 segment."));
        Assert.That(failure.ToString(), Does.Not.Contain("forget"));
    }

    [TestCase("true")]
    [TestCase("True")]
    public async Task A_text_that_is_smart_encoded_is_counted_as_such(string smart)
    {
        Assert.That(await Sent(TestData.Message(Curly, Body("SmartEncoded", smart)), most: 1), Is.TypeOf<SmsAccepted>());
        Assert.That(await Sent(TestData.Message(Curly, Body("SmartEncoded", "false")), most: 1), Is.TypeOf<SmsRejected>());
    }

    [Test]
    public async Task The_text_of_an_override_is_what_is_counted()
    {
        Assert.That(await Sent(TestData.Message("short", Body("body", Long)), most: 1), Is.TypeOf<SmsRejected>());
        Assert.That(await Sent(TestData.Message(Long, Body("body", "short")), most: 1), Is.TypeOf<SmsAccepted>());
    }

    [Test]
    public async Task A_picture_message_has_no_segments()
    {
        Assert.That(await Sent(TestData.Message(Long) with { MediaUrls = [new("https://a.example/1.png")] }, most: 1), Is.TypeOf<SmsAccepted>());
        Assert.That(await Sent(TestData.Message(Long, Body("SendAsMms", "true")), most: 1), Is.TypeOf<SmsAccepted>());
    }

    [Test]
    public async Task A_message_on_another_channel_has_no_segments()
    {
        Assert.That(await Sent(TestData.Message(Long, new TwilioOverrides { Channel = TwilioChannel.WhatsApp }), most: 1), Is.TypeOf<SmsAccepted>());
    }

    [Test]
    public async Task A_message_without_a_text_has_none()
    {
        Assert.That(await Sent(TestData.Message(null, Body("ContentSid", "HXaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")), most: 1), Is.TypeOf<SmsAccepted>());
    }

    [Test]
    public async Task Where_it_is_only_warned_of_the_message_goes_out_and_one_line_says_so()
    {
        await using var provider = TestServices.Build(new CapturingHandler(), options => (options.MaxSegments, options.SegmentLimit) = (1, SegmentLimitBehavior.Warn));

        Assert.That(await provider.GetSmsProvider().SendAsync(TestData.Message(Curly)), Is.TypeOf<SmsAccepted>());

        var line = provider.GetLogRecords(LogLevel.Warning).Single();
        Assert.That((line.Id.Id, line.Message), Is.EqualTo((31, "A text takes 2 segments of Ucs2, and MaxSegments is 1; it is sent all the same.")));
    }

    [Test]
    public async Task The_limit_is_read_from_configuration()
    {
        await using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            var configuration = TestServices.BuildConfiguration(("MaxSegments", "1"), ("SegmentLimit", "Reject"));
            return services.AddCourierTwilio(configuration.GetSection("Courier:Twilio"));
        });

        Assert.That(await provider.GetSmsProvider().SendAsync(TestData.Message(Long)), Is.TypeOf<SmsRejected>());
    }

    private static async Task<SmsSendResult> Sent(SmsMessage message, int? most)
    {
        await using var provider = TestServices.Build(new CapturingHandler(), options => options.MaxSegments = most);
        return await provider.GetSmsProvider().SendAsync(message);
    }

    private static TwilioOverrides Body(string field, string value) => new() { Body = new() { [field] = value } };
}
