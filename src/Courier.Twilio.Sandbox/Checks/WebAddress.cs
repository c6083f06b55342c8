namespace Courier.Twilio.Sandbox.Checks;

internal static class WebAddress
{
    public static bool Is(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri is { Scheme: "http" or "https", Host: not "" };

    /// <summary>A host name with an underscore is none.</summary>
    public static bool IsCallback(string text) => Is(text) && !new Uri(text).Host.Contains('_', StringComparison.Ordinal);
}
