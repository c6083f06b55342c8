using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.Features;

namespace Courier.Twilio.Endpoints;

/// <summary>The URL that Twilio called, as it wrote it: decoded and encoded again it would have another signature.</summary>
internal static class CalledUrl
{
    public static string Of(HttpRequest request, Uri? publicBaseUrl)
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
            return target;
        }

        // A proxy may send the whole URL.
        var path = target?.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? target.IndexOf('/', scheme + 3) : -1;
        return path < 0 ? request.GetEncodedPathAndQuery() : target![path..];
    }

    private static string WithoutBase(string target, PathString pathBase)
    {
        var prefix = pathBase.ToUriComponent();
        return prefix.Length > 0 && target.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && target[prefix.Length..] is [] or ['/' or '?', ..]
            ? target[prefix.Length..]
            : target;
    }
}
