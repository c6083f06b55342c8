using Courier.Sms;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Diagnostics;

/// <summary>
/// All log messages of this library. Phone numbers are masked by the caller; texts and tokens are never logged. An
/// event id never changes, and the id of a removed message is not used again.
/// </summary>
internal static partial class Log
{
    /// <summary>Logs that Twilio accepted a message.</summary>
    [LoggerMessage(1, LogLevel.Information, "Message to {To} accepted as {MessageId}; send {SendId}.")]
    public static partial void MessageAccepted(this ILogger logger, string to, string messageId, string sendId);

    /// <summary>Logs that a message was rejected, by validation or by Twilio.</summary>
    [LoggerMessage(
        2,
        LogLevel.Warning,
        "Message to {To} rejected; send {SendId}, reason {Reason}, code {Code}: {Description}")]
    public static partial void MessageRejected(
        this ILogger logger, string to, string sendId, SmsFailureReason reason, string code, string description);

    /// <summary>Logs that a message may or may not have been created.</summary>
    [LoggerMessage(3, LogLevel.Error, "Message to {To} unconfirmed; send {SendId}: {Description}")]
    public static partial void MessageUnconfirmed(this ILogger logger, string to, string sendId, string description);

    /// <summary>Logs that an override has a field that Twilio does not document.</summary>
    [LoggerMessage(
        4,
        LogLevel.Warning,
        "Field {Field} is not a field of Twilio's Messages API; it is posted unchanged.{Hint}")]
    public static partial void UnknownFieldPosted(this ILogger logger, string field, string hint);

    /// <summary>Logs, once for each provider, that messages with overridden credentials are not tracked.</summary>
    [LoggerMessage(
        5,
        LogLevel.Warning,
        "Messages of account {AccountSid} are not tracked, because overridden credentials sent them. Set "
        + "Polling:TrackOverriddenCredentials to track them. Logged once.")]
    public static partial void MessageNotTrackable(this ILogger logger, string accountSid);

    /// <summary>Logs that changed options failed validation.</summary>
    [LoggerMessage(
        6,
        LogLevel.Error,
        "Options {Name} changed and are invalid; the last valid options stay in use. {Errors}")]
    public static partial void InvalidOptionsIgnored(this ILogger logger, string name, string errors);

    /// <summary>Logs that a text still contains a placeholder.</summary>
    [LoggerMessage(
        7,
        LogLevel.Warning,
        "Text for recipient {Index} contains a placeholder in double braces without a value.")]
    public static partial void VariableUnresolved(this ILogger logger, int index);

    /// <summary>Logs the JSON paths of an envelope that have no effect.</summary>
    [LoggerMessage(8, LogLevel.Information, "Envelope contains fields that are ignored: {Paths}.")]
    public static partial void EnvelopeFieldsIgnored(this ILogger logger, string paths);

    /// <summary>Logs that a provider threw after the first recipient of an envelope.</summary>
    [LoggerMessage(
        9,
        LogLevel.Error,
        "Provider threw {Exception} for recipient {Index}; send {SendId}, the message may have been sent: "
        + "{Description}")]
    public static partial void ProviderThrew(
        this ILogger logger, int index, string sendId, string exception, string description);

    /// <summary>Logs that a template source, a renderer or a condition evaluator of the application threw.</summary>
    [LoggerMessage(
        60,
        LogLevel.Error,
        "Rendering threw {Exception} for recipient {Index} of an envelope; the message was not sent: {Description}")]
    public static partial void RenderingThrew(this ILogger logger, int index, string exception, string description);

    /// <summary>Logs that an override sends the messages of several recipients to one address.</summary>
    [LoggerMessage(
        61,
        LogLevel.Warning,
        "Override of To replaces the recipients of {Count} messages of an envelope; one address receives all of them.")]
    public static partial void RecipientsOverridden(this ILogger logger, int count);

    /// <summary>Logs that the statuses of an account could not be requested.</summary>
    [LoggerMessage(
        10,
        LogLevel.Warning,
        "Status request for messages of account {AccountSid} failed; messages before their deadline are "
        + "polled again. {Description}")]
    public static partial void StatusRequestFailed(this ILogger logger, string accountSid, string description);

