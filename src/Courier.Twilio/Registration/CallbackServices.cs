using Courier.Twilio.Delivery;
using Courier.Twilio.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Courier.Twilio.Registration;

/// <summary>The door of one registration to what Twilio says unasked, and the switchboard over all of them.</summary>
internal static class CallbackServices
{
    public static void Add(IServiceCollection services, string name)
    {
        services.TryAddSingleton<CallbackWatch>();
        services.TryAddKeyedSingleton(name, (provider, key) => new CallbackDoor(
            name,
            TwilioHttpClient.OptionsOf(provider, name),
            provider.GetRequiredKeyedService<ITwilioErrorCatalog>(key),
            provider.GetRequiredKeyedService<DeliveryHallway>(key),
            provider.GetRequiredKeyedService<InboundHallway>(key)));
        services.TryAddKeyedSingleton<ITwilioWebhooks>(name, (provider, key) => new TwilioWebhookProcessor(
            [provider.GetRequiredKeyedService<CallbackDoor>(key)],
            provider.GetRequiredService<CallbackWatch>()));

        // The one without a key belongs to no registration: it is there also when all of them have names.
        services.TryAddSingleton<ITwilioWebhooks>(provider => new TwilioWebhookProcessor(
            [.. provider.GetKeyedServices<CallbackDoor>(KeyedService.AnyKey)],
            provider.GetRequiredService<CallbackWatch>()));
    }
}
