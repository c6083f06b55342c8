using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.Features;

namespace Courier.Twilio.Endpoints;

/// <summary>The URL that Twilio called, as it wrote it: decoded and encoded again it would have another signature.</summary>
internal static class RequestUrl
{
    public static string Get(HttpRequest request, Uri? publicBaseUrl)
    {
        var target = TargetOf(request);
        if (publicBaseUrl is null)
        {
            return $"{request.Scheme}://{request.Host.Value}{target}";
        }

        // Uri would write the host in small letters and leave out a port that is usual.
        var spelling = publicBaseUrl.OriginalString.Trim().TrimEnd('/');
        return spelling + (publicBaseUrl.AbsolutePath == "/" ? target : WithoutBase(target, request.PathBase));
    }

    private static string TargetOf(HttpRequest request)
    {
        var target = request.HttpContext.Features.Get<IHttpRequestFeature>()?.RawTarget;
        if (target is ['/', ..])
        {
            return PutBack(request, target) + target;
        }

        // A proxy may send the whole URL.
        var path = target?.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? target.IndexOf('/', scheme + 3) : -1;
        return path < 0 ? request.GetEncodedPathAndQuery() : PutBack(request, target![path..]) + target[path..];
    }

    // What a proxy cut off and the application has put in front again, by PathBase or X-Forwarded-Prefix, was called as well.
    // UsePathBase puts nothing there: it moves the border between base and path, and the target has both.
    private static string PutBack(HttpRequest request, string target)
    {
        var came = PathString.FromUriComponent(target.Split('?')[0]);
        var called = request.PathBase.Add(request.Path).Value ?? "";
        if (called.EndsWith(came.Value!, StringComparison.Ordinal))
        {
            return new PathString(called[..^came.Value!.Length]).ToUriComponent();
        }

        // The path was rewritten on its way here; it only tells whether the base is there.
        return came.StartsWithSegments(request.PathBase) ? "" : request.PathBase.ToUriComponent();
    }

    private static string WithoutBase(string target, PathString pathBase)
    {
        var prefix = pathBase.ToUriComponent();
        return prefix.Length > 0 && target.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && target[prefix.Length..] is [] or ['/' or '?', ..]
            ? target[prefix.Length..]
            : target;
    }
}
