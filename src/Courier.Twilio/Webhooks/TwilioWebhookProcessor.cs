using Courier.Twilio.Dispatching;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Webhooks;

/// <summary>
/// Validates, parses and dispatches webhook requests, for one registration or for all registrations of a container.
/// </summary>
internal sealed class TwilioWebhookProcessor(
    IReadOnlyList<WebhookTarget> targets, RejectedWebhookLogger rejectedWebhookLogger) : ITwilioWebhooks
{
    private readonly WebhookSignatureValidator signatureValidator = new(targets, rejectedWebhookLogger);

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
        CancellationToken cancellationToken = default)
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
        return await DispatchAsync(
            signedTargets.Union(trackingTargets),
            callback.Report.MessageId,
            (target, token) => target.ReportDispatcher.DispatchAsync(
                callback.CreateReport(target.Catalog), ReportSource.Push, token),
            cancellationToken).ConfigureAwait(false);
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
        CancellationToken cancellationToken = default)
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

        return await DispatchAsync(
            signedTargets,
            message.MessageSid,
            (target, token) => target.InboundDispatcher.DispatchAsync(message, ReportSource.Push, token),
            cancellationToken).ConfigureAwait(false);
    }

    // A registration that took the event drops it as a duplicate when Twilio repeats the request for another one.
    private async Task<TwilioWebhookResult> DispatchAsync(
        IEnumerable<WebhookTarget> receivers,
        string messageId,
        Func<WebhookTarget, CancellationToken, Task> dispatch,
        CancellationToken cancellationToken)
    {
        var result = TwilioWebhookResult.Accepted;
        await HandlerInvoker.InvokeAllAsync(
            receivers,
            async (target, token) =>
            {
                try
                {
                    await dispatch(target, token).ConfigureAwait(false);
                }
                catch (DispatchQueueFullException)
                {
                    rejectedWebhookLogger.LogTooManyPending(messageId);
                    result = TwilioWebhookResult.TooManyPending;
                }
            },
            cancellationToken).ConfigureAwait(false);
        return result;
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
