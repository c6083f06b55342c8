using System.Text;
using Courier.Sms;
using Courier.Twilio.Sandbox;
using Courier.Twilio.Scenarios.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Scenarios;

/// <summary>Courier's envelopes, error codes and scheduled messages, from the document to HTTP and back.</summary>
public class CourierMessageTests
{
    private const string OtherAccount = "ACdddddddddddddddddddddddddddddddd";
    private const string OtherToken = "the-token-of-the-other-account";
    private const string OtherService = "MGdddddddddddddddddddddddddddddddd";

    [TestCase("To")]
    [TestCase("to")]
    public async Task Override_sends_to_another_number_from_another_account(string field)
    {
        await using var twilio = await TwilioSandbox.StartAsync();
        var other = twilio.AddAccount(OtherAccount, OtherToken);
        await using var provider = BuildServices(twilio);

        var sender = provider.GetRequiredService<ICourierEnvelopeSender>();
        var results = await sender.SendAsync(Encoding.UTF8.GetBytes(
            $$"""
            {
              "message": {
                "template": "NOTIFICATION_TEMPLATE_ID",
                "to": { "phone_number": "+12345678901" },
                "data": { "name": "Katherine Pryde" },
                "providers": { "twilio": { "override": {
                  "body": { "{{field}}": "+10987654321" },
                  "config": {
                    "accountSid": "{{OtherAccount}}",
                    "authToken": "{{OtherToken}}",
                    "messagingServiceSid": "{{OtherService}}"
                  }
                } } }
              }
            }
            """));

        var receipt = ((SmsAccepted)results.Single().Result).Receipt;
        Assert.Multiple(() =>
        {
            Assert.That(receipt.IsTrackable, Is.False);
            Assert.That(receipt.AccountId, Is.EqualTo(OtherAccount));
            Assert.That(twilio.Inbox.Select(message => message.AccountSid), Has.None.EqualTo(twilio.AccountSid));
            Assert.That(other.Inbox.Single().To, Is.EqualTo("+10987654321"));
            Assert.That(other.Inbox.Single().MessagingServiceSid, Is.EqualTo(OtherService));
            Assert.That(other.Inbox.Single().Body, Is.EqualTo("Hello Katherine Pryde."));
            Assert.That(other.Inbox.Single().Form.Count(pair => pair.Key == "To"), Is.EqualTo(1));
        });
        await Assert.ThatAsync(
            () => provider.GetRequiredService<IDeliveryTracker>().GetReportAsync(receipt),
            Throws.InvalidOperationException.With.Message.Contains("IsTrackable"));
    }

    [TestCase("+15005550001", "21211", SmsFailureReason.InvalidRecipient)]
    [TestCase("+15005550003", "21408", SmsFailureReason.RegionNotEnabled)]
    [TestCase("+15005550004", "21610", SmsFailureReason.RecipientOptedOut)]
    [TestCase("+15005550009", "21614", SmsFailureReason.RecipientIsLandline)]
    public async Task Error_code_of_a_response_has_a_reason_and_advice(string to, string code, SmsFailureReason reason)
    {
        await using var twilio = await TwilioSandbox.StartAsync();
        await using var provider = BuildServices(twilio);

        var sms = provider.GetRequiredService<ISmsProvider>();
        var result = await sms.SendAsync(TestValues.Message with { To = PhoneNumber.Parse(to) });

        var failure = ((SmsRejected)result).Failure;
        Assert.Multiple(() =>
        {
            Assert.That(failure.ProviderCode, Is.EqualTo(code));
            Assert.That(failure.Reason, Is.EqualTo(reason));
            Assert.That(failure.Advice, Is.Not.Empty);
            Assert.That(failure.HelpLink?.AbsoluteUri, Is.EqualTo($"https://www.twilio.com/docs/errors/{code}"));
            Assert.That(failure.Message, Does.Not.Contain(to));
        });
    }

