using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Dispatching;
using Courier.Twilio.Tracking;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.DependencyInjection;

/// <summary>
/// Registers delivery polling for one registration: the store of pending deliveries, the poller as a hosted service,
/// and the decorator that adds accepted messages to the store.
/// </summary>
internal static class DeliveryPollingRegistration
{
    /// <summary>
    /// Registers the store and the poller once per registration; a repeated call only adds
    /// <paramref name="configure"/>.
    /// </summary>
    public static void Add(IServiceCollection services, string name, Action<DeliveryPollingOptions>? configure)
    {
        if (configure is not null)
        {
            services.AddOptions<CourierTwilioOptions>(name).Configure(options => configure(options.Polling));
        }

        if (services.Any(service =>
            service.ServiceType == typeof(PendingDeliveryStore) && Equals(service.ServiceKey, name)))
        {
            return;
        }

        services.AddKeyedSingleton(
            name, (provider, _) => new PendingDeliveryStore(provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IHostedService>(provider => CreatePoller(provider, name));
    }

    /// <summary>
    /// Decorates a provider so that accepted messages are tracked; returns it unchanged when polling was not added.
    /// </summary>
    public static ISmsProvider AddTracking(IServiceProvider provider, string name, ISmsProvider inner) =>
        provider.GetKeyedService<PendingDeliveryStore>(name) is not { } pending ? inner : new TrackingSmsProvider(
            inner,
            pending,
            provider.GetRequiredKeyedService<DeliveryReportDispatcher>(name),
            TwilioHttpClient.GetOptions(provider, name),
            ApplicationServices.FindMerger(provider, name),
            provider.GetRequiredService<TimeProvider>(),
            ApplicationServices.GetLogger<TrackingSmsProvider>(provider));

    private static DeliveryPoller CreatePoller(IServiceProvider provider, string name)
    {
        var options = TwilioHttpClient.GetOptions(provider, name);
        var pending = provider.GetRequiredKeyedService<PendingDeliveryStore>(name);
        provider.GetRequiredService<SmsInstruments>().ObservePending(() => pending.Count);
        var statusReader = new MessageStatusReader(
            TwilioHttpClient.CreateApi(provider, name),
            options,
            ApplicationServices.GetErrorCatalog(provider, name),
            pending);
        return new(
            pending,
            statusReader,
            provider.GetRequiredKeyedService<DeliveryReportDispatcher>(name),
            options,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<DeliveryPoller>>());
    }
}
