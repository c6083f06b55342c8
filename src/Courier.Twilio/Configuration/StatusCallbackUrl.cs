namespace Courier.Twilio.Configuration;

/// <summary>Recognizes a status callback that Twilio cannot reach.</summary>
internal static class StatusCallbackUrl
{
    /// <summary>
    /// Returns <see langword="true"/> for a host of this machine when messages go to Twilio: a callback would be posted
    /// to Twilio's own machine. A sandbox on this machine reaches such a host.
    /// </summary>
    public static bool IsUnreachable(string url, CourierTwilioOptions options) =>
        options.BaseAddress is null
        && Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.IsLoopback || uri.Host is "0.0.0.0" or "[::]" || IsLocalName(uri.Host));

    private static bool IsLocalName(string host) => host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
}