    [TestCase(30003, SmsFailureReason.RecipientUnreachable, true)]
    [TestCase(30005, SmsFailureReason.RecipientUnreachable, false)]
    [TestCase(30006, SmsFailureReason.RecipientIsLandline, false)]
    [TestCase(30007, SmsFailureReason.MessageFiltered, false)]
    [TestCase(30008, SmsFailureReason.Unknown, true)]
    public async Task Error_code_of_a_status_has_a_reason_and_advice(
        int code,
        SmsFailureReason reason,
        bool isTransient)
    {
        await using var twilio = await TwilioSandbox.StartAsync(new() { Pace = TimeSpan.Zero });
        twilio.When("+12025550199").EndsWith("undelivered", code);
        await using var provider = BuildServices(twilio);
        var sms = provider.GetRequiredService<ISmsProvider>();
        var result = await sms.SendAsync(TestValues.Message with { To = PhoneNumber.Parse("+12025550199") });
        await twilio.WaitForMessageAsync(message => message.Status == "undelivered");

        var report = await provider.GetRequiredService<IDeliveryTracker>().GetReportAsync(result.GetReceiptOrThrow());

        Assert.Multiple(() =>
        {
            Assert.That(report.Status, Is.EqualTo(DeliveryStatus.Undelivered));
            Assert.That(report.Failure?.Reason, Is.EqualTo(reason));
            Assert.That(report.Failure?.IsTransient, Is.EqualTo(isTransient));
            Assert.That(report.Failure?.Advice, Is.Not.Empty);
        });
    }

    [Test]
    public async Task Send_with_a_wrong_token_is_rejected()
    {
        await using var twilio = await TwilioSandbox.StartAsync();
        await using var provider = BuildServices(twilio, options => options.AuthToken = "wrong");

        var result = await provider.GetRequiredService<ISmsProvider>().SendAsync(TestValues.Message);

        Assert.That(((SmsRejected)result).Failure.Reason, Is.EqualTo(SmsFailureReason.CredentialsRejected));
        Assert.That(((SmsRejected)result).Failure.ProviderCode, Is.EqualTo("20003"));
        Assert.That(((SmsRejected)result).Failure.HttpStatus, Is.EqualTo(401));
    }

    [Test]
    public async Task Send_with_an_api_key_is_accepted()
    {
        await using var twilio = await TwilioSandbox.StartAsync();
        twilio.Account.AddApiKey("SKaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "the-secret");
        await using var provider = BuildServices(twilio, options =>
        {
            options.AuthToken = "";
            options.ApiKeySid = "SKaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
            options.ApiKeySecret = "the-secret";
        });

        var result = await provider.GetRequiredService<ISmsProvider>().SendAsync(TestValues.Message);

        Assert.That(result, Is.TypeOf<SmsAccepted>());
    }

    [Test]
    public async Task Tracker_cancels_a_scheduled_message()
    {
        await using var twilio = await TwilioSandbox.StartAsync();
        await using var provider = BuildServices(twilio, options => options.MessagingServiceSid = OtherService);
        var sms = provider.GetRequiredService<ISmsProvider>();
        var tracker = provider.GetRequiredService<IDeliveryTracker>();

        var inOneHour = TimeProvider.System.GetUtcNow().AddHours(1);
        var result = await sms.SendAsync(TestValues.Message with { SendAt = inOneHour });
        var canceled = await tracker.CancelAsync(result.GetReceiptOrThrow());
        var again = await tracker.CancelAsync(result.GetReceiptOrThrow());

        Assert.Multiple(() =>
        {
            Assert.That(result.GetReceiptOrThrow().Status, Is.EqualTo(DeliveryStatus.Scheduled));
            Assert.That(((SmsAccepted)canceled).Receipt.Status, Is.EqualTo(DeliveryStatus.Canceled));
            Assert.That(again, Is.TypeOf<SmsRejected>());
            Assert.That(((SmsRejected)again).Failure.ProviderCode, Is.EqualTo("30409"));
        });
    }

    private static ServiceProvider BuildServices(
        TwilioSandbox twilio,
        Action<CourierTwilioOptions>? configure = null) =>
        TestValues.BuildServices(twilio, options =>
        {
            options.Templates["NOTIFICATION_TEMPLATE_ID"] = "Hello {{name}}.";
            configure?.Invoke(options);
        });
}
