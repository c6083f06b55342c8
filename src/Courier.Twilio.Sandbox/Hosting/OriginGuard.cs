using System.Net;
using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>
/// Rejects requests from web pages of other sites. The default credentials are public, and such a page can post to
/// loopback, or resolve a host name of its own to 127.0.0.1 (DNS rebinding).
/// </summary>
internal sealed class OriginGuard(IPAddress listenAddress)
{
    private const string TwilioDomain = ".twilio.com";

    /// <summary>Returns the error of a rejected request; null for an allowed one.</summary>
    /// <param name="request">The request.</param>
    /// <param name="isTwilioPath">
    /// Whether the path is one of Twilio's API. These may be requested with Twilio's host names, which a hosts file
    /// can resolve to the sandbox.
    /// </param>
    public string? Validate(HttpRequest request, bool isTwilioPath)
    {
        var host = request.Host.Host;

        if (IPAddress.IsLoopback(listenAddress) && !IsLoopbackName(host) && !(isTwilioPath && IsTwilioName(host)))
        {
            return "The host name must be localhost or 127.0.0.1, because this sandbox listens on loopback.";
        }

        var origin = request.Headers.Origin.ToString();

        return origin is "" || origin == $"{request.Scheme}://{request.Host}"
            ? null
            : "A page of another site must not use the sandbox.";
    }

    /// <summary>An empty name is allowed for HTTP/1.0 clients; browsers always send one.</summary>
    private static bool IsLoopbackName(string host) =>
        host is ""
        || host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static bool IsTwilioName(string host) => host.EndsWith(TwilioDomain, StringComparison.OrdinalIgnoreCase);
}
