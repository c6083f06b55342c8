using Courier.Twilio.Dispatching;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Webhooks;

/// <summary>
/// Validates, parses and dispatches webhook requests, for one registration or for all registrations of a container.
/// </summary>
internal sealed class TwilioWebhookProcessor(
    IReadOnlyList<WebhookTarget> targets, InvalidSignatureLogger invalidSignatureLogger) : ITwilioWebhooks
{
    public async Task<TwilioWebhookResult> ProcessStatusCallbackAsync(
        string? signature,
        string url,
        IEnumerable<KeyValuePair<string, StringValues>> form,
        CancellationToken cancellationToken = default)
    {
        var signedTargets = ValidateSignature(signature, url, form, out var webhookForm);
        if (signedTargets.Count == 0)
        {
            return TwilioWebhookResult.InvalidSignature;
        }

        if (!TwilioStatusCallback.TryParse(webhookForm, out var callback))
        {
            return TwilioWebhookResult.InvalidStatusCallback;
        }

        // A registration may track a message whose overrides named the account of another registration.
        var trackingTargets = targets.Where(target => target.ReportDispatcher.IsTracking(callback.Report));
        await HandlerInvoker.InvokeAllAsync(
            signedTargets.Union(trackingTargets),
            (target, token) => target.ReportDispatcher.DispatchAsync(
                callback.CreateReport(target.Catalog), ReportSource.Push, token),
            cancellationToken).ConfigureAwait(false);
        return TwilioWebhookResult.Accepted;
    }

    public async Task<TwilioWebhookResult> ProcessInboundMessageAsync(
        string? signature,
        string url,
        IEnumerable<KeyValuePair<string, StringValues>> form,
        CancellationToken cancellationToken = default)
    {
        var signedTargets = ValidateSignature(signature, url, form, out var webhookForm);
        if (signedTargets.Count == 0)
        {
            return TwilioWebhookResult.InvalidSignature;
        }

        if (!TwilioInboundMessage.TryParse(webhookForm, out var message))
        {
            return TwilioWebhookResult.InvalidInboundMessage;
        }

        await HandlerInvoker.InvokeAllAsync(
            signedTargets,
            (target, token) => target.InboundDispatcher.DispatchAsync(message, ReportSource.Push, token),
            cancellationToken).ConfigureAwait(false);
        return TwilioWebhookResult.Accepted;
    }

    // Returns the registrations whose tokens made the signature; when the list is empty the request must not be
    // processed.
    private List<WebhookTarget> ValidateSignature(
        string? signature,
        string url,
        IEnumerable<KeyValuePair<string, StringValues>> form,
        out WebhookForm webhookForm)
    {
        ArgumentNullException.ThrowIfNull(url);
        ArgumentNullException.ThrowIfNull(form);
        var fields = form.ToArray();
        webhookForm = new(fields);
        if (signature is null)
        {
            return [];
        }

        var accountSid = webhookForm.Find("AccountSid");
        var owners = targets.Where(target => target.OwnsAccount(accountSid)).ToList();
        var candidates = owners.Count > 0 ? owners : targets;
        var signedTargets = candidates
            .Where(target => TwilioSignature.IsSignedByAny(signature, target.GetAuthTokens(accountSid), url, fields))
            .ToList();
        if (signedTargets.Count == 0)
        {
            invalidSignatureLogger.LogInvalidSignature(url, accountSid, owners);
        }

        return signedTargets;
    }
}
