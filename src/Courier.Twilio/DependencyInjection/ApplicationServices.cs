using Courier.Twilio.Diagnostics;
using Courier.Twilio.Envelopes;
using Courier.Twilio.Errors;
using Courier.Twilio.Messages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.DependencyInjection;

/// <summary>
/// Finds the services that one registration uses and that an application may replace: with the name of the registration
/// as key for this registration, without a key for every registration that has none of its own.
/// </summary>
internal static class ApplicationServices
{
    /// <summary>Returns the merger of the application; <see langword="null"/> when it has none.</summary>
    public static ITwilioOverrideMerger? FindMerger(IServiceProvider provider, string name) =>
        Find<ITwilioOverrideMerger, OptionsOverrideMerger>(provider, name);

    /// <summary>Returns the validator of the application; <see langword="null"/> when it has none.</summary>
    public static IE164Validator? FindValidator(IServiceProvider provider, string name) =>
        Find<IE164Validator, OptionsE164Validator>(provider, name);

    /// <summary>Returns the error catalog of the application, otherwise that of the registration.</summary>
    public static ITwilioErrorCatalog GetErrorCatalog(IServiceProvider provider, string name) =>
        Find<ITwilioErrorCatalog, ExtendedTwilioErrorCatalog>(provider, name)
        ?? provider.GetRequiredKeyedService<ITwilioErrorCatalog>(name);

    /// <summary>Returns the template source of the application, otherwise that of the registration.</summary>
    public static ISmsTemplateSource GetTemplateSource(IServiceProvider provider, string name) =>
        Find<ISmsTemplateSource, OptionsTemplateSource>(provider, name)
        ?? provider.GetRequiredKeyedService<ISmsTemplateSource>(name);

    /// <summary>Returns the template renderer of the application, otherwise that of the registration.</summary>
    public static ISmsTemplateRenderer GetTemplateRenderer(IServiceProvider provider, string name) =>
        Find<ISmsTemplateRenderer, OptionsTemplateRenderer>(provider, name)
        ?? provider.GetRequiredKeyedService<ISmsTemplateRenderer>(name);

    /// <summary>Returns a logger whose exceptions do not reach the library.</summary>
    public static ILogger<T> GetLogger<T>(IServiceProvider provider) =>
        new NonThrowingLogger<T>(provider.GetRequiredService<ILogger<T>>());

    // The service without a key is looked up here and not by the factory of the keyed service: the application's own
    // may decorate the keyed one, and the two would construct each other without end.
    private static TService? Find<TService, TDefault>(IServiceProvider provider, string name)
        where TService : class
        where TDefault : TService =>
        provider.GetRequiredKeyedService<TService>(name) is var keyed and not TDefault ? keyed
        : provider.GetService<TService>() is var shared and not TDefault ? shared
        : null;
}
