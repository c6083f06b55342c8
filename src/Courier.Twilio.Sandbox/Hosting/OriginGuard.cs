using System.Net;
using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>
/// Keeps other people's web pages out of a sandbox whose credentials everybody knows: a page elsewhere can make a browser
/// post to loopback, or give a name of its own the address 127.0.0.1.
/// </summary>
internal sealed class OriginGuard(IPAddress listenAddress)
{
    private const string TwiliosNames = ".twilio.com";

    /// <param name="request">Who asks, and by which name.</param>
    /// <param name="isTwilios">Whether the path is Twilio's: those are also asked for by Twilio's names, which somebody's hosts file leads here.</param>
    public string? Validate(HttpRequest request, bool isTwilios)
    {
        if (IPAddress.IsLoopback(listenAddress) && !IsNameOfOurs(request.Host.Host) && !(isTwilios && IsTwilios(request.Host.Host)))
        {
            return "Ask for localhost or 127.0.0.1: a sandbox on loopback has no other name.";
        }

        var origin = request.Headers.Origin.ToString();
        return origin is "" || origin == $"{request.Scheme}://{request.Host}" ? null : "A page of another site may not use the sandbox.";
    }

    /// <summary>A browser always gives a name; HTTP/1.0 need not.</summary>
    private static bool IsNameOfOurs(string host) =>
        host is ""
        || host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static bool IsTwilios(string host) => host.EndsWith(TwiliosNames, StringComparison.OrdinalIgnoreCase);
}