    /// <summary>Logs that a delivery report handler threw.</summary>
    [LoggerMessage(
        11,
        LogLevel.Error,
        "Delivery report handler threw {Exception} for {MessageId} with status {Status}; the status is "
        + "not recorded.")]
    public static partial void HandlerThrew(
        this ILogger logger, string exception, string messageId, DeliveryStatus status);

    /// <summary>Logs that a message reached its tracking deadline without a final status.</summary>
    [LoggerMessage(12, LogLevel.Warning, "Delivery tracking of {MessageId} expired; last status {Status}.")]
    public static partial void TrackingExpired(this ILogger logger, string messageId, DeliveryStatus status);

    /// <summary>Logs that the oldest pending delivery was evicted for a newer one.</summary>
    [LoggerMessage(
        13,
        LogLevel.Warning,
        "Pending delivery of {MessageId} was evicted; more than {MaxPending} are pending. Raise "
        + "Polling:MaxPending, or use status callbacks.")]
    public static partial void PendingDeliveryEvicted(this ILogger logger, string messageId, int maxPending);

    /// <summary>Logs that a message was sent while no poller is running.</summary>
    [LoggerMessage(
        14,
        LogLevel.Warning,
        "Delivery of {MessageId} is not tracked; polling has stopped, or the hosted services have not "
        + "started.")]
    public static partial void MessageNotTracked(this ILogger logger, string messageId);

    /// <summary>Logs the pending deliveries at the end of polling.</summary>
    [LoggerMessage(
        15,
        LogLevel.Information,
        "Polling stopped with {PendingCount} pending messages; handlers were notified of {NotifiedCount} "
        + "of them.")]
    public static partial void PollingStopped(this ILogger logger, int pendingCount, int notifiedCount);

    /// <summary>Logs that a poll ended with an unexpected exception.</summary>
    [LoggerMessage(16, LogLevel.Error, "Poll failed with {Exception} and is retried. {Description}")]
    public static partial void PollFailed(this ILogger logger, string exception, string description);

    /// <summary>Logs that the expiration report of a message reached no handler.</summary>
    [LoggerMessage(
        17,
        LogLevel.Error,
        "Final report of {MessageId} with status {Status} was dropped; its handlers failed.")]
    public static partial void FinalReportDropped(this ILogger logger, string messageId, DeliveryStatus status);

    /// <summary>Logs that the report of an evicted delivery was dropped.</summary>
    [LoggerMessage(
        18,
        LogLevel.Error,
        "Expiration report of {MessageId} was dropped; messages are evicted faster than handlers process "
        + "them. Raise Polling:MaxPending, or make the handlers faster.")]
    public static partial void EvictionReportDropped(this ILogger logger, string messageId);

    /// <summary>Logs, once, that a registration has no auth token.</summary>
    [LoggerMessage(
        20,
        LogLevel.Error,
        "Webhooks of registration {Name} are rejected; it has no auth token to validate signatures with. "
        + "Set AuthToken, also where an API key sends, CallbackAuthTokens or WebhookSharedKeys. Logged once.")]
    public static partial void SignatureValidationUnavailable(this ILogger logger, string name);

    /// <summary>Logs that a webhook has an invalid signature.</summary>
    [LoggerMessage(
        21,
        LogLevel.Warning,
        "Webhook to {Url} for account {AccountSid} was rejected; no configured auth token matches its "
        + "signature. {Hint} Logged at most once a minute.")]
    public static partial void SignatureInvalid(this ILogger logger, string url, string accountSid, string hint);

    /// <summary>Logs that a webhook has no signature, or more than one.</summary>
    [LoggerMessage(
        46,
        LogLevel.Warning,
        "Webhook to {Url} was rejected; it does not have exactly one header X-Twilio-Signature. Twilio signs every "
        + "webhook: a proxy removed the header, or the request is not from Twilio. Logged at most once a minute.")]
    public static partial void SignatureMissing(this ILogger logger, string url);

    /// <summary>Logs that a webhook is signed with a shared key that is not configured.</summary>
    [LoggerMessage(
        41,
        LogLevel.Warning,
        "Webhook to {Url} for account {AccountSid} was rejected; it is signed with shared key {KeyId}, which is not "
        + "configured. Add the key's secret to WebhookSharedKeys under this id. Logged at most once a minute.")]
    public static partial void SharedKeyUnknown(
        this ILogger logger, string url, string accountSid, string keyId);

