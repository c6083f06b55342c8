using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Endpoints;

/// <summary>
/// Validates that <see cref="TwilioWebhookOptions.PublicBaseUrl"/> fits the route of an endpoint. The path of the URL
/// stands before the route; a path that ends with a part of the route would repeat this part, and no signature would be
/// valid.
/// </summary>
internal static class RouteValidator
{
    /// <summary>Validates the URL for one route.</summary>
    /// <exception cref="OptionsValidationException">The URL does not fit the route.</exception>
    public static void Validate(TwilioWebhookOptions options, RoutePattern route)
    {
        if (options.PublicBaseUrl is not { } url)
        {
            return;
        }

        var path = url.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var segments = route.PathSegments.Select(GetLiteral).ToArray();
        for (var count = Math.Min(path.Length, segments.Length); count > 0; count--)
        {
            ReadOnlySpan<string?> begin = segments.AsSpan(0, count);
            if (path.AsSpan(path.Length - count).SequenceEqual(begin, StringComparer.OrdinalIgnoreCase))
            {
                var repeated = string.Join('/', path[^count..]);
                var prefix = string.Concat(path[..^count].Select(static segment => $"/{segment}"));
                throw new OptionsValidationException(Options.DefaultName, typeof(TwilioWebhookOptions),
                [
                    $"{WebhookOptionsReader.Key}: must not end with '/{repeated}', because the route "
                    + $"'{route.RawText}' begins with it: write {url.GetLeftPart(UriPartial.Authority)}{prefix}.",
                ]);
            }
        }
    }

    // A parameter of the route can have any value, and equals no segment.
    private static string? GetLiteral(RoutePatternPathSegment segment) =>
        segment is { IsSimple: true, Parts: [RoutePatternLiteralPart literal] } ? literal.Content : null;
}
