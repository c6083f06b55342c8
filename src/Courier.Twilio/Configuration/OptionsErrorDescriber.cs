using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Configuration;

/// <summary>Why options could not be made, without a value of theirs: any value may be a secret in the wrong place.</summary>
internal static partial class OptionsErrorDescriber
{
    public static string Describe(Exception exception) => exception switch
    {
        OptionsValidationException => exception.Message,
        _ when Conversion().Match(exception.Message) is { Success: true } found => $"The value at {found.Groups["path"]} cannot be read as {found.Groups["type"]}.",
        _ => $"Configuring them threw {exception.GetType().Name}.",
    };

    // The platform's own sentence shows the value between "value" and "at".
    [GeneratedRegex(@"at '(?<path>[^']+)' to type '(?<type>[^']+)'\.\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Conversion();
}
