using Courier.Twilio.Dispatching;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Webhooks;

/// <summary>
/// Validates, parses and dispatches webhook requests, for one registration or for all registrations of a container.
/// </summary>
internal sealed class TwilioWebhookProcessor(
    IReadOnlyList<WebhookTarget> targets, InvalidSignatureLogger invalidSignatureLogger) : ITwilioWebhooks
{
    private readonly WebhookSignatureValidator signatureValidator = new(targets, invalidSignatureLogger);

    public Task<TwilioWebhookResult> ProcessStatusCallbackAsync(
        string? signature,
        string url,
        IEnumerable<KeyValuePair<string, StringValues>> form,
        CancellationToken cancellationToken = default) =>
        ProcessStatusCallbackAsync(signature, signatureSettings: null, url, form, cancellationToken);

    public async Task<TwilioWebhookResult> ProcessStatusCallbackAsync(
        string? signature,
        string? signatureSettings,
        string url,
        IEnumerable<KeyValuePair<string, StringValues>> form,
        CancellationToken cancellationToken)
    {
        var signedTargets = ValidateSignature(signature, signatureSettings, url, form, out var fields);
        if (signedTargets.Count == 0)
        {
            return TwilioWebhookResult.InvalidSignature;
        }

        if (!TwilioStatusCallback.TryParse(fields, out var callback))
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

    public Task<TwilioWebhookResult> ProcessInboundMessageAsync(
        string? signature,
        string url,
        IEnumerable<KeyValuePair<string, StringValues>> form,
        CancellationToken cancellationToken = default) =>
        ProcessInboundMessageAsync(signature, signatureSettings: null, url, form, cancellationToken);

    public async Task<TwilioWebhookResult> ProcessInboundMessageAsync(
        string? signature,
        string? signatureSettings,
        string url,
        IEnumerable<KeyValuePair<string, StringValues>> form,
        CancellationToken cancellationToken)
    {
        var signedTargets = ValidateSignature(signature, signatureSettings, url, form, out var fields);
        if (signedTargets.Count == 0)
        {
            return TwilioWebhookResult.InvalidSignature;
        }

        if (!TwilioInboundMessage.TryParse(fields, out var message))
        {
            return TwilioWebhookResult.InvalidInboundMessage;
        }

        await HandlerInvoker.InvokeAllAsync(
            signedTargets,
            (target, token) => target.InboundDispatcher.DispatchAsync(message, ReportSource.Push, token),
            cancellationToken).ConfigureAwait(false);
        return TwilioWebhookResult.Accepted;
    }

    private List<WebhookTarget> ValidateSignature(
        string? signature,
        string? signatureSettings,
        string url,
        IEnumerable<KeyValuePair<string, StringValues>> form,
        out WebhookForm fields)
    {
        ArgumentNullException.ThrowIfNull(url);
        ArgumentNullException.ThrowIfNull(form);
        var signedFields = form.ToArray();
        fields = signedFields.Length > 0 ? new(signedFields) : WebhookForm.FromQuery(url);
        return signatureValidator.FindSignedTargets(
            signature, signatureSettings, url, signedFields, fields.Find("AccountSid"));
    }
}
