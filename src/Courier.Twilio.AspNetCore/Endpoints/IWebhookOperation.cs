using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Endpoints;

/// <summary>
/// What differs between the kinds of webhook requests: the call that processes it, and the response of success.
/// </summary>
internal interface IWebhookOperation
{
    /// <summary>Processes a request with the matching method of <see cref="ITwilioWebhooks"/>.</summary>
    Task<TwilioWebhookResult> ProcessAsync(
        ITwilioWebhooks webhooks,
        string signature,
        string? signatureSettings,
        string url,
        IEnumerable<KeyValuePair<string, StringValues>> form,
        CancellationToken cancellationToken);

    /// <summary>Writes the response to a request that was processed.</summary>
    Task WriteResponseAsync(HttpResponse response);
}
