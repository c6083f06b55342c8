namespace WebhookApi;

/// <summary>
/// The page runs its own script and nobody else's, whatever a message holds; and no page of somebody else's may send: a
/// browser says where a request comes from, and anybody who can be reached under a foreign name is asked by a trick.
/// </summary>
internal static class OwnPageOnly
{
    private static readonly string[] Here = ["127.0.0.1", "localhost"];

    public static void UseOwnPageOnly(this WebApplication app) => app.Use((context, next) =>
    {
        var (request, response) = (context.Request, context.Response);
        var isFromElsewhere = request.Headers["Sec-Fetch-Site"] is ["cross-site" or "same-site"] && !HttpMethods.IsGet(request.Method);
        if (isFromElsewhere || !Here.Contains(request.Host.Host))
        {
            response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        response.Headers.ContentSecurityPolicy = "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
        response.Headers.XContentTypeOptions = "nosniff";
        return next(context);
    });
}
