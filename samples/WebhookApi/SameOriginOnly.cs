namespace WebhookApi;

/// <summary>
/// Rejects requests that pages of other origins send (<c>Sec-Fetch-Site</c>), and requests for other host names, which
/// DNS rebinding would make. The content security policy allows the page's own script only.
/// </summary>
internal static class SameOriginOnly
{
    private const string ContentSecurityPolicy =
        "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static readonly string[] AllowedHosts = ["127.0.0.1", "localhost"];

    public static void UseSameOriginOnly(this WebApplication app) => app.Use((context, next) =>
    {
        var (request, response) = (context.Request, context.Response);
        var isFromOtherOrigin = request.Headers["Sec-Fetch-Site"] is ["cross-site" or "same-site"]
            && !HttpMethods.IsGet(request.Method);
        if (isFromOtherOrigin || !AllowedHosts.Contains(request.Host.Host))
        {
            response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        response.Headers.XContentTypeOptions = "nosniff";
        return next(context);
    });
}
