using System.Globalization;

namespace Courier.Twilio.Sandbox.Tool;

/// <summary>Parses the values of arguments. An invalid value gives null.</summary>
internal static class Value
{
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
