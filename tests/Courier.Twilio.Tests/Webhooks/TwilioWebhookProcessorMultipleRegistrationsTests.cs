using Courier.Sms;
using Courier.Twilio.Tracking;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Tests.Webhooks;

/// <summary>Callbacks where registrations share an account, or one follows what another's account sent.</summary>
public class TwilioWebhookProcessorMultipleRegistrationsTests
{
    [Test]
    public async Task Who_hears_every_registration_hears_a_status_and_a_message_once_though_two_share_the_account()
    {
        var heard = new Counting();
        await using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            services.AddSingleton<IDeliveryReportHandler>(heard).AddSingleton<IInboundMessageHandler>(heard);
            services.AddCourierTwilio("receipts", TestData.ConfigureOptions());
            return services.AddCourierTwilio(TestData.ConfigureOptions());
        });

        Assert.That(await StatusAsync(provider, WebhookData.StatusCallback()), Is.EqualTo(TwilioWebhookResult.Accepted));
        Assert.That(await InboundAsync(provider, WebhookData.InboundMessage()), Is.EqualTo(TwilioWebhookResult.Accepted));

        Assert.That((heard.Reports, heard.Messages), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task What_the_hand_over_told_is_no_news_by_the_door_of_another()
    {
        var heard = new Counting();
        await using var provider = TestServices.Build(new FakeTwilioAccount(), services =>
        {
            services.AddSingleton<IDeliveryReportHandler>(heard);
            services.AddCourierTwilio("receipts", TestData.ConfigureOptions());
            return services.AddCourierTwilio(TestData.ConfigureOptions()).AddDeliveryPolling();
        });
        var sid = (await provider.GetSmsProvider().SendAsync(TestData.Message())).GetReceiptOrThrow().MessageId;

        await StatusAsync(provider, WebhookData.Form("MessageSid", sid, "MessageStatus", "queued", "AccountSid", TestValues.AccountSid));

        Assert.That(heard.Reports, Is.Zero);
    }

    [Test]
    public async Task A_handler_of_one_that_throws_keeps_the_report_from_no_other()
    {
        var heard = new Counting();
        await using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            services.AddSingleton(heard);
            services.AddCourierTwilio("a", TestData.ConfigureOptions()).AddDeliveryReportHandler<Broken>().AddInboundMessageHandler<Broken>();
            return services.AddCourierTwilio("b", TestData.ConfigureOptions()).AddDeliveryReportHandler<Counting>().AddInboundMessageHandler<Counting>();
        });

        await Assert.ThatAsync(() => StatusAsync(provider, WebhookData.StatusCallback()), Throws.InvalidOperationException);
        await Assert.ThatAsync(() => InboundAsync(provider, WebhookData.InboundMessage()), Throws.InvalidOperationException);

        Assert.That((heard.Reports, heard.Messages), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task A_callback_ends_the_polling_also_where_the_overridden_account_is_another_registrations()
    {
        var heard = new Counting();
        await using var provider = TestServices.Build(new FakeTwilioAccount(), services =>
        {
            services.AddSingleton<IDeliveryReportHandler>(heard);
            services.AddCourierTwilio("other", TestData.ConfigureOptions(o => (o.AccountSid, o.AuthToken) = (TestValues.OtherAccountSid, TestValues.OtherAuthToken)));
            return services.AddCourierTwilio(TestData.ConfigureOptions(o => o.Polling.TrackOverriddenCredentials = true)).AddDeliveryPolling();
        });
        var sent = await provider.GetSmsProvider().SendAsync(TestData.Message(TestValues.Text, new TwilioOverrides { Config = TestData.OtherAccountOverrides() }));
        var pending = provider.GetRequiredKeyedService<PendingDeliveryStore>("");
        var sid = sent.GetReceiptOrThrow().MessageId;

        await StatusAsync(provider, WebhookData.Form("MessageSid", sid, "MessageStatus", "delivered", "AccountSid", TestValues.OtherAccountSid), TestValues.OtherAuthToken);

        Assert.That((pending.Count, heard.Reports), Is.EqualTo((0, 1)));
    }

    private static Task<TwilioWebhookResult> StatusAsync(IServiceProvider provider, IEnumerable<KeyValuePair<string, StringValues>> form, string token = TestValues.AuthToken) =>
        provider.GetRequiredService<ITwilioWebhooks>().ProcessStatusCallbackAsync(WebhookData.ComputeSignature(token, WebhookData.Url, form), WebhookData.Url, form);

    private static Task<TwilioWebhookResult> InboundAsync(IServiceProvider provider, IEnumerable<KeyValuePair<string, StringValues>> form) =>
        provider.GetRequiredService<ITwilioWebhooks>().ProcessInboundMessageAsync(WebhookData.ComputeSignature(TestValues.AuthToken, WebhookData.Url, form), WebhookData.Url, form);

    internal sealed class Counting : IDeliveryReportHandler, IInboundMessageHandler
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

    internal sealed class Broken : IDeliveryReportHandler, IInboundMessageHandler
    {
        public Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken) => throw new InvalidOperationException();

        public Task HandleAsync(TwilioInboundMessage message, CancellationToken cancellationToken) => throw new InvalidOperationException();
    }
}
