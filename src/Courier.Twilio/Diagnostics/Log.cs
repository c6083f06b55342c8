using Courier.Sms;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Diagnostics;

/// <summary>
/// All log messages of this library. Phone numbers are masked by the caller; texts and tokens are never logged. An
/// event id never changes, and the id of a removed message is not used again.
/// </summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Message to {To} accepted as {MessageId}.")]
    public static partial void MessageAccepted(this ILogger logger, string to, string messageId);

    [LoggerMessage(2, LogLevel.Warning, "Message to {To} rejected; reason {Reason}, code {Code}: {Description}")]
    public static partial void MessageRejected(
        this ILogger logger, string to, SmsFailureReason reason, string? code, string description);

    [LoggerMessage(3, LogLevel.Error, "Message to {To} unconfirmed; send {SendId}: {Description}")]
    public static partial void MessageUnconfirmed(this ILogger logger, string to, string sendId, string description);

    [LoggerMessage(
        4,
        LogLevel.Warning,
        "Field {Field} is not a field of Twilio's Messages API; it is posted unchanged.{Hint}")]
    public static partial void UnknownFieldPosted(this ILogger logger, string field, string hint);

    [LoggerMessage(
        5,
        LogLevel.Warning,
        "Messages of account {AccountSid} are not tracked, because overridden credentials sent them. Set "
        + "Polling:TrackOverriddenCredentials to track them. Logged once.")]
    public static partial void MessageNotTrackable(this ILogger logger, string accountSid);

    [LoggerMessage(
        6,
        LogLevel.Error,
        "Options {Name} changed and are invalid; the last valid options stay in use. {Errors}")]
    public static partial void InvalidOptionsIgnored(this ILogger logger, string name, string errors);

    [LoggerMessage(
        7,
        LogLevel.Warning,
        "Text for recipient {Index} contains a placeholder in double braces without a value.")]
    public static partial void VariableUnresolved(this ILogger logger, int index);

    [LoggerMessage(8, LogLevel.Information, "Envelope contains fields that are ignored: {Paths}.")]
    public static partial void EnvelopeFieldsIgnored(this ILogger logger, string paths);

    [LoggerMessage(
        9,
        LogLevel.Error,
        "Provider threw {Exception} for recipient {Index}; the message may have been sent: {Description}")]
    public static partial void ProviderThrew(this ILogger logger, int index, string exception, string description);

    [LoggerMessage(
        10,
        LogLevel.Warning,
        "Status request for messages of account {AccountSid} failed; messages before their deadline are "
        + "polled again. {Description}")]
    public static partial void StatusRequestFailed(this ILogger logger, string accountSid, string description);

    [LoggerMessage(
        11,
        LogLevel.Error,
        "Delivery report handler threw {Exception} for {MessageId} with status {Status}; the status is "
        + "not recorded.")]
    public static partial void HandlerThrew(
        this ILogger logger, string exception, string messageId, DeliveryStatus status);

    [LoggerMessage(12, LogLevel.Warning, "Delivery tracking of {MessageId} expired; last status {Status}.")]
    public static partial void TrackingExpired(this ILogger logger, string messageId, DeliveryStatus status);

    [LoggerMessage(
        13,
        LogLevel.Warning,
        "Pending delivery of {MessageId} was evicted; more than {MaxPending} are pending. Raise "
        + "Polling:MaxPending, or use status callbacks.")]
    public static partial void PendingDeliveryEvicted(this ILogger logger, string messageId, int maxPending);

    [LoggerMessage(
        14,
        LogLevel.Warning,
        "Delivery of {MessageId} is not tracked; polling has stopped, or the hosted services have not "
        + "started.")]
    public static partial void MessageNotTracked(this ILogger logger, string messageId);

    [LoggerMessage(
        15,
        LogLevel.Information,
        "Polling stopped with {PendingCount} pending messages; handlers were notified of {NotifiedCount} "
        + "of them.")]
    public static partial void PollingStopped(this ILogger logger, int pendingCount, int notifiedCount);

    [LoggerMessage(16, LogLevel.Error, "Poll failed with {Exception} and is retried. {Description}")]
    public static partial void PollFailed(this ILogger logger, string exception, string description);

    [LoggerMessage(
        17,
        LogLevel.Error,
        "Final report of {MessageId} with status {Status} was dropped; its handlers failed.")]
    public static partial void FinalReportDropped(this ILogger logger, string messageId, DeliveryStatus status);

    [LoggerMessage(
        18,
        LogLevel.Error,
        "Expiration report of {MessageId} was dropped; messages are evicted faster than handlers process "
        + "them. Raise Polling:MaxPending, or make the handlers faster.")]
    public static partial void EvictionReportDropped(this ILogger logger, string messageId);

    [LoggerMessage(
        20,
        LogLevel.Error,
        "Webhooks of registration {Name} are rejected; it has no auth token to validate signatures with. "
        + "Set AuthToken, also where an API key sends, or CallbackAuthTokens. Logged once.")]
    public static partial void SignatureValidationUnavailable(this ILogger logger, string name);

    [LoggerMessage(
        21,
        LogLevel.Warning,
        "Webhook to {Url} for account {AccountSid} was rejected; no configured auth token matches its "
        + "signature. {Hint} Logged at most once a minute.")]
    public static partial void SignatureInvalid(this ILogger logger, string url, string accountSid, string hint);

    [LoggerMessage(
        22,
        LogLevel.Warning,
        "Inbound message {MessageSid} was not handled; no handler is registered. Add one with "
        + "AddInboundMessageHandler. Logged once.")]
    public static partial void InboundMessageUnhandled(this ILogger logger, string messageSid);

    [LoggerMessage(
        30,
        LogLevel.Error,
        "Recipient policy {Policy} threw {Exception} for {To}; the message was not sent. {Description}")]
    public static partial void RecipientPolicyThrew(
        this ILogger logger, string to, string policy, string exception, string description);

    [LoggerMessage(
        31,
        LogLevel.Warning,
        "Text has {Segments} segments of {Encoding}, more than MaxSegments {MaxSegments}; it is sent.")]
    public static partial void SegmentLimitExceeded(
        this ILogger logger, int segments, SmsEncoding encoding, int maxSegments);
}
