using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace Courier.Twilio.Tests.Webhooks;

/// <summary>Which handlers a request is dispatched to.</summary>
public class TwilioWebhookProcessorTests : WebhookProcessorFixture
{
    [Test]
    public async Task Status_callback_is_dispatched_once_when_replayed()
    {
        await using var provider = BuildServices(services => services.AddCourierTwilio(TestData.ConfigureOptions()));

        for (var i = 0; i < 3; i++)
        {
            Assert.That(
                await ProcessStatusAsync(provider, TestValues.AuthToken, WebhookData.StatusCallback()),
                Is.EqualTo(TwilioWebhookResult.Accepted));
        }

        handler.Verify(
            mock => mock.HandleAsync(
                It.Is<DeliveryReport>(report => report.Status == DeliveryStatus.Delivered),
                It.IsAny<CancellationToken>()),
            Times.Once);
        handler.VerifyNoOtherCalls();
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("RSOYDt4T1cUTdK1PDd93/VVr8B8=")]
    public async Task Request_without_valid_signature_is_not_dispatched(string? signature)
    {
        await using var provider = BuildServices(services => services.AddCourierTwilio(TestData.ConfigureOptions()));

        Assert.That(
            await GetWebhooks(provider).ProcessStatusCallbackAsync(signature, Url, WebhookData.StatusCallback()),
            Is.EqualTo(TwilioWebhookResult.InvalidSignature));
        Assert.That(
            await GetWebhooks(provider).ProcessInboundMessageAsync(signature, Url, WebhookData.InboundMessage()),
            Is.EqualTo(TwilioWebhookResult.InvalidSignature));
        handler.VerifyNoOtherCalls();
    }

    [Test]
    public async Task Signed_form_of_another_kind_is_invalid()
    {
        await using var provider = BuildServices(services => services.AddCourierTwilio(TestData.ConfigureOptions()));
        var shifted = WebhookData.StatusCallback()
            .Select(field => field.Key == "MessageSid" ? new("MessageSi", $"d{field.Value}") : field)
            .Where(field => field.Key != "SmsSid");

        Assert.That(
            await ProcessStatusAsync(provider, TestValues.AuthToken, shifted),
            Is.EqualTo(TwilioWebhookResult.InvalidStatusCallback));
        Assert.That(
            await ProcessStatusAsync(provider, TestValues.AuthToken, WebhookData.InboundMessage()),
            Is.EqualTo(TwilioWebhookResult.InvalidStatusCallback));
        Assert.That(
            await ProcessInboundAsync(provider, TestValues.AuthToken, WebhookData.StatusCallback()),
            Is.EqualTo(TwilioWebhookResult.InvalidInboundMessage));
        handler.VerifyNoOtherCalls();
    }

    [Test]
    public async Task Keyed_processor_uses_its_own_registration_only()
    {
        await using var provider = BuildServices(services =>
        {
            services.AddCourierTwilio("one", TestData.ConfigureOptions());
            return services.AddCourierTwilio(
                "two",
                TestData.ConfigureOptions(
                    o => (o.AccountSid, o.AuthToken) = (TestValues.OtherAccountSid, TestValues.OtherAuthToken)));
        });
        var form = WebhookData.StatusCallback();
        var signature = WebhookData.ComputeSignature(TestValues.AuthToken, Url, form);

        Assert.That(
            await provider.GetRequiredKeyedService<ITwilioWebhooks>("two").ProcessStatusCallbackAsync(
                signature, Url, form),
            Is.EqualTo(TwilioWebhookResult.InvalidSignature));
        Assert.That(
            await provider.GetRequiredKeyedService<ITwilioWebhooks>("one").ProcessStatusCallbackAsync(
                signature, Url, form),
            Is.EqualTo(TwilioWebhookResult.Accepted));
        Assert.That(
            await ProcessStatusAsync(
                provider, TestValues.OtherAuthToken, WebhookData.StatusCallback(account: TestValues.OtherAccountSid)),
            Is.EqualTo(TwilioWebhookResult.Accepted));
    }

    [Test]
    public async Task Registrations_sharing_an_account_both_dispatch()
    {
        var (first, second) = (new CallCounter(), new CallCounter());
        await using var provider = BuildServices(services =>
        {
            services.AddSingleton<FirstHandler>(_ => new(first)).AddSingleton<SecondHandler>(_ => new(second));
            services.AddCourierTwilio("a", TestData.ConfigureOptions()).AddDeliveryReportHandler<FirstHandler>();
            return services.AddCourierTwilio(
                "b", TestData.ConfigureOptions()).AddDeliveryReportHandler<SecondHandler>();
        });

        await ProcessStatusAsync(provider, TestValues.AuthToken, WebhookData.StatusCallback());

        Assert.That((first.Count, second.Count), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task Handler_exception_propagates_and_a_retry_dispatches_again()
    {
        await using var provider = BuildServices(services => services.AddCourierTwilio(TestData.ConfigureOptions()));
        handler.SetupSequence(mock => mock.HandleAsync(It.IsAny<DeliveryReport>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new InvalidOperationException("the database is unavailable")).Returns(Task.CompletedTask);

        await Assert.ThatAsync(
            () => ProcessStatusAsync(provider, TestValues.AuthToken, WebhookData.StatusCallback()),
            Throws.InvalidOperationException);
        Assert.That(
            await ProcessStatusAsync(provider, TestValues.AuthToken, WebhookData.StatusCallback()),
            Is.EqualTo(TwilioWebhookResult.Accepted));
        handler.Verify(
            mock => mock.HandleAsync(It.IsAny<DeliveryReport>(), It.IsAny<CancellationToken>()), Times.Exactly(2));
    }

    // F65: status callbacks out of order and repeated.
    [Test]
    public async Task Status_never_goes_back_when_callbacks_arrive_out_of_order()
    {
        var statuses = new List<DeliveryStatus>();
        handler.Setup(mock => mock.HandleAsync(It.IsAny<DeliveryReport>(), It.IsAny<CancellationToken>()))
            .Callback((DeliveryReport report, CancellationToken _) => statuses.Add(report.Status));
        await using var provider = BuildServices(services => services.AddCourierTwilio(TestData.ConfigureOptions()));

        foreach (var status in new[] { "delivered", "sent", "queued", "delivered", "sent", "teleported", "delivered" })
        {
            await ProcessStatusAsync(provider, TestValues.AuthToken, WebhookData.StatusCallback(status));
        }

        Assert.That(statuses, Is.EqualTo(new[] { DeliveryStatus.Delivered }));
    }

    internal sealed class CallCounter
    {
        public int Count { get; set; }
    }

    internal sealed class FirstHandler(CallCounter counter) : IDeliveryReportHandler
    {
        public Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken) =>
            Task.FromResult(counter.Count++);
    }

    internal sealed class SecondHandler(CallCounter counter) : IDeliveryReportHandler
    {
        public Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken) =>
            Task.FromResult(counter.Count++);
    }
}