    /// <summary>Logs that the signature of a webhook is not the one of its shared key.</summary>
    [LoggerMessage(
        42,
        LogLevel.Warning,
        "Webhook to {Url} for account {AccountSid} was rejected; its signature is not that of shared key {KeyId}. "
        + "Check that Twilio called this URL (behind a proxy, set PublicBaseUrl) and the key's secret in "
        + "WebhookSharedKeys. Logged at most once a minute.")]
    public static partial void SharedKeySignatureInvalid(
        this ILogger logger, string url, string accountSid, string keyId);

    /// <summary>Logs that the signature settings of a webhook are malformed or name another algorithm.</summary>
    [LoggerMessage(
        43,
        LogLevel.Warning,
        "Webhook to {Url} was rejected; its header X-Twilio-Webhooks-Signature-Settings {Problem} Logged at most once "
        + "a minute.")]
    public static partial void SignatureSettingsInvalid(this ILogger logger, string url, string problem);

    /// <summary>Logs that webhooks are refused because too many wait for the handlers.</summary>
    [LoggerMessage(
        44,
        LogLevel.Error,
        "Webhook of message {MessageId} was refused; too many webhooks wait for handlers that have not returned. Make "
        + "the handlers faster, or give them a timeout. Logged at most once a minute.")]
    public static partial void WebhookQueueFull(this ILogger logger, string messageId);

    /// <summary>Logs, once, that no handler for inbound messages is registered.</summary>
    [LoggerMessage(
        22,
        LogLevel.Warning,
        "Inbound message {MessageSid} was not handled; no handler is registered. Add one with "
        + "AddInboundMessageHandler. Logged once.")]
    public static partial void InboundMessageUnhandled(this ILogger logger, string messageSid);

    /// <summary>Logs that the application's merger or validator threw.</summary>
    [LoggerMessage(
        29,
        LogLevel.Error,
        "Merger or validator of the application threw {Exception} for {To}; the message was not sent. {Description}")]
    public static partial void ApplicationServiceThrew(
        this ILogger logger, string to, string exception, string description);

    /// <summary>Logs that a recipient policy threw.</summary>
    [LoggerMessage(
        30,
        LogLevel.Error,
        "Recipient policy {Policy} threw {Exception} for {To}; the message was not sent. {Description}")]
    public static partial void RecipientPolicyThrew(
        this ILogger logger, string to, string policy, string exception, string description);

    /// <summary>Logs that a message is sent to the number of UseRedirect instead of its recipient.</summary>
    [LoggerMessage(40, LogLevel.Information, "Message to {To} is redirected to {RedirectTo}.")]
    public static partial void MessageRedirected(this ILogger logger, string to, string redirectTo);

    /// <summary>Logs that a text exceeds the segment limit and is sent.</summary>
    [LoggerMessage(
        31,
        LogLevel.Warning,
        "Text has {Segments} segments of {Encoding}, more than MaxSegments {MaxSegments}; it is sent.")]
    public static partial void SegmentLimitExceeded(
        this ILogger logger, int segments, SmsEncoding encoding, int maxSegments);

    /// <summary>Logs that a message requests a status callback to a host of this machine.</summary>
    [LoggerMessage(
        50,
        LogLevel.Warning,
        "Override of StatusCallback names a host of this machine; Twilio cannot reach it, and no status callback "
        + "arrives. Write a public URL, or set BaseAddress to a sandbox.")]
    public static partial void StatusCallbackUnreachable(this ILogger logger);

    /// <summary>Logs that a message has an intent that Twilio does not document.</summary>
    [LoggerMessage(
        51,
        LogLevel.Warning,
        "Field MessageIntent has a value that Twilio does not document; it is posted unchanged.{Hint} Documented "
        + "values: {Documented}.")]
    public static partial void UnknownMessageIntentPosted(this ILogger logger, string hint, string documented);

    /// <summary>Logs, once for each registration, where its messages go.</summary>
    [LoggerMessage(52, LogLevel.Information, "Sends through {Destination}.")]
    public static partial void MessagesGoTo(this ILogger logger, string destination);

    /// <summary>Logs that a configured value is probably a mistake.</summary>
    [LoggerMessage(53, LogLevel.Warning, "Option {Key}: {Finding}")]
    public static partial void OptionIsSuspicious(this ILogger logger, string key, string finding);
}
