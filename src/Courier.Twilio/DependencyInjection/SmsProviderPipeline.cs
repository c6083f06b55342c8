using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.DependencyInjection;

/// <summary>Composes the provider of one registration with all that decorates it.</summary>
internal static class SmsProviderPipeline
{
    // The order of a send, from the outermost decorator to the innermost. An application's decorators see the result of
    // each send and cannot get around what follows them. Policies evaluate the recipient that the message names, before
    // a redirection replaces it.
    private static readonly Func<IServiceProvider, string, ISmsProvider, ISmsProvider>[] Decorators =
    [
        ApplicationDecorators.Add,
        AddRecording,
        AddRecipientPolicies,
        RedirectRegistration.AddRedirection,
        DeliveryPollingRegistration.AddTracking,
    ];

    /// <summary>Creates the provider of a registration.</summary>
    public static ISmsProvider Create(IServiceProvider provider, string name)
    {
        ISmsProvider sms = CreateProvider(provider, name);
        foreach (var add in Enumerable.Reverse(Decorators))
        {
            sms = add(provider, name, sms);
        }

        return sms;
    }

    private static TwilioSmsProvider CreateProvider(IServiceProvider provider, string name) => new(
        TwilioHttpClient.CreateApi(provider, name),
        TwilioHttpClient.GetOptions(provider, name),
        ApplicationServices.GetErrorCatalog(provider, name),
        RedirectRegistration.FindMerger(provider, name),
        ApplicationServices.FindValidator(provider, name),
        ApplicationServices.GetLogger<TwilioSmsProvider>(provider),
        provider.GetRequiredService<TimeProvider>());

    private static RecordingSmsProvider AddRecording(IServiceProvider provider, string name, ISmsProvider inner) => new(
        inner,
        provider.GetRequiredService<SmsInstruments>(),
        ApplicationServices.GetLogger<TwilioSmsProvider>(provider));

    // The policies of the application, which apply to every registration, come before those of the registration.
    private static ISmsProvider AddRecipientPolicies(IServiceProvider provider, string name, ISmsProvider inner)
    {
        IRecipientPolicy[] policies =
        [
            .. provider.GetServices<IRecipientPolicy>(), .. provider.GetKeyedServices<IRecipientPolicy>(name),
        ];
        return policies.Length == 0 ? inner : new RecipientPolicySmsProvider(
            inner,
            policies,
            TwilioHttpClient.GetOptions(provider, name),
            ApplicationServices.FindMerger(provider, name),
            ApplicationServices.GetLogger<RecipientPolicySmsProvider>(provider));
    }
}
