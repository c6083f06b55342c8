using Courier.Twilio.Diagnostics;

namespace Courier.Twilio.Messages;

/// <summary>Formats JSON paths for error messages.</summary>
internal static class JsonPath
{
    /// <summary>Formats a property as <c>.name</c> or <c>['name']</c>, with the name sanitized.</summary>
    public static string FormatProperty(string name)
    {
        var sanitized = LogSanitizer.Sanitize(name);
        return sanitized.Length > 0 && sanitized.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_')
            ? $".{sanitized}"
            : $"['{sanitized.Replace('\'', '?')}']";
    }
}
