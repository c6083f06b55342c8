using System.Globalization;

namespace Courier.Twilio.Sandbox.Tool;

/// <summary>What may stand after an argument.</summary>
internal static class Value
{
    public static int? ParseNumber(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;

    public static int? ParseSigned(string text, int most) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= -most && number <= most ? number : null;

    public static Uri? ParseUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https" } ? address : null;

    public static bool IsAccountSid(string text) =>
        text.Length is 34 && text.StartsWith("AC", StringComparison.Ordinal) && text.Skip(2).All(char.IsAsciiHexDigit);
}
