using Courier.Sms;
using Courier.Twilio.Configuration;
using Courier.Twilio.DependencyInjection;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Envelopes;
using Courier.Twilio.Errors;
using Courier.Twilio.Messages;
using Courier.Twilio.Tracking;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Courier.Twilio;

/// <summary>Registers <see cref="ISmsProvider"/> and its companion services for Twilio.</summary>
/// <remarks>
/// <para>
/// Each overload registers these services as singletons: <see cref="ISmsProvider"/>, <see cref="IDeliveryTracker"/>,
/// <see cref="ICourierEnvelopeSender"/>, <see cref="ITwilioWebhooks"/>, <see cref="ITwilioOverrideMerger"/>,
/// <see cref="IE164Validator"/>, <see cref="ITwilioErrorCatalog"/>, <see cref="ISmsTemplateSource"/> and
/// <see cref="ISmsTemplateRenderer"/>.
/// </para>
/// <para>
/// The overloads without a name add the default registration: its services are resolved without a key or with the key
/// <c>""</c>. The overloads with a name add a further account: its services, except one <see cref="ITwilioWebhooks"/>
/// for all registrations, are resolved with the name as key only. The name is also that of the options.
/// </para>
/// <para>
/// A service that the application registers itself, before or after, replaces the one of the library. A validator, a
/// merger, a catalog, a template source or a template renderer with the name as key is used by that registration, and
/// one without a key by every registration that has none of its own. A repeated call for the same registration adds no
/// second service or HTTP handler; it only adds to the configuration of the options. When it sets another account or
/// another sender than an earlier call, an <see cref="OptionsValidationException"/> is thrown like one for invalid
/// options. Other configuration of the options, such as <c>services.Configure</c> in a test, may replace both.
/// </para>
/// <para>
/// The options are validated when the host starts; invalid options throw an <see cref="OptionsValidationException"/>
/// there, and without a host when the options are first used. A reload of the configuration applies to the next send.
/// When a reload brings invalid options, the last valid options remain in force and one error is logged.
/// </para>
/// </remarks>
public static class CourierTwilioServiceCollectionExtensions
{
    /// <summary>
    /// Adds the default registration, with options from the configuration section <c>Courier:Twilio</c>.
    /// </summary>
    /// <param name="services">The service collection. It must contain an <see cref="IConfiguration"/>.</param>
    /// <returns>A builder for polling, handlers, decorators and the HTTP client of the registration.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static CourierTwilioBuilder AddCourierTwilio(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        RegistrationCall.Add(services, Options.DefaultName, _ => OptionsBinding.Add(
            services,
            Options.DefaultName,
            static provider =>
                provider.GetRequiredService<IConfiguration>().GetSection(CourierTwilioOptions.SectionName)));
        return AddProvider(services, Options.DefaultName);
    }

    /// <summary>Adds the default registration, with options from a configuration section.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="section">The section that contains <c>AccountSid</c> and the other keys.</param>
    /// <returns>A builder for polling, handlers, decorators and the HTTP client of the registration.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="services"/> or <paramref name="section"/> is <see langword="null"/>.
    /// </exception>
    public static CourierTwilioBuilder AddCourierTwilio(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        RegistrationCall.Add(
            services, Options.DefaultName, _ => OptionsBinding.Add(services, Options.DefaultName, _ => section));
        return AddProvider(services, Options.DefaultName);
    }

    /// <summary>Adds the default registration, with options from code.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>A builder for polling, handlers, decorators and the HTTP client of the registration.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="services"/> or <paramref name="configure"/> is <see langword="null"/>.
    /// </exception>
    public static CourierTwilioBuilder AddCourierTwilio(
        this IServiceCollection services, Action<CourierTwilioOptions> configure)
    {
        RegistrationCall.Add(services, Options.DefaultName, options => options.Configure(configure));
        return AddProvider(services, Options.DefaultName);
    }

    /// <summary>
    /// Adds the default registration, with options from a configuration section that code completes or replaces.
    /// </summary>
    /// <param name="services">The service collection.</param>
    /// <param name="section">The section that contains <c>AccountSid</c> and the other keys.</param>
    /// <param name="configure">Changes the options after the section was bound.</param>
    /// <returns>A builder for polling, handlers, recipient policies and the HTTP client of the registration.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static CourierTwilioBuilder AddCourierTwilio(
        this IServiceCollection services, IConfiguration section, Action<CourierTwilioOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        RegistrationCall.Add(services, Options.DefaultName, options =>
        {
            OptionsBinding.Add(services, Options.DefaultName, _ => section);
            options.Configure(configure);
        });
        return AddProvider(services, Options.DefaultName);
    }

    /// <summary>Adds a named registration for a further account, with options from code.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The name of the registration, which is the key of its services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>A builder for polling, handlers, decorators and the HTTP client of the registration.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static CourierTwilioBuilder AddCourierTwilio(
        this IServiceCollection services, string name, Action<CourierTwilioOptions> configure)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        RegistrationCall.Add(services, name, options => options.Configure(configure));
        return AddProvider(services, name);
    }

    /// <summary>Adds a named registration for a further account, with options from a configuration section.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The name of the registration, which is the key of its services.</param>
    /// <param name="section">The section that contains <c>AccountSid</c> and the other keys.</param>
    /// <returns>A builder for polling, handlers, decorators and the HTTP client of the registration.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static CourierTwilioBuilder AddCourierTwilio(
        this IServiceCollection services, string name, IConfiguration section)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        RegistrationCall.Add(services, name, _ => OptionsBinding.Add(services, name, _ => section));
        return AddProvider(services, name);
    }

    // All registrations are TryAdd, so services of the application and a repeated call are respected.
    private static CourierTwilioBuilder AddProvider(IServiceCollection services, string name)
    {
        services.AddOptions<CourierTwilioOptions>(name).ValidateOnStart();
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<CourierTwilioOptions>, CourierTwilioOptionsValidator>());
        services.TryAddSingleton<IOptionsMonitorCache<CourierTwilioOptions>, LastValidOptions>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddMetrics();
        services.TryAddSingleton<SmsInstruments>();

        var httpClient = TwilioHttpClient.Add(services, name);
        AddKeyed<ISmsTemplateSource>(services, name, (provider, _) =>
            new OptionsTemplateSource(TwilioHttpClient.GetOptions(provider, name)));
        AddKeyed<ISmsTemplateRenderer>(services, name, (provider, _) =>
            new OptionsTemplateRenderer(TwilioHttpClient.GetOptions(provider, name)));
        AddKeyed<ITwilioErrorCatalog>(services, name, (provider, _) =>
            new ExtendedTwilioErrorCatalog(AddedErrorInfo.GetAll(provider, name)));
        AddKeyed<ITwilioOverrideMerger>(services, name, (provider, _) =>
            new OptionsOverrideMerger(TwilioHttpClient.GetOptions(provider, name)));
        AddKeyed<IE164Validator>(services, name, (provider, _) =>
            new OptionsE164Validator(TwilioHttpClient.GetOptions(provider, name)));
        AddKeyed(services, name, (provider, _) => SmsProviderPipeline.Create(provider, name));
        AddKeyed<IDeliveryTracker>(services, name, (provider, _) => new DeliveryTracker(
            TwilioHttpClient.CreateApi(provider, name),
            TwilioHttpClient.GetOptions(provider, name),
            ApplicationServices.GetErrorCatalog(provider, name),
            provider.GetRequiredService<TimeProvider>()));
        DispatcherRegistration.Add(services, name);
        WebhookRegistration.Add(services, name);
        AddKeyed<ICourierEnvelopeSender>(services, name, (provider, key) => new CourierEnvelopeSender(
            provider.GetRequiredKeyedService<ISmsProvider>(key),
            ApplicationServices.FindMerger(provider, name),
            TwilioHttpClient.GetOptions(provider, name),
            provider.GetRequiredService<TimeProvider>(),

            // An evaluator without a key applies to every registration that has none of its own.
            provider.GetKeyedService<ICourierConditionEvaluator>(key)
                ?? provider.GetService<ICourierConditionEvaluator>(),
            ApplicationServices.GetTemplateSource(provider, name),
            ApplicationServices.GetTemplateRenderer(provider, name),
            ApplicationServices.GetLogger<CourierEnvelopeSender>(provider)));
        return new(name, services, httpClient);
    }

    // The service of the default registration is registered without a key, and the keyed service forwards to it: a
    // service that the application registers without a key replaces both.
    private static void AddKeyed<TService>(
        IServiceCollection services, string name, Func<IServiceProvider, object?, TService> create)
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
}
