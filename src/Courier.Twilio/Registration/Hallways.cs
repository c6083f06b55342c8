using Courier.Sms;
using Courier.Twilio.Delivery;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Registration;

/// <summary>
/// The hallways of one registration, and behind them the container's: who hears every registration hears each piece of news
/// once, though two registrations share an account.
/// </summary>
internal static class Hallways
{
    public static readonly Handlers<IDeliveryReportHandler, DeliveryReport> Reports = new(static (handler, report, token) => handler.HandleAsync(report, token));

    public static readonly Handlers<IInboundMessageHandler, TwilioInboundMessage> Inbound = new(static (handler, message, token) => handler.HandleAsync(message, token));

    public static void Add(IServiceCollection services, string name)
    {
        services.TryAddSingleton(static provider => DeliveryHallway.Remember([.. provider.GetKeyedServices<PendingReceipts>(KeyedService.AnyKey)]));
        services.TryAddSingleton(static provider => new Everybody<DeliveryHallway>(async token => new(
            await Reports.OfEverybodyAsync(provider, token).ConfigureAwait(false), provider.GetRequiredService<RecentMessages<Told>>())));
        services.TryAddSingleton(static provider => new Everybody<InboundHallway>(async token => new(
            await Inbound.OfEverybodyAsync(provider, token).ConfigureAwait(false),
            provider.GetRequiredService<ILogger<InboundHallway>>())));
        services.TryAddKeyedSingleton(name, (provider, _) => ReportsOf(provider, name));
        services.TryAddKeyedSingleton(name, (provider, _) => InboundOf(provider, name));
    }

    private static DeliveryHallway ReportsOf(IServiceProvider provider, string name)
    {
        var (everybody, pending) = (provider.GetRequiredService<Everybody<DeliveryHallway>>(), provider.GetKeyedService<PendingReceipts>(name));
        return new(
            Handlers<IDeliveryReportHandler, DeliveryReport>.Of(
                provider, name, async (report, token) => await (await everybody.FindAsync(token).ConfigureAwait(false)).HandOnAsync(report, default, token).ConfigureAwait(false)),
            pending is null ? DeliveryHallway.Remember() : DeliveryHallway.Remember(pending),
            provider.GetRequiredService<SmsInstruments>(),
            pending,
            Handlers<IDeliveryReportHandler, DeliveryReport>.HasEverybody(provider) ? provider.GetRequiredService<RecentMessages<Told>>() : null);
    }

    private static InboundHallway InboundOf(IServiceProvider provider, string name)
    {
        var everybody = provider.GetRequiredService<Everybody<InboundHallway>>();
        return new(
            Handlers<IInboundMessageHandler, TwilioInboundMessage>.Of(
                provider, name, async (message, token) => await (await everybody.FindAsync(token).ConfigureAwait(false)).HandOnAsync(message, token).ConfigureAwait(false)),
            provider.GetRequiredService<ILogger<InboundHallway>>());
    }
}
