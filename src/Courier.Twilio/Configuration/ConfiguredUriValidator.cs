using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Configuration;

/// <summary>Looks at the addresses of a section before they are bound: the binder's exception would show the value, and a password in it.</summary>
internal static class ConfiguredUriValidator
{
    private static readonly string[] Keys = [nameof(CourierTwilioOptions.StatusCallback), nameof(CourierTwilioOptions.BaseAddress)];

    /// <exception cref="OptionsValidationException">One of them is no URL.</exception>
    public static void Validate(string name, IConfiguration section)
    {
        var faults = Keys.Where(key => !Uri.TryCreate(section[key] ?? "", UriKind.RelativeOrAbsolute, out _)).Select(key => $"Property {key}: is no URL: write one such as https://app.example/path.").ToList();
        if (faults.Count > 0)
        {
            throw new OptionsValidationException(name, typeof(CourierTwilioOptions), faults);
        }
    }
}
