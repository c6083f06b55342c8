using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Endpoints;

/// <summary>
/// Handles the requests of one endpoint: reads the form within limits, processes it with <see cref="ITwilioWebhooks"/>,
/// and translates the result into a response.
/// </summary>
internal sealed class WebhookEndpoint(
    IWebhookOperation operation,
    TwilioWebhookOptions options,
    UnsignedRequestLogger unsignedRequests,
    TimeProvider time,
    IServiceProvider services)
{
    // Not the token of the request: Twilio disconnects after 15 seconds, and the handlers should finish nevertheless.
    private readonly CancellationToken applicationStopped =
        services.GetService<IHostApplicationLifetime>()?.ApplicationStopped ?? default;

    /// <summary>Handles one request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);

        // A proxy must not respond to the next GET in the place of the application.
        response.Headers.CacheControl = "no-store";

        // The body is read only when there is exactly one signature.
        if (request.Headers[TwilioSignature.HeaderName] is not [{ Length: > 0 } signature])
        {
            unsignedRequests.Log();
            response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        var (form, errorStatus) = await LimitedFormReader.ReadAsync(request, time).ConfigureAwait(false);
        if (form is null)
        {
            response.StatusCode = errorStatus;
            return;
        }

        switch (await ProcessAsync(context, signature, form).ConfigureAwait(false))
        {
            case TwilioWebhookResult.Accepted:
                await operation.WriteResponseAsync(response).ConfigureAwait(false);
                return;
            case TwilioWebhookResult.InvalidSignature:
                response.StatusCode = StatusCodes.Status403Forbidden;
                return;
            case TwilioWebhookResult.TooManyPending:
                response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                return;
            default:
                response.StatusCode = StatusCodes.Status400BadRequest;
                return;
        }
    }

    private Task<TwilioWebhookResult> ProcessAsync(
        HttpContext context, string signature, IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        var settings = context.Request.Headers[TwilioSignature.SettingsHeaderName];
        return operation.ProcessAsync(
            context.RequestServices.GetRequiredService<ITwilioWebhooks>(),
            signature,
            settings.Count == 0 ? null : settings.ToString(),
            RequestUrl.Get(context.Request, options.PublicBaseUrl),
            form,
            applicationStopped);
    }
}
