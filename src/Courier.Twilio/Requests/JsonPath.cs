using Courier.Sms;

namespace Courier.Twilio.Requests;

/// <summary>Writes one step of a JSON path, fit for a message: short, without control characters or whole numbers.</summary>
internal static class JsonPath
{
    public static string Step(string name)
    {
        var shown = NumberMask.MaskNumbers(name.Length > 40 ? name[..40] + "…" : name);
        return shown.Length > 0 && shown.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_')
            ? $".{shown}"
            : $"['{string.Concat(shown.Select(static c => char.IsControl(c) || char.IsSurrogate(c) || c == '\'' ? '?' : c))}']";
    }
}
