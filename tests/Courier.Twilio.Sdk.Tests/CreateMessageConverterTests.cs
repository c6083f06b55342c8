using System.Globalization;
using Courier.Twilio.Sdk.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Twilio.Rest.Api.V2010.Account;
using SdkPhoneNumber = Twilio.Types.PhoneNumber;

namespace Courier.Twilio.Sdk.Tests;

/// <summary>What differs from the SDK on purpose.</summary>
public class CreateMessageConverterTests
{
    [Test]
    public void Local_time_is_converted_to_utc()
    {
        var local = new DateTime(2030, 3, 31, 12, 0, 0, DateTimeKind.Local);
        var options = new CreateMessageOptions(TestValues.Number) { SendAt = local };

        var fields = GetFields(options);

        Assert.That(fields["SendAt"].ToString(), Is.EqualTo(
            local.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)));
    }

    [Test]
    public async Task Time_without_a_zone_is_refused()
    {
        var options = new CreateMessageOptions(TestValues.Number) { SendAt = new(2030, 1, 1) };

        Assert.That(() => options.ToSmsMessage(), Throws.ArgumentException.With.Message.Contains("time zone"));
        var failure = await RejectAsync(options);
        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidMessage));
    }

    [TestCase("de-DE")]
    [TestCase("ar-SA")]
    [TestCase("tr-TR")]
    public void Fields_are_those_of_the_invariant_culture(string culture)
    {
        var options = new CreateMessageOptions(TestValues.Number)
        {
            MaxPrice = 0.25m,
            SendAt = new DateTime(2030, 1, 2, 3, 4, 5, DateTimeKind.Utc),
            ValidityPeriod = 3600,
            Attempt = 2,
            SmartEncoded = true,
        };
        var previous = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new(culture);
        try
        {
            var fields = GetFields(options);

            Assert.That(fields["MaxPrice"].ToString(), Is.EqualTo("0.25"));
            Assert.That(fields["SendAt"].ToString(), Is.EqualTo("2030-01-02T03:04:05Z"));
            Assert.That(fields["ValidityPeriod"].ToString(), Is.EqualTo("3600"));
            Assert.That(fields["Attempt"].ToString(), Is.EqualTo("2"));
            Assert.That(fields["SmartEncoded"].ToString(), Is.EqualTo("true"));
        }
        finally
        {
            CultureInfo.CurrentCulture = previous;
        }
    }

    [TestCase("12025550199")]
    [TestCase("+1 (202) 555-0199")]
    [TestCase("")]
    [TestCase(null)]
    [TestCase("messenger:1234567890")]
    [TestCase("whatsapp:12025550199")]
    public async Task Recipient_without_a_number_is_refused(string? to)
    {
        var options = new CreateMessageOptions(new SdkPhoneNumber(to)) { Body = TestValues.Text };

        Assert.That(() => options.ToSmsMessage(), Throws.ArgumentException.With.Message.Contains("To "));
        var failure = await RejectAsync(options);
        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidRecipient));
        Assert.That(failure.Message, Does.Not.Contain("2025550199").And.Not.Contain("1234567890"));
    }

    [TestCase("whatsapp:+12025550156")]
    [TestCase("rcs:+12025550156")]
    public void Channel_address_is_posted_as_it_is(string to)
    {
        var message = new CreateMessageOptions(to) { Body = TestValues.Text }.ToSmsMessage();

        Assert.That(message.To, Is.EqualTo(TestValues.Recipient));
        Assert.That(GetOverrides(message).Body["To"].ToString(), Is.EqualTo(to));
    }

    [Test]
    public async Task Foreign_account_is_refused_and_that_of_the_registration_is_not()
    {
        await using var twilio = LoopbackServer.Respond(201, Faults.Created);
        await using var provider = SdkServices.Build(twilio.Address);
        var sms = provider.GetRequiredService<ISmsProvider>();
        var (foreign, own) = (SdkServices.CreateOptions(), SdkServices.CreateOptions());
        foreign.PathAccountSid = TestValues.OtherAccountSid;
        own.PathAccountSid = TestValues.AccountSid;

        var rejected = await sms.SendAsync(foreign);

        Assert.That(rejected, Is.InstanceOf<SmsRejected>());
        Assert.That(((SmsRejected)rejected).Failure.Reason, Is.EqualTo(SmsFailureReason.CredentialsRejected));
        Assert.That(twilio.Requests, Is.Empty);
        var accepted = await sms.SendAsync(own);
        Assert.That(accepted, Is.InstanceOf<SmsAccepted>());
        Assert.That(((SmsAccepted)accepted).Receipt.IsTrackable, Is.True);
    }

    [Test]
    public async Task Sender_of_the_registration_is_used_when_the_options_have_none()
    {
        await using var twilio = LoopbackServer.Respond(201, Faults.Created);
        await using var provider = SdkServices.Build(twilio.Address);

        await provider.GetRequiredService<ISmsProvider>().SendAsync(
            new CreateMessageOptions(TestValues.Number) { Body = TestValues.Text });

        Assert.That(twilio.Requests.Single().Form, Does.Contain($"From={TestValues.Sender}"));
    }

    [Test]
    public async Task Send_passes_the_decorators_and_policies_of_the_registration()
    {
        var sent = new List<SmsMessage>();
        await using var twilio = LoopbackServer.Respond(201, Faults.Created);
        await using var provider = SdkServices.Build(
            twilio.Address,
            builder => builder
                .Use((inner, _) => new Recorder(inner, sent))
                .AddRecipientPolicy((_, _) => new(new SmsFailure
                {
                    Reason = SmsFailureReason.RejectedByPolicy,
                    Message = "Not at night.",
                })));

        var result = await provider.GetRequiredService<ISmsProvider>().SendAsync(SdkServices.CreateOptions());

        Assert.That(((SmsRejected)result).Failure.Reason, Is.EqualTo(SmsFailureReason.RejectedByPolicy));
        Assert.That(sent, Has.Count.EqualTo(1));
        Assert.That(twilio.Requests, Is.Empty);
    }

    private static TwilioOverrides GetOverrides(SmsMessage message) =>
        message.Overrides.OfType<TwilioOverrides>().Single();

    private static TwilioFieldSet GetFields(CreateMessageOptions options) => GetOverrides(options.ToSmsMessage()).Body;

    private static async Task<SmsFailure> RejectAsync(CreateMessageOptions options)
    {
        await using var provider = SdkServices.Build(new("http://127.0.0.1:9"));
        var result = await provider.GetRequiredService<ISmsProvider>().SendAsync(options);
        return ((SmsRejected)result).Failure;
    }

    private sealed class Recorder(ISmsProvider inner, List<SmsMessage> sent) : DelegatingSmsProvider(inner)
    {
        public override Task<SmsSendResult> SendAsync(SmsMessage message, CancellationToken cancellationToken = default)
        {
            sent.Add(message);
            return base.SendAsync(message, cancellationToken);
        }
    }
}
