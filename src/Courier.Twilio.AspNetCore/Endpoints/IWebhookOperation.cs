using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Endpoints;

/// <summary>One kind of thing that Twilio posts: who takes it, and the answer when it was taken.</summary>
internal interface IWebhookOperation
{
    Task<TwilioWebhookResult> ProcessAsync(
        ITwilioWebhooks callbacks, string signature, string url, IEnumerable<KeyValuePair<string, StringValues>> form, CancellationToken cancellationToken);

    Task WriteResponseAsync(HttpResponse response);
}
