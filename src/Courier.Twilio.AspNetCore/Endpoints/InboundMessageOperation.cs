using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Endpoints;

/// <summary>
/// Processes inbound messages, and responds with an empty TwiML document. Twilio reads its instructions from the
/// response; an empty document sends no reply.
/// </summary>
internal sealed class InboundMessageOperation : IWebhookOperation
{
    private static ReadOnlySpan<byte> EmptyTwiml => """<?xml version="1.0" encoding="UTF-8"?><Response></Response>"""u8;

    public Task<TwilioWebhookResult> ProcessAsync(
        ITwilioWebhooks webhooks,
        string signature,
        string? signatureSettings,
        string url,
        IEnumerable<KeyValuePair<string, StringValues>> form,
        CancellationToken cancellationToken) =>
        webhooks.ProcessInboundMessageAsync(signature, signatureSettings, url, form, cancellationToken);

    public async Task WriteResponseAsync(HttpResponse response)
    {
        response.ContentType = "text/xml; charset=utf-8";
        response.ContentLength = EmptyTwiml.Length;
        EmptyTwiml.CopyTo(response.BodyWriter.GetSpan(EmptyTwiml.Length));
        response.BodyWriter.Advance(EmptyTwiml.Length);
        await response.BodyWriter.FlushAsync(response.HttpContext.RequestAborted).ConfigureAwait(false);
    }
}
