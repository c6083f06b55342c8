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
    public void TryParse_reads_the_status(string providerStatus, DeliveryStatus status)
    {
        var report = Parse(WebhookData.StatusCallback(providerStatus));

        Assert.That(report, Is.EqualTo(new DeliveryReport(TestValues.MessageSid, status)
        {
            ProviderStatus = providerStatus,
            AccountId = TestValues.AccountSid,
        }));
    }

    [Test]
    public void TryParse_reads_the_failure_from_the_catalog()
    {
        var failure = Parse(
            WebhookData.StatusCallback(
                "undelivered", TestValues.AccountSid, "ErrorCode", "30005", "RawDlrDoneDate", "2303222338"))!.Failure!;

        Assert.That(failure.TwilioCode, Is.EqualTo(TwilioErrorCode.UnknownHandset));
        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.RecipientUnreachable));
        Assert.That(failure.Advice, Is.Not.Empty);
    }

    [Test]
    public void TryParse_prefers_an_error_info_of_the_application()
    {
        var catalog = new ExtendedTwilioErrorCatalog(
        [
            new((TwilioErrorCode)30005, "Unknown handset", SmsFailureReason.InvalidRecipient, "Ask the customer."),
        ]);

        var isParsed = TwilioStatusCallback.TryParse(
            new WebhookForm(WebhookData.StatusCallback("failed", TestValues.AccountSid, "ErrorCode", "30005")),
            out var callback);

        Assert.That(isParsed, Is.True);
        var report = callback!.CreateReport(catalog);
        Assert.That(report.Failure!.Reason, Is.EqualTo(SmsFailureReason.InvalidRecipient));
    }

    [TestCase("E-30005")]
    [TestCase("30005.0")]
    [TestCase("-1")]
    public void TryParse_keeps_an_error_code_that_is_not_a_number(string code)
    {
        Assert.That(
            Parse(
                WebhookData.StatusCallback("failed", TestValues.AccountSid, "ErrorCode", code))!.Failure!.ProviderCode,
            Is.EqualTo(code));
    }

    [TestCase("+12025550156")]
    [TestCase("2025550156", Description = "a valid integer nevertheless")]
    public void TryParse_masks_a_phone_number_in_the_error_code(string code)
    {
        var report = Parse(WebhookData.StatusCallback("failed", TestValues.AccountSid, "ErrorCode", code))!;

        Assert.That(
            $"{report} {report.Failure} {report.Failure!.ProviderCode} {report.Failure.Message}",
            Does.Contain("•••0156").And.Not.Contain("2025550156"));
    }

    [TestCase("")]
    [TestCase("0")]
    public void TryParse_reads_no_failure_from_an_empty_or_zero_error_code(string code)
    {
        Assert.That(
            Parse(WebhookData.StatusCallback("delivered", TestValues.AccountSid, "ErrorCode", code))!.Failure,
            Is.Null);
    }

    // The form that Twilio posts for WhatsApp, with the text that a channel adds to a failure.
    [Test]
    public void TryParse_reads_ChannelStatusMessage_with_numbers_masked()
    {
        var report = Parse(WebhookData.StatusCallback(
            "undelivered", TestValues.AccountSid, "EventType", "UNDELIVERED", "ChannelToAddress", "+31612345678",
            "ChannelPrefix", "whatsapp", "ErrorCode", "63016",
            "ChannelStatusMessage", "The window for +31612345678 is closed"))!;

        Assert.That(report.Failure!.ProviderCode, Is.EqualTo("63016"));
        Assert.That(report.Failure.Message, Does.Contain("is closed").And.Not.Contain("31612345678"));
    }

    [TestCase("teleported")]
    [TestCase("half-read_twice")]
    [TestCase("a-word-of-thirty-two-characters_")]
    public void TryParse_keeps_an_unknown_status(string providerStatus)
    {
        var report = Parse(WebhookData.StatusCallback(providerStatus))!;

        Assert.That(report.Status, Is.EqualTo(DeliveryStatus.Unknown));
        Assert.That(report.ProviderStatus, Is.EqualTo(providerStatus));
    }

    [TestCase("DELIVERED", DeliveryStatus.Delivered)]
    [TestCase("Sent", DeliveryStatus.Sent)]
    public void TryParse_ignores_the_case_of_a_known_status(string providerStatus, DeliveryStatus status)
    {
        Assert.That(
            Parse(WebhookData.Form("MessageSid", TestValues.MessageSid, "MessageStatus", providerStatus)),
            Is.EqualTo(new DeliveryReport(TestValues.MessageSid, status) { ProviderStatus = providerStatus }));
    }

    // The signature has no separators between names and values, so the one of the original form is valid for this form
    // too.
    [TestCase("sent", "RawDlrDoneDate", "2303222338")]
    [TestCase("delivered", "RawDlrDoneDate", "2303222338")]
    [TestCase("delivered", "NumSegments", "1")]
    [TestCase("teleported", "To", "")]
    [TestCase("teleported", "_", "a-word-of-thirty-two-characters")]
    public void TryParse_returns_false_for_fields_merged_into_the_status(string status, string next, string value)
    {
        var original = WebhookData.Form(
            "MessageSid", TestValues.MessageSid, "MessageStatus", status, next, value,
            "AccountSid", TestValues.AccountSid);
        var shifted = WebhookData.Form(
            "MessageSid", TestValues.MessageSid, "MessageStatus", $"{status}{next}{value}",
            "AccountSid", TestValues.AccountSid);
        Assert.That(
            TwilioSignature.IsValid(
                WebhookData.ComputeSignature(TestValues.AuthToken, WebhookData.Url, original),
                TestValues.AuthToken,
                WebhookData.Url,
                shifted),
            Is.True,
            "both forms have the same signature");

        Assert.That(Parse(shifted), Is.Null);
    }

    [Test]
    public void TryParse_reads_SmsSid_and_SmsStatus()
    {
        var report = Parse(WebhookData.Form("SmsSid", TestValues.MessageSid, "SmsStatus", "sent"))!;

        Assert.That(
            report,
            Is.EqualTo(new DeliveryReport(TestValues.MessageSid, DeliveryStatus.Sent) { ProviderStatus = "sent" }));
    }

    [Test]
    public void TryParse_reads_a_field_repeated_with_the_same_value()
    {
        Assert.That(
            Parse(
                WebhookData.StatusCallback(
                    "sent",
                    TestValues.AccountSid,
                    "MessageStatus",
                    "sent",
                    "MessageSid",
                    TestValues.MessageSid))!.Status,
            Is.EqualTo(DeliveryStatus.Sent));
    }

    [TestCase("MessageStatus", "delivered")]
    [TestCase("MessageSid", "SMbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb")]
    [TestCase("AccountSid", TestValues.OtherAccountSid)]
    public void TryParse_returns_false_for_a_field_with_two_different_values(string field, string other)
    {
        Assert.That(Parse(WebhookData.StatusCallback("sent", TestValues.AccountSid, field, other)), Is.Null);
        Assert.That(
            Parse([
                new(field, new StringValues([other, "sent"])),
                .. WebhookData.StatusCallback("sent").Where(pair => pair.Key != field),
            ]),
            Is.Null);
    }

    [TestCase]
    [TestCase("MessageSid", TestValues.MessageSid)]
    [TestCase("MessageStatus", "sent")]
    [TestCase("MessageSid", "", "MessageStatus", "sent")]
    [TestCase("MessageSid", TestValues.MessageSid, "MessageStatus", "")]
    [TestCase("MessageSid", "../../v1", "MessageStatus", "sent")]
    [TestCase("MessageSid", "CAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "MessageStatus", "sent")]
    [TestCase("messagesid", TestValues.MessageSid, "messagestatus", "sent")]
    [TestCase(
        "MessageSi",
        "dSMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "MessageStatus",
        "sent",
        Description = "shifted across the boundary")]
    [TestCase("MessageSid", TestValues.MessageSid + "MessageStatussent", Description = "shifted across the boundary")]
    [TestCase(
        "MessageSid",
        TestValues.MessageSid,
        "MessageStatus",
        "sentSmsSidSMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaTo+12025550156",
        Description = "shifted across the boundary")]
    public void TryParse_returns_false_without_a_valid_message_sid_and_status(params string[] form)
    {
        Assert.That(Parse(WebhookData.Form(form)), Is.Null);
    }

    [Test]
    public void TryParse_returns_false_for_an_inbound_message()
    {
        Assert.That(Parse(WebhookData.InboundMessage()), Is.Null);
    }

    [Test]
    public void TryParse_never_throws()
    {
        var names = Gen.OneOf(
            Gen.String,
            Gen.Int[0, 5].Select(
                i => new[] { "MessageSid", "SmsSid", "MessageStatus", "SmsStatus", "ErrorCode", "AccountSid" }[i]));
        var values = Gen.OneOf(
            Gen.String, Gen.Const(TestValues.MessageSid), Gen.Const("sent"), Gen.Const(TestValues.Number));

        Gen.Select(names, values.Array[0, 3]).Array[0, 10].Sample(pairs =>
            TwilioStatusCallback.TryParse(
                pairs.Select(pair => KeyValuePair.Create(pair.Item1, new StringValues(pair.Item2))),
                out var report) == (report is not null));
    }

    private static DeliveryReport? Parse(IEnumerable<KeyValuePair<string, StringValues>> form) =>
        TwilioStatusCallback.TryParse(form, out var report) ? report : null;
}
