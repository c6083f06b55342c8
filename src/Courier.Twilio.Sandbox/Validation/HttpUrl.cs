namespace Courier.Twilio.Sandbox.Checks;

/// <summary>What may stand where an http or https address is asked for.</summary>
internal static class HttpUrl
{
    private const int Longest = 4096;

    private static readonly string[] Schemes = ["http://", "https://"];

    public static bool IsValid(string text) =>
        text.Length <= Longest
        && Schemes.Any(scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
        && !text.Contains('\\', StringComparison.Ordinal)
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Host is not "";

    /// <summary>A host name with an underscore is none.</summary>
    public static bool IsValidCallback(string text) => IsValid(text) && !new Uri(text).Host.Contains('_', StringComparison.Ordinal);
}
