using Courier.Sms;
using Courier.Twilio.Errors;
using Courier.Twilio.Webhooks;
using CsCheck;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Tests.Webhooks;

public class TwilioStatusCallbackTests
{
    [TestCase("queued", DeliveryStatus.Queued)]
    [TestCase("sent", DeliveryStatus.Sent)]
    [TestCase("delivered", DeliveryStatus.Delivered)]
    [TestCase("read", DeliveryStatus.Read)]
    [TestCase("canceled", DeliveryStatus.Canceled)]
    public void A_callback_tells_the_status_of_its_message(string word, DeliveryStatus status)
    {
        Assert.That(Read(WebhookData.StatusCallback(word)), Is.EqualTo(new DeliveryReport(TestValues.MessageSid, status)
        {
            ProviderStatus = word,
            AccountId = TestValues.AccountSid,
        }));
    }

    [Test]
    public void A_failure_is_explained()
    {
        var failure = Read(WebhookData.StatusCallback("undelivered", TestValues.AccountSid, "ErrorCode", "30005", "RawDlrDoneDate", "2303222338"))!.Failure!;

        Assert.That(failure.TwilioCode, Is.EqualTo(TwilioErrorCode.UnknownHandset));
        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.RecipientUnreachable));
        Assert.That(failure.Advice, Is.Not.Empty);
    }

    [Test]
    public void A_row_of_the_application_explains_it_first()
    {
        var catalog = new ExtendedTwilioErrorCatalog([new((TwilioErrorCode)30005, "Handset unknown to us", SmsFailureReason.InvalidRecipient, "Ask the customer.")]);

        var isRead = TwilioStatusCallback.TryParse(new WebhookForm(WebhookData.StatusCallback("failed", TestValues.AccountSid, "ErrorCode", "30005")), catalog, out var report);

        Assert.That(isRead, Is.True);
        Assert.That(report!.Failure!.Reason, Is.EqualTo(SmsFailureReason.InvalidRecipient));
    }

    [TestCase("E-30005")]
    [TestCase("30005.0")]
    [TestCase("-1")]
    public void An_error_code_that_is_no_number_is_kept(string code)
    {
        Assert.That(Read(WebhookData.StatusCallback("failed", TestValues.AccountSid, "ErrorCode", code))!.Failure!.ProviderCode, Is.EqualTo(code));
    }

    [TestCase("+12025550156")]
    [TestCase("2025550156", Description = "an integer all the same")]
    public void A_number_that_strayed_into_the_code_is_not_printed(string code)
    {
        var report = Read(WebhookData.StatusCallback("failed", TestValues.AccountSid, "ErrorCode", code))!;

        Assert.That($"{report} {report.Failure} {report.Failure!.ProviderCode} {report.Failure.Message}", Does.Contain("•••0156").And.Not.Contain("2025550156"));
    }

    [TestCase("")]
    [TestCase("0")]
    public void An_error_code_that_is_none_is_no_failure(string code)
    {
        Assert.That(Read(WebhookData.StatusCallback("delivered", TestValues.AccountSid, "ErrorCode", code))!.Failure, Is.Null);
    }

    // The body that Twilio posts for WhatsApp, and the sentence that a channel adds when it fails.
    [Test]
    public void A_channel_explains_itself()
    {
        var report = Read(WebhookData.StatusCallback(
            "undelivered", TestValues.AccountSid, "EventType", "UNDELIVERED", "ChannelToAddress", "+31612345678", "ChannelPrefix", "whatsapp",
            "ErrorCode", "63016", "ChannelStatusMessage", "The window for +31612345678 is closed"))!;

        Assert.That(report.Failure!.ProviderCode, Is.EqualTo("63016"));
        Assert.That(report.Failure.Message, Does.Contain("is closed").And.Not.Contain("31612345678"));
    }

    [TestCase("teleported")]
    [TestCase("half-read_twice")]
    [TestCase("a-word-of-thirty-two-characters_")]
    public void An_unknown_word_is_kept(string word)
    {
        var report = Read(WebhookData.StatusCallback(word))!;

        Assert.That(report.Status, Is.EqualTo(DeliveryStatus.Unknown));
        Assert.That(report.ProviderStatus, Is.EqualTo(word));
    }

    [TestCase("DELIVERED", DeliveryStatus.Delivered)]
    [TestCase("Sent", DeliveryStatus.Sent)]
    public void A_word_that_is_known_is_known_in_capitals_too(string word, DeliveryStatus status)
    {
        Assert.That(Read(WebhookData.Form("MessageSid", TestValues.MessageSid, "MessageStatus", word)), Is.EqualTo(new DeliveryReport(TestValues.MessageSid, status) { ProviderStatus = word }));
    }

    // A signature is over names and values without anything between them, so one of Twilio's own is true for this too.
    [TestCase("sent", "RawDlrDoneDate", "2303222338")]
    [TestCase("delivered", "RawDlrDoneDate", "2303222338")]
    [TestCase("delivered", "NumSegments", "1")]
    [TestCase("teleported", "To", "")]
    [TestCase("teleported", "_", "a-word-of-thirty-two-characters")]
    public void Fields_pushed_together_behind_the_status_are_no_word(string status, string next, string value)
    {
        var real = WebhookData.Form("MessageSid", TestValues.MessageSid, "MessageStatus", status, next, value, "AccountSid", TestValues.AccountSid);
        var shifted = WebhookData.Form("MessageSid", TestValues.MessageSid, "MessageStatus", $"{status}{next}{value}", "AccountSid", TestValues.AccountSid);
        Assert.That(TwilioSignature.IsValid(WebhookData.ComputeSignature(TestValues.AuthToken, WebhookData.Url, real), TestValues.AuthToken, WebhookData.Url, shifted), Is.True, "one signature for both");

        Assert.That(Read(shifted), Is.Null);
    }

    [Test]
    public void The_older_names_do_as_well()
    {
        var report = Read(WebhookData.Form("SmsSid", TestValues.MessageSid, "SmsStatus", "sent"))!;

        Assert.That(report, Is.EqualTo(new DeliveryReport(TestValues.MessageSid, DeliveryStatus.Sent) { ProviderStatus = "sent" }));
    }

    [Test]
    public void A_value_said_twice_is_said_once()
    {
        Assert.That(Read(WebhookData.StatusCallback("sent", TestValues.AccountSid, "MessageStatus", "sent", "MessageSid", TestValues.MessageSid))!.Status, Is.EqualTo(DeliveryStatus.Sent));
    }

    [TestCase("MessageStatus", "delivered")]
    [TestCase("MessageSid", "SMbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb")]
    [TestCase("AccountSid", TestValues.OtherAccountSid)]
    public void Two_values_that_differ_are_none(string field, string other)
    {
        Assert.That(Read(WebhookData.StatusCallback("sent", TestValues.AccountSid, field, other)), Is.Null);
        Assert.That(Read([new(field, new StringValues([other, "sent"])), .. WebhookData.StatusCallback("sent").Where(pair => pair.Key != field)]), Is.Null);
    }

    [TestCase]
    [TestCase("MessageSid", TestValues.MessageSid)]
    [TestCase("MessageStatus", "sent")]
    [TestCase("MessageSid", "", "MessageStatus", "sent")]
    [TestCase("MessageSid", TestValues.MessageSid, "MessageStatus", "")]
    [TestCase("MessageSid", "../../v1", "MessageStatus", "sent")]
    [TestCase("MessageSid", "CAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "MessageStatus", "sent")]
    [TestCase("messagesid", TestValues.MessageSid, "messagestatus", "sent")]
    [TestCase("MessageSi", "dSMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "MessageStatus", "sent", Description = "shifted across the boundary")]
    [TestCase("MessageSid", TestValues.MessageSid + "MessageStatussent", Description = "shifted across the boundary")]
    [TestCase("MessageSid", TestValues.MessageSid, "MessageStatus", "sentSmsSidSMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaTo+12025550156", Description = "shifted across the boundary")]
    public void What_lacks_its_message_or_its_status_is_no_status_callback(params string[] form)
    {
        Assert.That(Read(WebhookData.Form(form)), Is.Null);
    }

    [Test]
    public void A_message_that_came_in_is_no_status_callback()
    {
        Assert.That(Read(WebhookData.InboundMessage()), Is.Null);
    }

    [Test]
    public void No_form_is_an_exception()
    {
        var names = Gen.OneOf(Gen.String, Gen.Int[0, 5].Select(i => new[] { "MessageSid", "SmsSid", "MessageStatus", "SmsStatus", "ErrorCode", "AccountSid" }[i]));
        var values = Gen.OneOf(Gen.String, Gen.Const(TestValues.MessageSid), Gen.Const("sent"), Gen.Const(TestValues.Number));

        Gen.Select(names, values.Array[0, 3]).Array[0, 10].Sample(pairs =>
            TwilioStatusCallback.TryParse(pairs.Select(pair => KeyValuePair.Create(pair.Item1, new StringValues(pair.Item2))), out var report) == (report is not null));
    }

    private static DeliveryReport? Read(IEnumerable<KeyValuePair<string, StringValues>> form) =>
        TwilioStatusCallback.TryParse(form, out var report) ? report : null;
}
