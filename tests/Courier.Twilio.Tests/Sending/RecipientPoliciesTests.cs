using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Tests.Sending;

public class RecipientPoliciesTests
{
    [Test]
    public void Delegate_that_is_null_throws()
    {
        var builder = new ServiceCollection().AddCourierTwilio(TestData.ConfigureOptions());

        Assert.That(() => builder.AddRecipientPolicy(null!), Throws.ArgumentNullException);
    }

    [Test]
    public async Task Policy_that_returns_null_permits_the_message()
    {
        await using var provider = Build(
            new CapturingHandler(), builder => builder.AddRecipientPolicy<PermittingPolicy>());

        Assert.That(await provider.GetSmsProvider().SendAsync(TestData.Message()), Is.TypeOf<SmsAccepted>());
    }

    [Test]
    public async Task Policy_is_evaluated_before_the_message_is_validated()
    {
        await using var provider = Build(
            new NeverCalledHandler(), builder => builder.AddRecipientPolicy<RejectingPolicy>());

        var failure = GetFailure(await provider.GetSmsProvider().SendAsync(TestData.Message(body: null)));

        Assert.That(failure.Message, Does.Contain("This number is blocked."));
    }

    [TestCase(TestValues.OtherNumber)]
    [TestCase($"whatsapp:{TestValues.OtherNumber}")]
    public async Task Overridden_recipient_is_evaluated_too(string to)
    {
        var policy = new RecordingPolicy(number =>
            number == TestValues.OtherRecipient ? RecordingPolicy.Reject("Not this one.") : null);
        await using var provider = Build(new NeverCalledHandler(), policy);

        var failure = GetFailure(await SendToAsync(provider, to));

        Assert.That(failure.Message, Is.EqualTo("Not this one."));
        Assert.That(policy.Evaluated, Is.EqualTo(new[] { TestValues.Recipient, TestValues.OtherRecipient }));
    }

    [Test]
    public async Task Same_number_on_another_channel_is_evaluated_once()
    {
        var policy = new RecordingPolicy(_ => null);
        await using var provider = Build(new CapturingHandler(), policy);

        var overrides = new TwilioOverrides { Channel = TwilioChannel.WhatsApp };
        await provider.GetSmsProvider().SendAsync(TestData.Message(overrides: overrides));

        Assert.That(policy.Evaluated, Is.EqualTo(new[] { TestValues.Recipient }));
    }

    [TestCase("messenger:1234")]
    [TestCase("whatsapp:US.13491208655302741918")]
    public async Task Overridden_recipient_that_is_not_a_number_is_not_evaluated(string to)
    {
        var policy = new RecordingPolicy(_ => null);
        await using var provider = Build(new CapturingHandler(), policy);

        var result = await SendToAsync(provider, to);

        Assert.That(result, Is.TypeOf<SmsAccepted>());
        Assert.That(policy.Evaluated, Is.EqualTo(new[] { TestValues.Recipient }));
    }

    [TestCase("+1 202 555 0199")]
    [TestCase("(202) 555-0199")]
    [TestCase("2025550199")]
    [TestCase("whatsapp:+1 202 555 0199")]
    [TestCase("rcs:12025550199")]
    public async Task Overridden_number_that_is_not_in_E164_form_is_rejected(string to)
    {
        var transport = new NeverCalledHandler();
        await using var provider = Build(transport, builder => builder.AddRecipientPolicy<PermittingPolicy>());

        var failure = GetFailure(await SendToAsync(provider, to));

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidRecipient));
        Assert.That(failure.Message, Does.StartWith("To must ").And.Not.Contain("0199"));
        Assert.That(transport.WasCalled, Is.False);
    }

    [Test]
    public async Task Overridden_recipient_without_a_policy_is_sent_unchanged()
    {
        await using var provider = Build(new CapturingHandler(), _ => { });

        var result = await SendToAsync(provider, "messenger:1234567890");

        Assert.That(result, Is.TypeOf<SmsAccepted>());
    }

    [Test]
    public async Task First_rejection_ends_the_evaluation()
    {
        var last = new RecordingPolicy(_ => RecordingPolicy.Reject("Last."));
        await using var provider = Build(new NeverCalledHandler(), builder =>
        {
            builder.AddRecipientPolicy<PermittingPolicy>().AddRecipientPolicy<RejectingPolicy>();
            builder.Services.AddKeyedSingleton<IRecipientPolicy>(builder.Name, last);
        });

        var failure = GetFailure(await provider.GetSmsProvider().SendAsync(TestData.Message()));
        Assert.That(failure.Message, Does.EndWith("This number is blocked."));
        Assert.That(last.Evaluated, Is.Empty);
    }

    [Test]
    public async Task Policy_of_one_registration_is_not_evaluated_by_another()
    {
        var handler = new CapturingHandler();
        await using var provider = Build(handler, builder =>
        {
            builder.Services.AddCourierTwilio("strict", TestData.ConfigureOptions())
                .AddRecipientPolicy<RejectingPolicy>();
            builder.AddRecipientPolicy<PermittingPolicy>();
        });

        Assert.That(await provider.GetSmsProvider().SendAsync(TestData.Message()), Is.TypeOf<SmsAccepted>());
        var strict = provider.GetRequiredKeyedService<ISmsProvider>("strict");
        Assert.That(await strict.SendAsync(TestData.Message()), Is.TypeOf<SmsRejected>());
    }

    [Test]
    public async Task Policy_without_a_key_is_evaluated_by_every_registration()
    {
        await using var provider = Build(new NeverCalledHandler(), builder =>
        {
            builder.Services.AddCourierTwilio("two", TestData.ConfigureOptions());
            builder.Services.AddSingleton<IRecipientPolicy, RejectingPolicy>();
        });

        Assert.That(await provider.GetSmsProvider().SendAsync(TestData.Message()), Is.TypeOf<SmsRejected>());
        var second = provider.GetRequiredKeyedService<ISmsProvider>("two");
        Assert.That(await second.SendAsync(TestData.Message()), Is.TypeOf<SmsRejected>());
    }

    private static SmsFailure GetFailure(SmsSendResult result) => ((SmsRejected)result).Failure;

    private static Task<SmsSendResult> SendToAsync(IServiceProvider provider, string to)
    {
        var overrides = new TwilioOverrides { Body = new() { ["to"] = to } };
        return provider.GetSmsProvider().SendAsync(TestData.Message(overrides: overrides));
    }

    private static ServiceProvider Build(HttpMessageHandler transport, IRecipientPolicy policy) =>
        Build(transport, builder => builder.Services.AddSingleton(policy));

    private static ServiceProvider Build(HttpMessageHandler transport, Action<CourierTwilioBuilder> configure) =>
        TestServices.Build(transport, services =>
        {
            var builder = services.AddCourierTwilio(TestData.ConfigureOptions());
            configure(builder);
            return builder;
        });

    private sealed class PermittingPolicy : IRecipientPolicy
    {
        public ValueTask<SmsFailure?> EvaluateAsync(PhoneNumber number, CancellationToken cancellationToken) => default;
    }

    private sealed class RejectingPolicy : IRecipientPolicy
    {
        public ValueTask<SmsFailure?> EvaluateAsync(PhoneNumber number, CancellationToken cancellationToken) =>
            new(RecordingPolicy.Reject("This number is blocked."));
    }
}
