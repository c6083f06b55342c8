using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Courier.Twilio.Endpoints;

/// <summary>
/// Handles the requests of one endpoint: reads the form within limits, processes it with <see cref="ITwilioWebhooks"/>,
/// and translates the result into a response.
/// </summary>
internal sealed class WebhookEndpoint(
    IWebhookOperation operation, TwilioWebhookOptions options, IServiceProvider services)
{
    private readonly TimeProvider time = services.GetService<TimeProvider>() ?? TimeProvider.System;

    // Not the token of the request: Twilio disconnects after 15 seconds, and the handlers should finish nevertheless.
    private readonly CancellationToken applicationStopped =
        services.GetService<IHostApplicationLifetime>()?.ApplicationStopped ?? default;

    /// <summary>Handles one request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);

        // The body is read only when there is exactly one signature.
        if (request.Headers[TwilioSignature.HeaderName] is not [{ Length: > 0 } signature])
        {
            response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        var (form, errorStatus) = await LimitedFormReader.ReadAsync(request, time).ConfigureAwait(false);
        if (form is null)
        {
            response.StatusCode = errorStatus;
            return;
        }

        var url = RequestUrl.Get(request, options.PublicBaseUrl);
        var webhooks = context.RequestServices.GetRequiredService<ITwilioWebhooks>();
        switch (await operation.ProcessAsync(webhooks, signature, url, form, applicationStopped).ConfigureAwait(false))
        {
            case TwilioWebhookResult.Accepted:
                await operation.WriteResponseAsync(response).ConfigureAwait(false);
                return;
            case TwilioWebhookResult.InvalidSignature:
                response.StatusCode = StatusCodes.Status403Forbidden;
                return;
            default:
                response.StatusCode = StatusCodes.Status400BadRequest;
                return;
        }
    }
}
