using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.Features;

namespace Courier.Twilio.Endpoints;

/// <summary>Reconstructs the URL that Twilio called and signed.</summary>
/// <remarks>
/// The URL is built from the raw request target. A URL that was decoded and encoded again can differ in spelling, and
/// then has another signature.
/// </remarks>
internal static class RequestUrl
{
    /// <summary>Returns the URL of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="publicBaseUrl">The value of <see cref="TwilioWebhookOptions.PublicBaseUrl"/>.</param>
    public static string Get(HttpRequest request, Uri? publicBaseUrl)
    {
        var target = GetTarget(request);
        if (publicBaseUrl is null)
        {
            return $"{request.Scheme}://{request.Host.Value}{target}";
        }

        // Uri lowercases the host and drops a default port, so the original string is used.
        var baseUrl = publicBaseUrl.OriginalString.Trim().TrimEnd('/');
        return baseUrl + (publicBaseUrl.AbsolutePath == "/" ? target : RemovePathBase(target, request.PathBase));
    }

    private static string GetTarget(HttpRequest request)
    {
        var target = request.HttpContext.Features.Get<IHttpRequestFeature>()?.RawTarget;
        if (target is ['/', ..])
        {
            return GetRestoredPrefix(request, target) + target;
        }

        // A proxy may send the absolute form: a whole URL as the request target.
        var path = target?.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme
            ? target.IndexOf('/', scheme + 3)
            : -1;
        return path < 0
            ? request.GetEncodedPathAndQuery()
            : GetRestoredPrefix(request, target![path..]) + target[path..];
    }

    // Returns the prefix that a proxy removed from the path and that the application restored, by setting PathBase or
    // from X-Forwarded-Prefix: Twilio called the URL with it. UsePathBase restores nothing; it moves a part of the path
    // to PathBase, and the target contains both.
    private static string GetRestoredPrefix(HttpRequest request, string target)
    {
        var received = PathString.FromUriComponent(target.Split('?')[0]);
        var effective = request.PathBase.Add(request.Path).Value ?? "";
        if (effective.EndsWith(received.Value!, StringComparison.Ordinal))
        {
            return new PathString(effective[..^received.Value!.Length]).ToUriComponent();
        }

        // Middleware rewrote the path, so it shows only whether the target contains the path base.
        return received.StartsWithSegments(request.PathBase) ? "" : request.PathBase.ToUriComponent();
    }

    private static string RemovePathBase(string target, PathString pathBase)
    {
        var prefix = pathBase.ToUriComponent();
        return prefix.Length > 0
            && target.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
            && target[prefix.Length..] is [] or ['/' or '?', ..]
                ? target[prefix.Length..]
                : target;
    }
}
