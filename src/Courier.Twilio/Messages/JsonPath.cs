using Courier.Twilio.Diagnostics;

namespace Courier.Twilio.Messages;

/// <summary>Writes one step of a JSON path, fit for a message.</summary>
internal static class JsonPath
{
    public static string FormatProperty(string name)
    {
        var shown = LogSanitizer.Sanitize(name);
        return shown.Length > 0 && shown.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_')
            ? $".{shown}"
            : $"['{shown.Replace('\'', '?')}']";
    }
}
