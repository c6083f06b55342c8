using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Configuration;

/// <summary>Binds a configuration section to options.</summary>
internal static class OptionsBinder
{
    /// <summary>Sets the options that the section has.</summary>
    /// <exception cref="OptionsValidationException">
    /// A value cannot be converted. The message names its key, and what to write. The exception of the configuration
    /// binder, which contains the value, is not passed on: any value may be a secret under the wrong key.
    /// </exception>
    public static void Bind(OptionsSection section, CourierTwilioOptions options)
    {
        try
        {
            section.Configuration.Bind(options);
        }
        catch (InvalidOperationException e)
        {
            throw new OptionsValidationException(
                section.Registration, typeof(CourierTwilioOptions), [OptionsErrorDescriber.Describe(e)]);
        }
    }
}
