using Courier.Twilio.Dispatching;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Webhooks;

/// <summary>Verifies, reads, hands on: for one registration or for all of a container.</summary>
internal sealed class TwilioWebhookProcessor(IReadOnlyList<WebhookTarget> doors, InvalidSignatureLogger watch) : ITwilioWebhooks
{
    public async Task<TwilioWebhookResult> ProcessStatusCallbackAsync(
        string? signature, string url, IEnumerable<KeyValuePair<string, StringValues>> form, CancellationToken cancellationToken = default)
    {
        var signed = Verify(signature, url, form, out var read);
        if (signed.Count == 0)
        {
            return TwilioWebhookResult.InvalidSignature;
        }

        if (!TwilioStatusCallback.TryParse(read, signed[0].Catalog, out var report))
        {
            return TwilioWebhookResult.InvalidStatusCallback;
        }

        // A registration may follow a message whose overrides named the account of another.
        await HandlerInvoker.InvokeAllAsync(
            signed.Union(doors.Where(door => door.ReportDispatcher.IsTracking(report))),
            door => HandOnAsync(read, door, cancellationToken),
            cancellationToken).ConfigureAwait(false);
        return TwilioWebhookResult.Accepted;
    }

    public async Task<TwilioWebhookResult> ProcessInboundMessageAsync(
        string? signature, string url, IEnumerable<KeyValuePair<string, StringValues>> form, CancellationToken cancellationToken = default)
    {
        var signed = Verify(signature, url, form, out var read);
        if (signed.Count == 0)
        {
            return TwilioWebhookResult.InvalidSignature;
        }

        if (!InboundMessageReader.TryRead(read, out var message))
        {
            return TwilioWebhookResult.InvalidInboundMessage;
        }

        await HandlerInvoker.InvokeAllAsync(signed, door => door.InboundDispatcher.DispatchAsync(message, cancellationToken), cancellationToken).ConfigureAwait(false);
        return TwilioWebhookResult.Accepted;
    }

    // Each registration has its own words for a code.
    private static Task HandOnAsync(WebhookForm form, WebhookTarget door, CancellationToken cancellationToken) =>
        TwilioStatusCallback.TryParse(form, door.Catalog, out var report) ? door.ReportDispatcher.DispatchAsync(report, ReportSource.Push, cancellationToken) : Task.CompletedTask;

    // Those registrations for which the signature is true; none, and nothing is believed.
    private List<WebhookTarget> Verify(string? signature, string url, IEnumerable<KeyValuePair<string, StringValues>> form, out WebhookForm read)
    {
        ArgumentNullException.ThrowIfNull(url);
        ArgumentNullException.ThrowIfNull(form);
        var fields = form.ToArray();
        read = new(fields);
        if (signature is null)
        {
            return [];
        }

        var accountSid = read.Find("AccountSid");
        var owners = doors.Where(door => door.OwnsAccount(accountSid)).ToList();
        var asked = owners.Count > 0 ? owners : doors;
        var signed = asked.Where(door => TwilioSignature.IsSignedByAny(signature, door.GetAuthTokens(accountSid), url, fields)).ToList();
        if (signed.Count == 0)
        {
            watch.LogInvalidSignature(url, accountSid, owners);
        }

        return signed;
    }
}
