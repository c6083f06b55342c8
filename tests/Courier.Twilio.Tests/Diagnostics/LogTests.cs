using System.Reflection;
using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace Courier.Twilio.Tests.Diagnostics;

public class LogTests
{
    private static IEnumerable<TestCaseData> Messages()
    {
        yield return Case(
            1, LogLevel.Information, log => log.MessageAccepted("+1202•••0156", "SM1", "send-1"),
            "Message to +1202•••0156 accepted as SM1; send send-1.");
        yield return Case(
            2, LogLevel.Warning,
            log => log.MessageRejected(
                "+1202•••0156", "send-1", SmsFailureReason.InvalidRecipient, "21211", "Invalid."),
            "Message to +1202•••0156 rejected; send send-1, reason InvalidRecipient, code 21211: Invalid.");
        yield return Case(
            3, LogLevel.Error, log => log.MessageUnconfirmed("+1202•••0156", "send-1", "It timed out."),
            "Message to +1202•••0156 unconfirmed; send send-1: It timed out.");
        yield return Case(
            4, LogLevel.Warning, log => log.UnknownFieldPosted("Bodi", " Did you mean Body?"),
            "Field Bodi is not a field of Twilio's Messages API; it is posted unchanged. Did you mean Body?");
        yield return Case(
            5, LogLevel.Warning, log => log.MessageNotTrackable("AC1"),
            "Messages of account AC1 are not tracked, because overridden credentials sent them. Set "
            + "Polling:TrackOverriddenCredentials to track them. Logged once.");
        yield return Case(
            6, LogLevel.Error, log => log.InvalidOptionsIgnored("two", "From is invalid."),
            "Options two changed and are invalid; the last valid options stay in use. From is invalid.");
        yield return Case(
            7, LogLevel.Warning, log => log.VariableUnresolved(3),
            "Text for recipient 3 contains a placeholder in double braces without a value.");
        yield return Case(
            8, LogLevel.Information, log => log.EnvelopeFieldsIgnored("data.email"),
            "Envelope contains fields that are ignored: data.email.");
        yield return Case(
            9, LogLevel.Error, log => log.ProviderThrew(3, "send-1", "IOException", "Disk full."),
            "Provider threw IOException for recipient 3; send send-1, the message may have been sent: Disk full.");
        yield return Case(
            60, LogLevel.Error, log => log.RenderingThrew(3, "IOException", "Disk full."),
            "Rendering threw IOException for recipient 3 of an envelope; the message was not sent: Disk full.");
        yield return Case(
            61, LogLevel.Warning, log => log.RecipientsOverridden(3),
            "Override of To replaces the recipients of 3 messages of an envelope; one address receives all of them.");
        yield return Case(
            10, LogLevel.Warning, log => log.StatusRequestFailed("AC1", "HTTP 503."),
            "Status request for messages of account AC1 failed; messages before their deadline are polled again. "
            + "HTTP 503.");
        yield return Case(
            11, LogLevel.Error, log => log.HandlerThrew("IOException", "SM1", DeliveryStatus.Sent),
            "Delivery report handler threw IOException for SM1 with status Sent; the status is not recorded.");
        yield return Case(
            12, LogLevel.Warning, log => log.TrackingExpired("SM1", DeliveryStatus.Queued),
            "Delivery tracking of SM1 expired; last status Queued.");
        yield return Case(
            13, LogLevel.Warning, log => log.PendingDeliveryEvicted("SM1", 100),
            "Pending delivery of SM1 was evicted; more than 100 are pending. Raise Polling:MaxPending, or use "
            + "status callbacks.");
        yield return Case(
            14, LogLevel.Warning, log => log.MessageNotTracked("SM1"),
            "Delivery of SM1 is not tracked; polling has stopped, or the hosted services have not started.");
        yield return Case(
            15, LogLevel.Information, log => log.PollingStopped(5, 4),
            "Polling stopped with 5 pending messages; handlers were notified of 4 of them.");
        yield return Case(
            16, LogLevel.Error, log => log.PollFailed("IOException", "Disk full."),
            "Poll failed with IOException and is retried. Disk full.");
        yield return Case(
            17, LogLevel.Error, log => log.FinalReportDropped("SM1", DeliveryStatus.Delivered),
            "Final report of SM1 with status Delivered was dropped; its handlers failed.");
        yield return Case(
            18, LogLevel.Error, log => log.EvictionReportDropped("SM1"),
            "Expiration report of SM1 was dropped; messages are evicted faster than handlers process them. Raise "
            + "Polling:MaxPending, or make the handlers faster.");
        yield return Case(
            20, LogLevel.Error, log => log.SignatureValidationUnavailable("two"),
            "Webhooks of registration two are rejected; it has no auth token to validate signatures with. Set "
            + "AuthToken, also where an API key sends, CallbackAuthTokens or WebhookSharedKeys. Logged once.");
        yield return Case(
            21, LogLevel.Warning, log => log.SignatureInvalid("https://app.example", "AC1", "Hint."),
            "Webhook to https://app.example for account AC1 was rejected; no configured auth token matches its "
            + "signature. Hint. Logged at most once a minute.");
        yield return Case(
            22, LogLevel.Warning, log => log.InboundMessageUnhandled("SM1"),
            "Inbound message SM1 was not handled; no handler is registered. Add one with AddInboundMessageHandler. "
            + "Logged once.");
        yield return Case(
            29, LogLevel.Error, log => log.ApplicationServiceThrew("+1202•••0156", "IOException", "Full."),
            "Merger or validator of the application threw IOException for +1202•••0156; the message was not sent. "
            + "Full.");
        yield return Case(
            30, LogLevel.Error, log => log.RecipientPolicyThrew("+1202•••0156", "QuietHours", "IOException", "Full."),
            "Recipient policy QuietHours threw IOException for +1202•••0156; the message was not sent. Full.");
        yield return Case(
            31, LogLevel.Warning, log => log.SegmentLimitExceeded(4, SmsEncoding.Ucs2, 3),
            "Text has 4 segments of Ucs2, more than MaxSegments 3; it is sent.");
        yield return Case(
            46, LogLevel.Warning, log => log.SignatureMissing("https://app.example"),
            "Webhook to https://app.example was rejected; it does not have exactly one header X-Twilio-Signature. "
            + "Twilio signs every webhook: a proxy removed the header, or the request is not from Twilio. Logged at "
            + "most once a minute.");
        yield return Case(
            41, LogLevel.Warning, log => log.SharedKeyUnknown("https://app.example", "AC1", "webhooks_sharedkey_1"),
            "Webhook to https://app.example for account AC1 was rejected; it is signed with shared key "
            + "webhooks_sharedkey_1, which is not configured. Add the key's secret to WebhookSharedKeys under this id. "
            + "Logged at most once a minute.");
        yield return Case(
            42, LogLevel.Warning,
            log => log.SharedKeySignatureInvalid("https://app.example", "AC1", "webhooks_sharedkey_1"),
            "Webhook to https://app.example for account AC1 was rejected; its signature is not that of shared key "
            + "webhooks_sharedkey_1. Check that Twilio called this URL (behind a proxy, set PublicBaseUrl) and the "
            + "key's secret in WebhookSharedKeys. Logged at most once a minute.");
        yield return Case(
            43, LogLevel.Warning, log => log.SignatureSettingsInvalid("https://app.example", "is wrong."),
            "Webhook to https://app.example was rejected; its header X-Twilio-Webhooks-Signature-Settings is wrong. "
            + "Logged at most once a minute.");
        yield return Case(
            44, LogLevel.Error, log => log.WebhookQueueFull("SM1"),
            "Webhook of message SM1 was refused; too many webhooks wait for handlers that have not returned. Make the "
            + "handlers faster, or give them a timeout. Logged at most once a minute.");
        yield return Case(
            40, LogLevel.Information, log => log.MessageRedirected("+1202•••0156", "+1202•••0111"),
            "Message to +1202•••0156 is redirected to +1202•••0111.");
        yield return Case(
            50, LogLevel.Warning, log => log.StatusCallbackUnreachable(),
            "Override of StatusCallback names a host of this machine; Twilio cannot reach it, and no status callback "
            + "arrives. Write a public URL, or set BaseAddress to a sandbox.");
        yield return Case(
            51, LogLevel.Warning, log => log.UnknownMessageIntentPosted(" Did you mean otp?", "events, otp"),
            "Field MessageIntent has a value that Twilio does not document; it is posted unchanged. Did you mean otp? "
            + "Documented values: events, otp.");
        yield return Case(
            52, LogLevel.Information, log => log.MessagesGoTo("a sandbox at http://127.0.0.1:4010"),
            "Sends through a sandbox at http://127.0.0.1:4010.");
        yield return Case(
            53, LogLevel.Warning, log => log.OptionIsSuspicious("Courier:Twilio:Colour", "is not an option."),
            "Option Courier:Twilio:Colour: is not an option.");
    }

