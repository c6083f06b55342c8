using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Moq;

namespace Courier.Twilio.Tests.Sending;

/// <summary><c>UseRedirect</c> sends every message to one number and to no other.</summary>
public class RedirectingSmsProviderTests
{
    private const string OwnPhone = "+12025550111";

    private readonly CapturingHandler transport = new();

    [Test]
    public async Task Recipient_of_the_message_is_replaced()
    {
        await using var provider = Build();

        await provider.GetSmsProvider().SendAsync(TestData.Message());

        Assert.That(transport.LastRequest["To"], Is.EqualTo(OwnPhone));
        Assert.That(transport.LastRequest["Body"], Is.EqualTo(TestValues.Text));
    }

    [TestCase("To", TestValues.OtherNumber)]
    [TestCase("to", TestValues.OtherNumber)]
    [TestCase("TO", TestValues.OtherNumber)]
    [TestCase("To", $"whatsapp:{TestValues.OtherNumber}")]
    [TestCase("To", "messenger:1234")]
    [TestCase("To", "not a number")]
    public async Task Recipient_in_an_override_is_replaced(string field, string to)
    {
        await using var provider = Build();
        var overrides = new TwilioOverrides { Body = new() { [field] = to, ["MaxPrice"] = "0.1" } };

        await provider.GetSmsProvider().SendAsync(TestData.Message(overrides: [new TwilioOverrides(), overrides]));

        Assert.That(transport.LastRequest["To"], Is.EqualTo(OwnPhone));
        Assert.That(transport.LastRequest["MaxPrice"], Is.EqualTo("0.1"));
        Assert.That(transport.LastRequest.Content, Does.Not.Contain("0199").And.Not.Contain("1234"));
    }

    [TestCase(TwilioChannel.WhatsApp)]
    [TestCase(TwilioChannel.Rcs)]
    public async Task Channel_is_dropped(TwilioChannel channel)
    {
        await using var provider = Build();

        await provider.GetSmsProvider().SendAsync(
            TestData.Message(overrides: new TwilioOverrides { Channel = channel }));

        Assert.That(transport.LastRequest["To"], Is.EqualTo(OwnPhone));
    }

    [Test]
    public async Task Account_and_sender_in_an_override_are_kept()
    {
        await using var provider = Build();

        await provider.GetSmsProvider().SendAsync(
            TestData.Message(overrides: new TwilioOverrides { Config = TestData.OtherAccountOverrides() }));

        Assert.That(
            transport.LastRequest.Credentials,
            Is.EqualTo($"{TestValues.OtherAccountSid}:{TestValues.OtherAuthToken}"));
        Assert.That(
            transport.LastRequest["MessagingServiceSid"], Is.EqualTo(TestValues.OtherMessagingServiceSid));
    }

    [Test]
    public async Task Override_that_removes_the_recipient_stays_an_error()
    {
        await using var provider = Build();
        var overrides = new TwilioOverrides { Body = new() { ["To"] = default(string[]) } };

        var result = await provider.GetSmsProvider().SendAsync(TestData.Message(overrides: overrides));

        Assert.That(((SmsRejected)result).Failure.Message, Does.Contain("removed To"));
        Assert.That(transport.Requests, Is.Empty);
    }

    [Test]
    public async Task Recipient_of_the_merger_of_the_application_is_replaced()
    {
        var fields = new TwilioFieldSet
        {
            ["To"] = TestValues.OtherNumber, ["Body"] = TestValues.Text, ["From"] = TestValues.Sender,
        };
        await using var provider = Build(builder => builder.Services.AddSingleton(
            Mock.Of<ITwilioOverrideMerger>(merger => merger.Merge(It.IsAny<SmsMessage>()) == fields)));

        await provider.GetSmsProvider().SendAsync(TestData.Message());

        Assert.That(transport.LastRequest["From"], Is.EqualTo(TestValues.Sender));
        Assert.That(transport.LastRequest["To"], Is.EqualTo(OwnPhone));
    }

    [Test]
    public async Task Log_has_the_masked_original_and_no_whole_number()
    {
        await using var provider = Build();

        await provider.GetSmsProvider().SendAsync(TestData.Message());

        var record = provider.GetLogRecords(LogLevel.Information).Single(record => record.Id.Id == 40);
        Assert.That(record.Message, Is.EqualTo(
            $"Message to {TestValues.Recipient.Masked} is redirected to {PhoneNumber.Parse(OwnPhone).Masked}."));
        Assert.That(provider.GetLogText(), Does.Not.Contain(TestValues.Number).And.Not.Contain(OwnPhone));
    }

