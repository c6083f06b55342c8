using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Courier.Twilio.Endpoints;

/// <summary>Reads within limits, asks <see cref="ITwilioWebhooks"/>, and says in HTTP what it says.</summary>
internal sealed class WebhookEndpoint(IWebhookOperation exchange, TwilioWebhookOptions options, IServiceProvider services)
{
    private readonly TimeProvider time = services.GetService<TimeProvider>() ?? TimeProvider.System;

    // Not the request's own token: when Twilio has hung up after its 15 seconds, a handler's work is still worth doing.
    private readonly CancellationToken stopped = services.GetService<IHostApplicationLifetime>()?.ApplicationStopped ?? default;

    public async Task HandleAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);

        // Whoever signed twice, or not at all, need not be read.
        if (request.Headers[TwilioSignature.HeaderName] is not [{ Length: > 0 } signature])
        {
            response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        var (form, fault) = await LimitedFormReader.ReadAsync(request, time).ConfigureAwait(false);
        if (form is null)
        {
            response.StatusCode = fault;
            return;
        }

        var url = RequestUrl.Get(request, options.PublicBaseUrl);
        var callbacks = context.RequestServices.GetRequiredService<ITwilioWebhooks>();
        switch (await exchange.ProcessAsync(callbacks, signature, url, form, stopped).ConfigureAwait(false))
        {
            case TwilioWebhookResult.Accepted:
                await exchange.WriteResponseAsync(response).ConfigureAwait(false);
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
