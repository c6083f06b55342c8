using CsCheck;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Tests.Webhooks;

public class TwilioInboundMessageTests
{
    [Test]
    public void TryParse_reads_a_text_message()
    {
        var message = Parse(
            WebhookData.InboundMessage(
                "  Yes, please. ", TestValues.AccountSid, "MessagingServiceSid", TestValues.MessagingServiceSid,
                "FromCity", "WASHINGTON"))!;

        Assert.Multiple(() =>
        {
            Assert.That(message.MessageSid, Is.EqualTo(TestValues.MessageSid));
            Assert.That(message.AccountSid, Is.EqualTo(TestValues.AccountSid));
            Assert.That(message.From, Is.EqualTo(TestValues.Number));
            Assert.That(message.FromNumber, Is.EqualTo(TestValues.Recipient));
            Assert.That(message.To, Is.EqualTo(TestValues.Sender));
            Assert.That(message.ToNumber?.ToString(), Is.EqualTo(TestValues.Sender));
            Assert.That(message.Body, Is.EqualTo("  Yes, please. "));
            Assert.That(message.Media, Is.Empty);
            Assert.That(message.Segments, Is.EqualTo(1));
            Assert.That(message.MessagingServiceSid, Is.EqualTo(TestValues.MessagingServiceSid));
            Assert.That(message.OptOutType, Is.Null);
            Assert.That(
                message.OtherFields.Keys,
                Is.EquivalentTo(
                    new[] { "ToCountry", "SmsMessageSid", "SmsSid", "SmsStatus", "ApiVersion", "FromCity" }));
        });
    }

    [Test]
    public void TryParse_reads_media_with_their_content_types()
    {
        var message = Parse([
            .. WebhookData.InboundMessage("").Where(field => field.Key != "NumMedia"),
            .. WebhookData.Form(
                "NumMedia", "3", "MediaUrl0", "https://api.twilio.com/m/ME0", "MediaContentType0", "image/jpeg",
                "MediaUrl1", "https://api.twilio.com/m/ME1", "MediaUrl2", "javascript:alert(1)",
                "MediaUrl3", "https://api.twilio.com/m/ME3"),
        ])!;

        Assert.That(message.Body, Is.Empty);
        Assert.That(message.Media, Is.EqualTo(new[]
        {
            new TwilioInboundMedia(new("https://api.twilio.com/m/ME0"), "image/jpeg"),
            new TwilioInboundMedia(new("https://api.twilio.com/m/ME1"), null),
        }));
        Assert.That(
            message.OtherFields.Keys,
            Does.Contain("MediaUrl2").And.Contain("MediaUrl3").And.Not.Contain("MediaUrl0").And.Not.Contain(
                "MediaContentType0"));
    }

    [TestCase("2000000000")]
    [TestCase("-1")]
    [TestCase("many")]
    [TestCase("99999999999999999999")]
    public void TryParse_reads_at_most_10_media_whatever_NumMedia_says(string count)
    {
        var media = Enumerable.Range(0, 20).SelectMany(
            i => new[] { $"MediaUrl{i}", $"https://api.twilio.com/m/{i}" }).ToArray();
        var message = Parse([
            .. WebhookData.InboundMessage().Where(field => field.Key != "NumMedia"),
            .. WebhookData.Form(["NumMedia", count, .. media]),
        ])!;

        Assert.That(message.Media, Has.Count.AtMost(10));
    }

    [Test]
    public void TryParse_reads_the_sender_of_a_channel_message()
    {
        var message = Parse([
            .. WebhookData.InboundMessage().Where(field => field.Key is not ("From" or "To")),
            .. WebhookData.Form(
                "From", "whatsapp:+12025550156", "To", "whatsapp:+15005550006", "ProfileName", "Katherine",
                "WaId", "12025550156"),
        ])!;

        Assert.That(message.FromNumber, Is.Null, "A message to this number would be sent as SMS.");
        Assert.That(message.From, Is.EqualTo("whatsapp:+12025550156"));
        Assert.That((message.ProfileName, message.WaId), Is.EqualTo(("Katherine", "12025550156")));
    }

    [Test]
    public void TryParse_reads_OptOutType()
    {
        Assert.That(
            Parse(WebhookData.InboundMessage("Stop!", TestValues.AccountSid, "OptOutType", "STOP"))!.OptOutType,
            Is.EqualTo("STOP"));
    }

    [Test]
    public void ToString_masks_numbers_and_omits_the_text()
    {
        var message = Parse([
            .. WebhookData.InboundMessage("the secret text").Where(field => field.Key is not "From"),
            .. WebhookData.Form("From", "whatsapp:+12025550156", "WaId", "12025550156"),
        ])!;

        Assert.That(
            message.ToString(),
            Does.Contain(TestValues.MessageSid).And.Contain("whatsapp:+1202•••0156").And.Contain("15 characters"));
        Assert.That(
            message.ToString(),
            Does.Not.Contain("2025550156").And.Not.Contain("secret").And.Not.Contain(TestValues.Sender));
    }

    [TestCase("MessageSid", "SMbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb")]
    [TestCase("AccountSid", TestValues.OtherAccountSid)]
    [TestCase("From", TestValues.OtherNumber)]
    [TestCase("To", TestValues.OtherNumber)]
    [TestCase("Body", "No, thanks.")]
    public void TryParse_returns_false_for_a_field_with_two_different_values(string field, string other)
    {
        Assert.That(Parse(WebhookData.InboundMessage("Yes, please.", TestValues.AccountSid, field, other)), Is.Null);
    }

    [TestCase("MessageSid")]
    [TestCase("AccountSid")]
    [TestCase("From")]
    [TestCase("To")]
    public void TryParse_returns_false_without_a_required_field(string field)
    {
        Assert.That(Parse(WebhookData.InboundMessage().Where(pair => pair.Key != field)), Is.Null);
    }

    [Test]
    public void TryParse_returns_false_for_a_status_callback()
    {
        Assert.That(Parse(WebhookData.StatusCallback("sent")), Is.Null);
    }

    [Test]
    public void TryParse_never_throws()
    {
        string[] fields =
        [
            "MessageSid", "AccountSid", "From", "To", "Body", "NumMedia", "NumSegments", "SmsStatus", "MediaUrl0",
            "MediaContentType0", "OptOutType", "WaId",
        ];
        var names = Gen.OneOf(Gen.String, Gen.Int[0, 11].Select(i => fields[i]));
        var values = Gen.OneOf(
            Gen.String,
            Gen.Const(TestValues.MessageSid),
            Gen.Const(TestValues.AccountSid),
            Gen.Const("received"),
            Gen.Const("1"));

        Gen.Select(names, values).Array[0, 14].Sample(pairs =>
        {
            var form = pairs.Select(pair => KeyValuePair.Create(pair.Item1, new StringValues(pair.Item2)));
            return TwilioInboundMessage.TryParse(form, out var message) == (message is not null)
                && message?.ToString() != "";
        });
    }

    private static TwilioInboundMessage? Parse(IEnumerable<KeyValuePair<string, StringValues>> form) =>
        TwilioInboundMessage.TryParse(form, out var message) ? message : null;
}
