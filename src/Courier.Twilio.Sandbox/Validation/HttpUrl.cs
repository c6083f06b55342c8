namespace Courier.Twilio.Sandbox.Validation;

/// <summary>Validates http and https addresses.</summary>
internal static class HttpUrl
{
    private const int MaxLength = 4096;

    private static readonly string[] Schemes = ["http://", "https://"];

    public static bool IsValid(string text) =>
        text.Length <= MaxLength
        && Schemes.Any(scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
        && !text.Contains('\\', StringComparison.Ordinal)
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Host is not "";

    /// <summary>Whether the address is valid for a status callback: its host name has no underscore.</summary>
    public static bool IsValidCallback(string text) =>
        IsValid(text) && !new Uri(text).Host.Contains('_', StringComparison.Ordinal);
}
