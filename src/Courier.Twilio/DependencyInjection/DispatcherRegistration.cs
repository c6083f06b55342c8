using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Dispatching;
using Courier.Twilio.Tracking;
using Courier.Twilio.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.DependencyInjection;

/// <summary>
/// Registers the dispatchers of delivery reports and inbound messages: those of one registration, keyed by its name,
/// and the shared ones of the container.
/// </summary>
/// <remarks>
/// The last callback of a registration's dispatcher is the shared dispatcher. It drops duplicates across registrations,
/// so that a handler in the container receives an event once when registrations share an account.
/// </remarks>
internal static class DispatcherRegistration
{
    /// <summary>The handlers of delivery reports.</summary>
    public static readonly HandlerBinding<IDeliveryReportHandler, DeliveryReport> ReportHandlers =
        new(static (handler, report, token) => handler.HandleAsync(report, token));

    /// <summary>The handlers of inbound messages.</summary>
    public static readonly HandlerBinding<IInboundMessageHandler, TwilioInboundMessage> InboundHandlers =
        new(static (handler, message, token) => handler.HandleAsync(message, token));

    /// <summary>
    /// Registers the dispatchers of one registration, and the shared ones when they are not registered yet.
    /// </summary>
    public static void Add(IServiceCollection services, string name)
    {
        services.TryAddSingleton(static provider => DeliveryReportDispatcher.CreateStateCache(
            [.. provider.GetKeyedServices<PendingDeliveryStore>(KeyedService.AnyKey)]));
        services.TryAddSingleton(static provider => new SharedDispatcher<DeliveryReportDispatcher>(async token => new(
            await ReportHandlers.CreateSharedCallbacksAsync(provider, token).ConfigureAwait(false),
            provider.GetRequiredService<BoundedCache<DispatchState>>())));
        services.TryAddSingleton(static provider => new SharedDispatcher<InboundMessageDispatcher>(async token => new(
            await InboundHandlers.CreateSharedCallbacksAsync(provider, token).ConfigureAwait(false),
            provider.GetRequiredService<ILogger<InboundMessageDispatcher>>())));
        services.TryAddKeyedSingleton(name, (provider, _) => CreateReportDispatcher(provider, name));
        services.TryAddKeyedSingleton(name, (provider, _) => CreateInboundDispatcher(provider, name));
    }

    private static DeliveryReportDispatcher CreateReportDispatcher(IServiceProvider provider, string name)
    {
        var shared = provider.GetRequiredService<SharedDispatcher<DeliveryReportDispatcher>>();
        var pending = provider.GetKeyedService<PendingDeliveryStore>(name);
        var callbacks = HandlerBinding<IDeliveryReportHandler, DeliveryReport>.GetCallbacks(
            provider,
            name,
            async (report, token) =>
            {
                var dispatcher = await shared.GetAsync(token).ConfigureAwait(false);
                await dispatcher.DispatchAsync(report, default, token).ConfigureAwait(false);
            });
        return new(
            callbacks,
            pending is null
                ? DeliveryReportDispatcher.CreateStateCache()
                : DeliveryReportDispatcher.CreateStateCache(pending),
            provider.GetRequiredService<SmsInstruments>(),
            pending,
            HandlerBinding<IDeliveryReportHandler, DeliveryReport>.HasSharedHandlers(provider)
                ? provider.GetRequiredService<BoundedCache<DispatchState>>()
                : null);
    }

    private static InboundMessageDispatcher CreateInboundDispatcher(IServiceProvider provider, string name)
    {
        var shared = provider.GetRequiredService<SharedDispatcher<InboundMessageDispatcher>>();
        var callbacks = HandlerBinding<IInboundMessageHandler, TwilioInboundMessage>.GetCallbacks(
            provider,
            name,
            async (message, token) =>
            {
                var dispatcher = await shared.GetAsync(token).ConfigureAwait(false);
                await dispatcher.DispatchAsync(message, token).ConfigureAwait(false);
            });
        return new(callbacks, provider.GetRequiredService<ILogger<InboundMessageDispatcher>>());
    }
}
