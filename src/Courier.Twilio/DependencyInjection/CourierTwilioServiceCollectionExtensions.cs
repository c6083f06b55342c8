using Courier.Sms;
using Courier.Twilio.Configuration;
using Courier.Twilio.Tracking;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Envelopes;
using Courier.Twilio.Errors;
using Courier.Twilio.DependencyInjection;
using Courier.Twilio.Messages;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Courier.Twilio;

/// <summary>Registers <see cref="ISmsProvider"/> and its companions over Twilio.</summary>
public static class CourierTwilioServiceCollectionExtensions
{
    /// <summary>Binds the configuration section <c>Courier:Twilio</c>.</summary>
    public static CourierTwilioBuilder AddCourierTwilio(this IServiceCollection services)
    {
        services.AddOptions<CourierTwilioOptions>()
            .Configure<IConfiguration>((_, root) => ConfiguredUriValidator.Validate(Options.DefaultName, root.GetSection(CourierTwilioOptions.SectionName)))
            .BindConfiguration(CourierTwilioOptions.SectionName);
        return AddProvider(services, Options.DefaultName);
    }

    /// <summary>Binds a configuration section: the one that holds <c>AccountSid</c>.</summary>
    public static CourierTwilioBuilder AddCourierTwilio(this IServiceCollection services, IConfiguration section)
    {
        services.AddOptions<CourierTwilioOptions>().Configure(_ => ConfiguredUriValidator.Validate(Options.DefaultName, section)).Bind(section);
        return AddProvider(services, Options.DefaultName);
    }

    /// <summary>Takes the options from code.</summary>
    public static CourierTwilioBuilder AddCourierTwilio(this IServiceCollection services, Action<CourierTwilioOptions> configure)
    {
        services.AddOptions<CourierTwilioOptions>().Configure(configure);
        return AddProvider(services, Options.DefaultName);
    }

    /// <summary>One more account, its options from code; its services are keyed by <paramref name="name"/>.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static CourierTwilioBuilder AddCourierTwilio(this IServiceCollection services, string name, Action<CourierTwilioOptions> configure)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        services.AddOptions<CourierTwilioOptions>(name).Configure(configure);
        return AddProvider(services, name);
    }

    /// <summary>One more account, bound to a configuration section; its services are keyed by <paramref name="name"/>.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static CourierTwilioBuilder AddCourierTwilio(this IServiceCollection services, string name, IConfiguration section)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        services.AddOptions<CourierTwilioOptions>(name).Configure(_ => ConfiguredUriValidator.Validate(name, section)).Bind(section);
        return AddProvider(services, name);
    }

    // The house, put together. TryAdd throughout: whatever the application brings itself stays.
    private static CourierTwilioBuilder AddProvider(IServiceCollection services, string name)
    {
        services.AddOptions<CourierTwilioOptions>(name).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<CourierTwilioOptions>, CourierTwilioOptionsValidator>());
        services.TryAddSingleton<IOptionsMonitorCache<CourierTwilioOptions>, LastValidOptions>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddMetrics();
        services.TryAddSingleton<SmsInstruments>();

        var httpClient = TwilioHttpClient.Add(services, name);
        AddKeyed<ISmsTemplateSource>(services, name, (provider, _) => new OptionsTemplateSource(TwilioHttpClient.GetOptions(provider, name)));
        AddKeyed<ISmsTemplateRenderer>(services, name, (provider, _) => new OptionsTemplateRenderer(TwilioHttpClient.GetOptions(provider, name)));
        AddKeyed<ITwilioErrorCatalog>(services, name, (provider, _) => new ExtendedTwilioErrorCatalog(AddedErrorInfo.GetAll(provider, name)));
        AddKeyed<ITwilioOverrideMerger>(services, name, (provider, _) => new OptionsOverrideMerger(TwilioHttpClient.GetOptions(provider, name)));
        AddKeyed<IE164Validator>(services, name, (provider, _) => new OptionsE164Validator(TwilioHttpClient.GetOptions(provider, name)));
        AddKeyed<ISmsProvider>(services, name, (provider, key) => DeliveryPollingRegistration.AddTracking(provider, name, new TwilioSmsProvider(
            TwilioHttpClient.CreateApi(provider, name),
            TwilioHttpClient.GetOptions(provider, name),
            provider.GetRequiredKeyedService<ITwilioErrorCatalog>(key),
            new RecipientPolicies(RulesOf(provider, name), provider.GetRequiredService<ILogger<RecipientPolicies>>()),
            provider.GetRequiredService<SmsInstruments>(),
            provider.GetRequiredService<ILogger<TwilioSmsProvider>>())));
        AddKeyed<IDeliveryTracker>(services, name, (provider, key) => new DeliveryTracker(
            TwilioHttpClient.CreateApi(provider, name),
            TwilioHttpClient.GetOptions(provider, name),
            provider.GetRequiredKeyedService<ITwilioErrorCatalog>(key),
            provider.GetRequiredService<TimeProvider>()));
        DispatcherRegistration.Add(services, name);
        WebhookRegistration.Add(services, name);
        AddKeyed<CourierEnvelopeSender>(services, name, (provider, key) => new CourierEnvelopeSender(
            provider.GetRequiredKeyedService<ISmsProvider>(key),
            provider.GetRequiredKeyedService<ISmsTemplateSource>(key),
            provider.GetRequiredKeyedService<ISmsTemplateRenderer>(key),
            provider.GetRequiredService<ILogger<CourierEnvelopeSender>>()));
        return new(name, services, httpClient);
    }

    // The registration without a name is found without a key as well, and what the application put there is used.
    private static void AddKeyed<TService>(IServiceCollection services, string name, Func<IServiceProvider, object?, TService> create)
        where TService : class
    {
        if (name != Options.DefaultName)
        {
            services.TryAddKeyedSingleton(name, create);
            return;
        }

        services.TryAddSingleton(provider => create(provider, name));
        services.TryAddKeyedSingleton(name, (provider, _) => provider.GetRequiredService<TService>());
    }

    // Those of the application, which every registration asks, and those of this registration.
    private static IRecipientPolicy[] RulesOf(IServiceProvider provider, string name) =>
        [.. provider.GetServices<IRecipientPolicy>(), .. provider.GetKeyedServices<IRecipientPolicy>(name)];
}
