using Courier.Sms;
using Courier.Twilio.Tracking;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Dispatching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.DependencyInjection;

/// <summary>The poller of one registration, and the provider that tells it of each message; only where it is asked for.</summary>
internal static class DeliveryPollingRegistration
{
    public static void Add(IServiceCollection services, string name, Action<DeliveryPollingOptions>? configure)
    {
        if (configure is not null)
        {
            services.AddOptions<CourierTwilioOptions>(name).Configure(options => configure(options.Polling));
        }

        if (services.Any(service => service.ServiceType == typeof(PendingDeliveryStore) && Equals(service.ServiceKey, name)))
        {
            return;
        }

        services.AddKeyedSingleton(name, (provider, _) => new PendingDeliveryStore(provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IHostedService>(provider => Poller(provider, name));
    }

    /// <summary>The provider as it is, or one that also remembers what was handed over.</summary>
    public static ISmsProvider AddTracking(IServiceProvider provider, string name, ISmsProvider sms) =>
        provider.GetKeyedService<PendingDeliveryStore>(name) is not { } pending ? sms : new TrackingSmsProvider(
            sms,
            pending,
            provider.GetRequiredKeyedService<DeliveryReportDispatcher>(name),
            TwilioHttpClient.GetOptions(provider, name),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<TrackingSmsProvider>>());

    private static DeliveryPoller Poller(IServiceProvider provider, string name)
    {
        var options = TwilioHttpClient.GetOptions(provider, name);
        var pending = provider.GetRequiredKeyedService<PendingDeliveryStore>(name);
        provider.GetRequiredService<SmsInstruments>().ObservePending(() => pending.Count);
        var time = provider.GetRequiredService<TimeProvider>();
        var logger = provider.GetRequiredService<ILogger<DeliveryPoller>>();
        var sweep = new MessageStatusReader(TwilioHttpClient.CreateApi(provider, name), options, provider.GetRequiredKeyedService<ITwilioErrorCatalog>(name), pending);
        var guard = new PollFailureGuard(time, logger);
        var door = new PollReportDispatcher(provider.GetRequiredKeyedService<DeliveryReportDispatcher>(name), logger);
        return new(pending, new(pending, sweep, options, guard, time, logger), new(pending, door, guard, logger), door, options, logger);
    }
}
