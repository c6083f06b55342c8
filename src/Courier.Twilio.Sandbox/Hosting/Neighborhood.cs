using System.Net;
using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>
/// Keeps other people's web pages out of a sandbox nobody has to log in to: a page elsewhere can make a browser post to
/// loopback, or give a name of its own the address 127.0.0.1.
/// </summary>
internal sealed class Neighborhood(IPAddress listenAddress)
{
    public string? FindObjection(HttpRequest request)
    {
        if (IPAddress.IsLoopback(listenAddress) && request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]" or "::1"))
        {
            return "Ask for localhost or 127.0.0.1: a sandbox on loopback has no other name.";
        }

        var origin = request.Headers.Origin.ToString();
        return origin is "" || origin == $"{request.Scheme}://{request.Host}" ? null : "A page of another site may not steer the sandbox.";
    }
}
