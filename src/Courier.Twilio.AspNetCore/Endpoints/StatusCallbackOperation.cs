using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Endpoints;

/// <summary>The status of a message: nothing is to be said in return.</summary>
internal sealed class StatusCallbackOperation : IWebhookOperation
{
    public Task<TwilioWebhookResult> ProcessAsync(
        ITwilioWebhooks callbacks, string signature, string url, IEnumerable<KeyValuePair<string, StringValues>> form, CancellationToken cancellationToken) =>
        callbacks.ProcessStatusCallbackAsync(signature, url, form, cancellationToken);

    public Task WriteResponseAsync(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}
