using Courier.Twilio.Dispatching;
using Courier.Twilio.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Courier.Twilio.DependencyInjection;

/// <summary>
/// Registers <see cref="ITwilioWebhooks"/>: one keyed by the name of the registration, and one without a key for all
/// registrations of the container.
/// </summary>
internal static class WebhookRegistration
{
    /// <summary>Registers the services of one registration.</summary>
    public static void Add(IServiceCollection services, string name)
    {
        services.TryAddSingleton<RejectedWebhookLogger>();
        services.TryAddKeyedSingleton(name, (provider, key) => new WebhookTarget(
            name,
            TwilioHttpClient.GetOptions(provider, name),
            ApplicationServices.GetErrorCatalog(provider, name),
            provider.GetRequiredKeyedService<DeliveryReportDispatcher>(key),
            provider.GetRequiredKeyedService<InboundMessageDispatcher>(key)));
        services.TryAddKeyedSingleton<ITwilioWebhooks>(name, (provider, key) => new TwilioWebhookProcessor(
            [provider.GetRequiredKeyedService<WebhookTarget>(key)],
            provider.GetRequiredService<RejectedWebhookLogger>()));

        // The service without a key belongs to no registration: it exists also when every registration has a name.
        services.TryAddSingleton<ITwilioWebhooks>(provider => new TwilioWebhookProcessor(
            [.. provider.GetKeyedServices<WebhookTarget>(KeyedService.AnyKey)],
            provider.GetRequiredService<RejectedWebhookLogger>()));
    }
}
