using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Endpoints;

/// <summary>A message that came in: Twilio asks what to do next, and the answer is nothing.</summary>
internal sealed class InboundMessageOperation : IWebhookOperation
{
    private static ReadOnlySpan<byte> Nothing => """<?xml version="1.0" encoding="UTF-8"?><Response></Response>"""u8;

    public Task<TwilioWebhookResult> ProcessAsync(
        ITwilioWebhooks callbacks, string signature, string url, IEnumerable<KeyValuePair<string, StringValues>> form, CancellationToken cancellationToken) =>
        callbacks.ProcessInboundMessageAsync(signature, url, form, cancellationToken);

    public async Task WriteResponseAsync(HttpResponse response)
    {
        response.ContentType = "text/xml; charset=utf-8";
        response.ContentLength = Nothing.Length;
        Nothing.CopyTo(response.BodyWriter.GetSpan(Nothing.Length));
        response.BodyWriter.Advance(Nothing.Length);
        await response.BodyWriter.FlushAsync(response.HttpContext.RequestAborted).ConfigureAwait(false);
    }
}
