using System.Diagnostics.CodeAnalysis;
using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Dispatching;
using Courier.Twilio.Tracking;
using Courier.Twilio.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.DependencyInjection;

/// <summary>Registers the handlers and the dispatchers of delivery reports and inbound messages.</summary>
/// <remarks>
/// Each registration has dispatchers of its own, keyed by its name. The last handler of such a dispatcher is the shared
/// dispatcher of the container, so that a handler in the container receives an event once when registrations share an
/// account.
/// </remarks>
internal static class DispatcherRegistration
{
    /// <summary>Registers the dispatchers of one registration, and the shared ones.</summary>
    public static void Add(IServiceCollection services, string name)
    {
        services.TryAddSingleton(static provider => DeliveryReportDispatcher.CreateStateCache(
            [.. provider.GetKeyedServices<PendingDeliveryStore>(KeyedService.AnyKey)]));
        services.TryAddSingleton(static provider => new DeliveryReportDispatcher(
            () => OpenShared<IDeliveryReportHandler, DeliveryReport>(provider, static handler => handler.HandleAsync),
            provider.GetRequiredService<DispatchStates<DeliveryReport>>()));
        services.TryAddSingleton(static provider => new InboundMessageDispatcher(
            () => OpenShared<IInboundMessageHandler, TwilioInboundMessage>(
                provider, static handler => handler.HandleAsync),
            provider.GetRequiredService<ILogger<InboundMessageDispatcher>>()));
        services.TryAddKeyedSingleton(name, (provider, _) => CreateReportDispatcher(provider, name));
        services.TryAddKeyedSingleton(name, (provider, _) => CreateInboundDispatcher(provider, name));
    }

    /// <summary>Registers a handler of one registration. Each event constructs it in a new service scope.</summary>
    public static void AddHandler<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler, TEvent>(
        IServiceCollection services, string name, Func<THandler, HandlerCallback<TEvent>> getCallback)
        where THandler : class
    {
        services.TryAddScoped<THandler>();
        AddHandler<TEvent>(services, name, (provider, e, cancellationToken) =>
            getCallback(provider.GetRequiredService<THandler>())(e, cancellationToken));
    }

    /// <summary>Registers a delegate as a handler of one registration. Each event has a new service scope.</summary>
    public static void AddHandler<TEvent>(
        IServiceCollection services, string name, Func<IServiceProvider, TEvent, CancellationToken, Task> handle) =>
        services.AddKeyedSingleton<HandlerCallback<TEvent>>(name, (provider, _) => async (e, cancellationToken) =>
        {
            var scope = provider.CreateAsyncScope();
            await using (scope.ConfigureAwait(false))
            {
                await handle(scope.ServiceProvider, e, cancellationToken).ConfigureAwait(false);
            }
        });

    private static DeliveryReportDispatcher CreateReportDispatcher(IServiceProvider provider, string name)
    {
        var pending = provider.GetKeyedService<PendingDeliveryStore>(name);
        var states = pending is null
            ? DeliveryReportDispatcher.CreateStateCache()
            : DeliveryReportDispatcher.CreateStateCache(pending);
        var sharedStates = HasSharedHandlers<IDeliveryReportHandler>(provider)
            ? provider.GetRequiredService<DispatchStates<DeliveryReport>>()
            : null;
        var handlers = GetCallbacks<IDeliveryReportHandler, DeliveryReport>(provider, name, (report, token) =>
            provider.GetRequiredService<DeliveryReportDispatcher>().DispatchAsync(report, default, token));
        return new(
            () => new(handlers), states, provider.GetRequiredService<SmsInstruments>(), pending, sharedStates);
    }

    private static InboundMessageDispatcher CreateInboundDispatcher(IServiceProvider provider, string name)
    {
        var handlers = GetCallbacks<IInboundMessageHandler, TwilioInboundMessage>(provider, name, (message, token) =>
            provider.GetRequiredService<InboundMessageDispatcher>().DispatchAsync(message, default, token));
        return new(() => new(handlers), provider.GetRequiredService<ILogger<InboundMessageDispatcher>>());
    }

    /// <summary>
    /// Returns the handlers of a registration in the order they were added, then the shared dispatcher when the
    /// application registered handlers in the container itself.
    /// </summary>
    private static List<HandlerCallback<TEvent>> GetCallbacks<THandler, TEvent>(
        IServiceProvider provider, string name, HandlerCallback<TEvent> sharedDispatcher)
    {
        var ownHandlers = provider.GetKeyedServices<HandlerCallback<TEvent>>(name);
        return HasSharedHandlers<THandler>(provider) ? [.. ownHandlers, sharedDispatcher] : [.. ownHandlers];
    }

    private static bool HasSharedHandlers<THandler>(IServiceProvider provider) =>
        provider.GetRequiredService<IServiceProviderIsService>().IsService(typeof(THandler));

    // The container has no way to construct one of several services: all handlers are constructed, in one scope.
    private static HandlerScope<TEvent> OpenShared<THandler, TEvent>(
        IServiceProvider provider, Func<THandler, HandlerCallback<TEvent>> getCallback)
        where THandler : class
    {
        var scope = provider.CreateAsyncScope();
        return new(() => [.. scope.ServiceProvider.GetServices<THandler>().Select(getCallback)], scope);
    }
}
