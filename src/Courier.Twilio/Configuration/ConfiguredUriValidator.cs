using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Configuration;

/// <summary>
/// Validates the URLs of a section before they are bound. The exception of the configuration binder would contain the
/// value, which may contain a password.
/// </summary>
internal static class ConfiguredUriValidator
{
    private static readonly string[] Keys =
        [nameof(CourierTwilioOptions.StatusCallback), nameof(CourierTwilioOptions.BaseAddress)];

    /// <exception cref="OptionsValidationException">A value is not a URL.</exception>
    public static void Validate(string name, IConfiguration section)
    {
        var errors = Keys
            .Where(key => !Uri.TryCreate(section[key] ?? "", UriKind.RelativeOrAbsolute, out _))
            .Select(static key => $"Property {key}: is not a URL: write one such as https://app.example/path.")
            .ToList();
        if (errors.Count > 0)
        {
            throw new OptionsValidationException(name, typeof(CourierTwilioOptions), errors);
        }
    }
}
