using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Configuration;

/// <summary>
/// Describes an exception thrown while options were created. The description contains no value, because any value may
/// be a secret under the wrong key.
/// </summary>
internal static partial class OptionsErrorDescriber
{
    public static string Describe(Exception exception) => exception switch
    {
        OptionsValidationException => exception.Message,
        _ when Conversion().Match(exception.Message) is { Success: true } match =>
            $"The value at {match.Groups["path"]} cannot be converted to {match.Groups["type"]}.",
        _ => $"Configuring the options threw {exception.GetType().Name}.",
    };

    // The configuration binder's message has the value between "value" and "at".
    [GeneratedRegex(
        @"at '(?<path>[^']+)' to type '(?<type>[^']+)'\.\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Conversion();
}
