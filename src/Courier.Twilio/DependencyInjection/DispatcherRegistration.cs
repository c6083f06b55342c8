using Courier.Sms;
using Courier.Twilio.Tracking;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Dispatching;
using Courier.Twilio.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.DependencyInjection;

/// <summary>
/// The hallways of one registration, and behind them the container's: who hears every registration hears each piece of news
/// once, though two registrations share an account.
/// </summary>
internal static class DispatcherRegistration
{
    public static readonly HandlerBinding<IDeliveryReportHandler, DeliveryReport> ReportHandlers = new(static (handler, report, token) => handler.HandleAsync(report, token));

    public static readonly HandlerBinding<IInboundMessageHandler, TwilioInboundMessage> InboundHandlers = new(static (handler, message, token) => handler.HandleAsync(message, token));

    public static void Add(IServiceCollection services, string name)
    {
        services.TryAddSingleton(static provider => DeliveryReportDispatcher.CreateStateCache([.. provider.GetKeyedServices<PendingDeliveryStore>(KeyedService.AnyKey)]));
        services.TryAddSingleton(static provider => new SharedDispatcher<DeliveryReportDispatcher>(async token => new(
            await ReportHandlers.CreateSharedCallbacksAsync(provider, token).ConfigureAwait(false), provider.GetRequiredService<BoundedCache<DispatchState>>())));
        services.TryAddSingleton(static provider => new SharedDispatcher<InboundMessageDispatcher>(async token => new(
            await InboundHandlers.CreateSharedCallbacksAsync(provider, token).ConfigureAwait(false),
            provider.GetRequiredService<ILogger<InboundMessageDispatcher>>())));
        services.TryAddKeyedSingleton(name, (provider, _) => ReportsOf(provider, name));
        services.TryAddKeyedSingleton(name, (provider, _) => InboundOf(provider, name));
    }

    private static DeliveryReportDispatcher ReportsOf(IServiceProvider provider, string name)
    {
        var (everybody, pending) = (provider.GetRequiredService<SharedDispatcher<DeliveryReportDispatcher>>(), provider.GetKeyedService<PendingDeliveryStore>(name));
        return new(
            HandlerBinding<IDeliveryReportHandler, DeliveryReport>.GetCallbacks(
                provider, name, async (report, token) => await (await everybody.GetAsync(token).ConfigureAwait(false)).DispatchAsync(report, default, token).ConfigureAwait(false)),
            pending is null ? DeliveryReportDispatcher.CreateStateCache() : DeliveryReportDispatcher.CreateStateCache(pending),
            provider.GetRequiredService<SmsInstruments>(),
            pending,
            HandlerBinding<IDeliveryReportHandler, DeliveryReport>.HasSharedHandlers(provider) ? provider.GetRequiredService<BoundedCache<DispatchState>>() : null);
    }

    private static InboundMessageDispatcher InboundOf(IServiceProvider provider, string name)
    {
        var everybody = provider.GetRequiredService<SharedDispatcher<InboundMessageDispatcher>>();
        return new(
            HandlerBinding<IInboundMessageHandler, TwilioInboundMessage>.GetCallbacks(
                provider, name, async (message, token) => await (await everybody.GetAsync(token).ConfigureAwait(false)).DispatchAsync(message, token).ConfigureAwait(false)),
            provider.GetRequiredService<ILogger<InboundMessageDispatcher>>());
    }
}