    [TestCaseSource(nameof(Messages))]
    public void Message_has_its_id_level_and_text(int id, LogLevel level, Action<ILogger> write, string expected)
    {
        var logger = new FakeLogger();

        write(logger);

        var record = logger.Collector.GetSnapshot().Single();
        Assert.That(record.Id.Id, Is.EqualTo(id));
        Assert.That(record.Level, Is.EqualTo(level));
        Assert.That(record.Message, Is.EqualTo(expected));
        Assert.That(record.Exception, Is.Null);
    }

    [TestCaseSource(nameof(Messages))]
    public void State_holds_the_arguments_that_the_text_names(
        int id, LogLevel level, Action<ILogger> write, string expected)
    {
        var logger = new FakeLogger();

        write(logger);

        // An argument that only the structured state carries would escape the tests of the texts.
        var arguments = logger.LatestRecord.StructuredState!.Where(pair => pair.Key != "{OriginalFormat}");
        Assert.That(arguments.Where(pair => !expected.Contains(pair.Value!, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Every_message_has_a_test_case()
    {
        var ids = typeof(Log).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()!.EventId);

        Assert.That(Messages().Select(data => data.Arguments[0]), Is.EquivalentTo(ids));
    }

    private static TestCaseData Case(int id, LogLevel level, Action<ILogger> write, string expected) =>
        new TestCaseData(id, level, write, expected).SetArgDisplayNames($"{id}");
}
