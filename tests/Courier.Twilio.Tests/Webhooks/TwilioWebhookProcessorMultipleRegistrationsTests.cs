using Courier.Sms;
using Courier.Twilio.Tracking;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Tests.Webhooks;

/// <summary>
/// Webhooks when registrations share an account, or when one registration tracks a message of another one's account.
/// </summary>
public class TwilioWebhookProcessorMultipleRegistrationsTests
{
    [Test]
    public async Task Handler_in_the_container_receives_each_event_once_for_a_shared_account()
    {
        var handler = new CountingHandler();
        await using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            services.AddSingleton<IDeliveryReportHandler>(handler).AddSingleton<IInboundMessageHandler>(handler);
            services.AddCourierTwilio("receipts", TestData.ConfigureOptions());
            return services.AddCourierTwilio(TestData.ConfigureOptions());
        });

        Assert.That(
            await ProcessStatusAsync(provider, WebhookData.StatusCallback()),
            Is.EqualTo(TwilioWebhookResult.Accepted));
        Assert.That(
            await ProcessInboundAsync(provider, WebhookData.InboundMessage()),
            Is.EqualTo(TwilioWebhookResult.Accepted));

        Assert.That((handler.Reports, handler.Messages), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task Status_known_from_the_send_is_not_dispatched_by_another_registration()
    {
        var handler = new CountingHandler();
        await using var provider = TestServices.Build(new FakeTwilioAccount(), services =>
        {
            services.AddSingleton<IDeliveryReportHandler>(handler);
            services.AddCourierTwilio("receipts", TestData.ConfigureOptions());
            return services.AddCourierTwilio(TestData.ConfigureOptions()).AddDeliveryPolling();
        });
        var sid = (await provider.GetSmsProvider().SendAsync(TestData.Message())).GetReceiptOrThrow().MessageId;

        await ProcessStatusAsync(
            provider,
            WebhookData.Form("MessageSid", sid, "MessageStatus", "queued", "AccountSid", TestValues.AccountSid));

        Assert.That(handler.Reports, Is.Zero);
    }

    [Test]
    public async Task Throwing_handler_of_one_registration_does_not_affect_another()
    {
        var handler = new CountingHandler();
        await using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            services.AddSingleton(handler);
            services.AddCourierTwilio("a", TestData.ConfigureOptions())
                .AddDeliveryReportHandler<ThrowingHandler>()
                .AddInboundMessageHandler<ThrowingHandler>();
            return services.AddCourierTwilio("b", TestData.ConfigureOptions())
                .AddDeliveryReportHandler<CountingHandler>()
                .AddInboundMessageHandler<CountingHandler>();
        });

        await Assert.ThatAsync(
            () => ProcessStatusAsync(provider, WebhookData.StatusCallback()), Throws.InvalidOperationException);
        await Assert.ThatAsync(
            () => ProcessInboundAsync(provider, WebhookData.InboundMessage()), Throws.InvalidOperationException);

        Assert.That((handler.Reports, handler.Messages), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task Status_callback_ends_polling_when_another_registration_owns_the_account()
    {
        var handler = new CountingHandler();
        await using var provider = TestServices.Build(new FakeTwilioAccount(), services =>
        {
            services.AddSingleton<IDeliveryReportHandler>(handler);
            services.AddCourierTwilio(
                "other",
                TestData.ConfigureOptions(
                    o => (o.AccountSid, o.AuthToken) = (TestValues.OtherAccountSid, TestValues.OtherAuthToken)));
            return services.AddCourierTwilio(
                TestData.ConfigureOptions(o => o.Polling.TrackOverriddenCredentials = true)).AddDeliveryPolling();
        });
        var sent = await provider.GetSmsProvider().SendAsync(
            TestData.Message(TestValues.Text, new TwilioOverrides { Config = TestData.OtherAccountOverrides() }));
        var pending = provider.GetRequiredKeyedService<PendingDeliveryStore>("");
        var sid = sent.GetReceiptOrThrow().MessageId;

        await ProcessStatusAsync(
            provider,
            WebhookData.Form("MessageSid", sid, "MessageStatus", "delivered", "AccountSid", TestValues.OtherAccountSid),
            TestValues.OtherAuthToken);

        Assert.That((pending.Count, handler.Reports), Is.EqualTo((0, 1)));
    }

    private static Task<TwilioWebhookResult> ProcessStatusAsync(
        IServiceProvider provider,
        IEnumerable<KeyValuePair<string, StringValues>> form,
        string token = TestValues.AuthToken) =>
        provider.GetRequiredService<ITwilioWebhooks>().ProcessStatusCallbackAsync(
            WebhookData.ComputeSignature(token, WebhookData.Url, form), WebhookData.Url, form);

    private static Task<TwilioWebhookResult> ProcessInboundAsync(
        IServiceProvider provider, IEnumerable<KeyValuePair<string, StringValues>> form) =>
        provider.GetRequiredService<ITwilioWebhooks>().ProcessInboundMessageAsync(
            WebhookData.ComputeSignature(TestValues.AuthToken, WebhookData.Url, form), WebhookData.Url, form);

    internal sealed class CountingHandler : IDeliveryReportHandler, IInboundMessageHandler
    {
        public int Reports { get; private set; }

        public int Messages { get; private set; }

        public Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken)
        {
            Reports++;
            return Task.CompletedTask;
        }

        public Task HandleAsync(TwilioInboundMessage message, CancellationToken cancellationToken)
        {
            Messages++;
            return Task.CompletedTask;
        }
    }

    internal sealed class ThrowingHandler : IDeliveryReportHandler, IInboundMessageHandler
    {
        public Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken) =>
            throw new InvalidOperationException();

        public Task HandleAsync(TwilioInboundMessage message, CancellationToken cancellationToken) =>
            throw new InvalidOperationException();
    }
}
