using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Endpoints;

/// <summary>Processes status callbacks, and responds with 204.</summary>
internal sealed class StatusCallbackOperation : IWebhookOperation
{
    public Task<TwilioWebhookResult> ProcessAsync(
        ITwilioWebhooks webhooks,
        string signature,
        string? signatureSettings,
        string url,
        IEnumerable<KeyValuePair<string, StringValues>> form,
        CancellationToken cancellationToken) =>
        webhooks.ProcessStatusCallbackAsync(signature, signatureSettings, url, form, cancellationToken);

    public Task WriteResponseAsync(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}
