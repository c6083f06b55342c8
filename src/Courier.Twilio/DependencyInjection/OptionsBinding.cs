using Courier.Twilio.Configuration;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.DependencyInjection;

/// <summary>
/// Binds the options of a registration to a configuration section, reloads included, and keeps the section for error
/// messages.
/// </summary>
internal static class OptionsBinding
{
    /// <summary>Registers the section of a registration.</summary>
    public static void Add(IServiceCollection services, string name, Func<IServiceProvider, IConfiguration> getSection)
    {
        services.AddSingleton(provider => new OptionsSection(name, getSection(provider)));
        services.AddSingleton<IConfigureOptions<CourierTwilioOptions>>(provider =>
        {
            var section = new OptionsSection(name, getSection(provider));
            return new ConfigureNamedOptions<CourierTwilioOptions>(
                name, options => OptionsBinder.Bind(section, options));
        });
        services.AddSingleton<IOptionsChangeTokenSource<CourierTwilioOptions>>(provider =>
            new ConfigurationChangeTokenSource<CourierTwilioOptions>(name, getSection(provider)));
    }
}