    [TestCase("To", "+10987654321", "+1098•••4321")]
    [TestCase("To", "whatsapp:+10987654321", "whatsapp:+1098•••4321")]
    [TestCase("Body", "x", "+1202•••0156")]
    public async Task Log_has_the_recipient_that_an_override_names(string field, string value, string logged)
    {
        await using var provider = Build();

        await provider.GetSmsProvider().SendAsync(
            TestData.Message(overrides: new TwilioOverrides { Body = new() { [field] = value } }));

        Assert.That(GetRedirected(provider), Does.StartWith($"Message to {logged} is redirected to "));
    }

    [TestCase(false, "+1202•••0199")]
    [TestCase(true, "+1202•••0156")]
    public async Task Log_has_the_recipient_of_the_merger_of_the_application(bool throws, string logged)
    {
        var merger = new Mock<ITwilioOverrideMerger>();
        merger.Setup(mock => mock.Merge(It.IsAny<SmsMessage>())).Returns(() => throws
            ? throw new InvalidOperationException()
            : new TwilioFieldSet { ["To"] = TestValues.OtherNumber });
        await using var provider = Build(builder => builder.Services.AddSingleton(merger.Object));

        await provider.GetSmsProvider().SendAsync(TestData.Message());

        Assert.That(GetRedirected(provider), Does.StartWith($"Message to {logged} is redirected to "));
    }

    [Test]
    public async Task Policies_evaluate_the_original_recipients()
    {
        var policy = new RecordingPolicy(_ => null);
        await using var provider = Build(builder => builder.Services.AddSingleton<IRecipientPolicy>(policy));
        var overrides = new TwilioOverrides { Body = new() { ["To"] = TestValues.OtherNumber } };

        await provider.GetSmsProvider().SendAsync(TestData.Message(overrides: overrides));

        Assert.That(policy.Evaluated, Is.EqualTo(new[] { TestValues.Recipient, TestValues.OtherRecipient }));
        Assert.That(transport.LastRequest["To"], Is.EqualTo(OwnPhone));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Messages_of_a_decorator_are_redirected_too(bool addedBefore)
    {
        await using var provider = TestServices.Build(transport, services =>
        {
            var builder = Add(services);
            return addedBefore
                ? builder.Use((inner, _) => new CopyDecorator(inner)).UseRedirect(PhoneNumber.Parse(OwnPhone))
                : builder.UseRedirect(PhoneNumber.Parse(OwnPhone)).Use((inner, _) => new CopyDecorator(inner));
        });

        await provider.GetSmsProvider().SendAsync(TestData.Message());

        Assert.That(
            transport.Requests.Select(request => request["To"]), Is.EqualTo(new[] { OwnPhone, OwnPhone }));
    }

    [Test]
    public async Task Last_of_two_numbers_applies()
    {
        await using var provider = TestServices.Build(transport, services => Add(services)
            .UseRedirect(TestValues.OtherRecipient)
            .UseRedirect(PhoneNumber.Parse(OwnPhone)));

        await provider.GetSmsProvider().SendAsync(TestData.Message());

        Assert.That(transport.LastRequest["To"], Is.EqualTo(OwnPhone));
    }

    [Test]
    public async Task Another_registration_is_not_redirected()
    {
        await using var provider = Build(builder => builder.Services
            .AddCourierTwilio("two", TestData.ConfigureOptions())
            .HttpClient.ConfigurePrimaryHttpMessageHandler(() => transport));

        await provider.GetRequiredKeyedService<ISmsProvider>("two").SendAsync(TestData.Message());

        Assert.That(transport.LastRequest["To"], Is.EqualTo(TestValues.Number));
    }

    private static string GetRedirected(ServiceProvider provider) =>
        provider.GetLogRecords(LogLevel.Information).Single(record => record.Id.Id == 40).Message;

    private ServiceProvider Build(Action<CourierTwilioBuilder>? configure = null) =>
        TestServices.Build(transport, services =>
        {
            var builder = Add(services).UseRedirect(PhoneNumber.Parse(OwnPhone));
            configure?.Invoke(builder);
            return builder;
        });

    private static CourierTwilioBuilder Add(IServiceCollection services) =>
        services.AddCourierTwilio(TestData.ConfigureOptions(options => options.BaseAddress = new("http://localhost")));

    /// <summary>Sends a copy of each message to another number first.</summary>
    private sealed class CopyDecorator(ISmsProvider inner) : DelegatingSmsProvider(inner)
    {
        public override async Task<SmsSendResult> SendAsync(
            SmsMessage message, CancellationToken cancellationToken = default)
        {
            await base.SendAsync(message with { To = TestValues.OtherRecipient }, cancellationToken);
            return await base.SendAsync(message, cancellationToken);
        }
    }
}
