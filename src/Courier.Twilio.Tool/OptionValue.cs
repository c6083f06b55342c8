using System.CommandLine;
using System.Globalization;

namespace Courier.Twilio.Tool;

/// <summary>
/// Options with a value that is parsed, and parsers that return <see langword="null"/> for an invalid value.
/// </summary>
internal static class OptionValue
{
    /// <summary>Creates an option whose error names the option, what it requires and the value.</summary>
    public static Option<T> Create<T>(
        string name, string valueName, string description, string requires, Func<string, T> parse) => new(name)
        {
            Description = description,
            HelpName = valueName,
            CustomParser = result =>
            {
                var text = result.Tokens is [var token] ? token.Value : "";
                if (parse(text) is { } value)
                {
                    return value;
                }

                result.AddError($"{name} requires {requires}, not '{text}'.");
                return default!;
            },
        };

    public static int? ParseNumber(string text, int min, int max) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min
            && number <= max
            ? number
            : null;

    public static int? ParseSigned(string text, int max) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= -max && number <= max
            ? number
            : null;

    public static Uri? ParseUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https" }
            ? address
            : null;

    public static bool IsAccountSid(string text) =>
        text.Length is 34 && text.StartsWith("AC", StringComparison.Ordinal) && text.Skip(2).All(char.IsAsciiHexDigit);
}
