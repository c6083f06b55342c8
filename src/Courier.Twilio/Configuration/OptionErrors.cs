using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Configuration;

/// <summary>
/// Collects the errors of one registration. Each error starts with the key as it is written in the configuration, or
/// with the property and the registration when the options are set by code.
/// </summary>
/// <param name="registration">The name of the registration.</param>
/// <param name="section">The section of the registration; <see langword="null"/> without one.</param>
internal sealed class OptionErrors(string registration, OptionsSection? section)
{
    private readonly List<string> errors = [];

    /// <summary>Adds an error.</summary>
    /// <param name="key">The key below the section: <c>Polling:MaxDelay</c>.</param>
    /// <param name="error">What is wrong and what to write.</param>
    public void Add(string key, string error) => errors.Add($"{Format(key)}: {error}");

    /// <summary>Adds an error unless the options are valid.</summary>
    public void Require(bool isValid, string key, string error)
    {
        if (!isValid)
        {
            Add(key, error);
        }
    }

    /// <summary>Returns the name of a key for messages.</summary>
    public string Format(string key)
    {
        if (section is not null)
        {
            return section.GetPath(key);
        }

        var path = key.Replace(ConfigurationPath.KeyDelimiter, ".", StringComparison.Ordinal);
        var property = $"{nameof(CourierTwilioOptions)}.{path}";
        return registration.Length == 0 ? property : $"{property} of registration {registration}";
    }

    /// <summary>Returns the errors as the result of a validation.</summary>
    public ValidateOptionsResult Build() =>
        errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
}
