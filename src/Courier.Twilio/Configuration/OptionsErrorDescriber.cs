using System.Text.RegularExpressions;
using Courier.Sms;
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
            $"{match.Groups["path"]}: must be {DescribeType(match.Groups["type"].Value)}.",
        _ => $"Configuring the options threw {exception.GetType().Name}.",
    };

    private static string DescribeType(string type) => type switch
    {
        "System.Int32" => "a whole number, such as 32",
        "System.Double" => "a number, such as 1.6",
        "System.Boolean" => "true or false",
        "System.TimeSpan" => "a duration, such as 00:00:10",
        "System.Uri" => "a URL, such as https://app.example/path",
        _ when type == typeof(E164ValidationLevel).FullName => FormatNames<E164ValidationLevel>(),
        _ when type == typeof(SegmentLimitBehavior).FullName => FormatNames<SegmentLimitBehavior>(),
        _ when type == typeof(MissingVariableBehavior).FullName => FormatNames<MissingVariableBehavior>(),
        _ when type == typeof(PollingSchedule).FullName => FormatNames<PollingSchedule>(),
        _ => $"convertible to {type}",
    };

    private static string FormatNames<T>()
        where T : struct, Enum => string.Join(" or ", Enum.GetNames<T>());

    // The configuration binder's message has the value between "value" and "at".
    [GeneratedRegex(
        @"at '(?<path>[^']+)' to type '(System\.Nullable`1\[)?(?<type>[^'\]]+)\]?'\.\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Conversion();
}
