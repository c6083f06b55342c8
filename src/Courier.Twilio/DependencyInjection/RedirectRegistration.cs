using Courier.Sms;
using Courier.Twilio.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.DependencyInjection;

/// <summary>
/// Registers the redirection of one registration's messages, and its validation: it is an error in production.
/// </summary>
internal static class RedirectRegistration
{
    /// <summary>Registers the number that receives the messages; of several numbers the last one applies.</summary>
    public static void Add(IServiceCollection services, string name, PhoneNumber recipient)
    {
        services.AddKeyedSingleton(name, new RedirectRecipient(recipient));
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<CourierTwilioOptions>, RedirectValidator>());
    }

    /// <summary>Returns the decorator that redirects; the provider itself without <c>UseRedirect</c>.</summary>
    public static ISmsProvider AddRedirection(IServiceProvider provider, string name, ISmsProvider inner) =>
        provider.GetKeyedService<RedirectRecipient>(name) is not { Number: var number } ? inner
            : new RedirectingSmsProvider(
                inner,
                number,
                TwilioHttpClient.GetOptions(provider, name),
                ApplicationServices.FindMerger(provider, name),
                ApplicationServices.GetLogger<RedirectingSmsProvider>(provider));

    /// <summary>Returns the application's merger for the provider, whose recipient is redirected, too.</summary>
    public static ITwilioOverrideMerger? FindMerger(IServiceProvider provider, string name) =>
        (ApplicationServices.FindMerger(provider, name), provider.GetKeyedService<RedirectRecipient>(name)) switch
        {
            ({ } merger, { Number: var number }) => new RedirectingOverrideMerger(merger, number),
            var (merger, _) => merger,
        };

    private sealed record RedirectRecipient(PhoneNumber Number);

    /// <summary>
    /// Validates that the environment is not Production. The error stops the host when it starts; without a host, each
    /// send throws it.
    /// </summary>
    private sealed class RedirectValidator(IServiceProvider provider, IEnumerable<OptionsSection> sections)
        : IValidateOptions<CourierTwilioOptions>
    {
        public ValidateOptionsResult Validate(string? name, CourierTwilioOptions options)
        {
            var registration = name ?? Options.DefaultName;
            var errors = new OptionErrors(
                registration, sections.LastOrDefault(section => section.Registration == registration));
            var isAllowed = options.AllowRedirectInProduction
                || provider.GetKeyedService<RedirectRecipient>(registration) is null;
            if (!isAllowed && FindError(options) is { } error)
            {
                errors.Add(
                    nameof(options.AllowRedirectInProduction), $"{error} Remove UseRedirect, or write true.");
            }

            return errors.Build();
        }

        private string? FindError(CourierTwilioOptions options) => provider.GetService<IHostEnvironment>() switch
        {
            { } environment when environment.IsProduction() =>
                "is false, the environment is Production, and UseRedirect sends every message to one number.",

            // A program without a host has no environment, like a host whose environment is not set: Production.
            null when options.BaseAddress is not { IsAbsoluteUri: true, IsLoopback: true } =>
                "is false, and UseRedirect sends every message to one number: without an IHostEnvironment the "
                + "environment counts as Production unless BaseAddress is a loopback address.",
            _ => null,
        };
    }
}
