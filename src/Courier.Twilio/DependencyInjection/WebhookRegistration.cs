using Courier.Twilio.Dispatching;
using Courier.Twilio.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Courier.Twilio.DependencyInjection;

/// <summary>The door of one registration to what Twilio says unasked, and the switchboard over all of them.</summary>
internal static class WebhookRegistration
{
    public static void Add(IServiceCollection services, string name)
    {
        services.TryAddSingleton<InvalidSignatureLogger>();
        services.TryAddKeyedSingleton(name, (provider, key) => new WebhookTarget(
            name,
            TwilioHttpClient.GetOptions(provider, name),
            provider.GetRequiredKeyedService<ITwilioErrorCatalog>(key),
            provider.GetRequiredKeyedService<DeliveryReportDispatcher>(key),
            provider.GetRequiredKeyedService<InboundMessageDispatcher>(key)));
        services.TryAddKeyedSingleton<ITwilioWebhooks>(name, (provider, key) => new TwilioWebhookProcessor(
            [provider.GetRequiredKeyedService<WebhookTarget>(key)],
            provider.GetRequiredService<InvalidSignatureLogger>()));

        // The one without a key belongs to no registration: it is there also when all of them have names.
        services.TryAddSingleton<ITwilioWebhooks>(provider => new TwilioWebhookProcessor(
            [.. provider.GetKeyedServices<WebhookTarget>(KeyedService.AnyKey)],
            provider.GetRequiredService<InvalidSignatureLogger>()));
    }
}
