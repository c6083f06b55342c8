using Courier.Sms;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Diagnostics;

/// <summary>Every line this library logs. Numbers come masked; texts and tokens do not come at all.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Twilio took the message to {To} as {MessageId}.")]
    public static partial void MessageAccepted(this ILogger logger, string to, string messageId);

    [LoggerMessage(2, LogLevel.Warning, "The message to {To} was not sent: {Reason}, code {Code}: {Because}")]
    public static partial void MessageRejected(this ILogger logger, string to, SmsFailureReason reason, string? code, string because);

    [LoggerMessage(3, LogLevel.Error, "Nobody knows whether the message to {To} was sent (send {SendId}): {Because}")]
    public static partial void MessageUnconfirmed(this ILogger logger, string to, string sendId, string because);

    [LoggerMessage(4, LogLevel.Warning, "The field {Field} is none of Twilio's: it is posted, and Twilio will probably ignore it.{Hint}")]
    public static partial void UnknownFieldPosted(this ILogger logger, string field, string hint);

    [LoggerMessage(5, LogLevel.Warning, "Messages sent with credentials of their own, such as those of account {AccountSid}, cannot be followed to their delivery. This is said once.")]
    public static partial void MessageNotTrackable(this ILogger logger, string accountSid);

    [LoggerMessage(6, LogLevel.Error, "The changed options {Name} are not valid and not in force; the last valid ones are. {Faults}")]
    public static partial void InvalidOptionsIgnored(this ILogger logger, string name, string faults);

    [LoggerMessage(7, LogLevel.Warning, "The text for recipient {Index} still holds a variable in double braces: it had no value.")]
    public static partial void VariableUnresolved(this ILogger logger, int index);

    [LoggerMessage(8, LogLevel.Information, "The envelope has fields that are not used here: {Paths}.")]
    public static partial void EnvelopeFieldsIgnored(this ILogger logger, string paths);

    [LoggerMessage(9, LogLevel.Error, "The provider threw {Exception} for recipient {Index}, whose message may have been sent: {Because}")]
    public static partial void ProviderThrew(this ILogger logger, int index, string exception, string because);

    [LoggerMessage(10, LogLevel.Warning, "Twilio could not be asked after messages of account {AccountSid}; those before their deadline are looked at again. {Because}")]
    public static partial void StatusRequestFailed(this ILogger logger, string accountSid, string because);

    [LoggerMessage(11, LogLevel.Error, "A handler threw {Exception} at the report that {MessageId} is {Status}; the report counts as not taken.")]
    public static partial void HandlerThrew(this ILogger logger, string exception, string messageId, DeliveryStatus status);

    [LoggerMessage(12, LogLevel.Warning, "Nobody looks after {MessageId} any longer; it was last known to be {Status}.")]
    public static partial void TrackingExpired(this ILogger logger, string messageId, DeliveryStatus status);

    [LoggerMessage(13, LogLevel.Warning, "The message {MessageId} gives way to a newer one: more than {Most} are followed. Raise Polling:MaxPending, or follow by callback.")]
    public static partial void PendingDeliveryEvicted(this ILogger logger, string messageId, int most);

    [LoggerMessage(14, LogLevel.Warning, "The delivery of {MessageId} is not followed: polling has stopped, or the application has not started its hosted services.")]
    public static partial void MessageNotTracked(this ILogger logger, string messageId);

    [LoggerMessage(15, LogLevel.Information, "Polling stopped with {Open} messages still under way; for {Told} of them the handlers were told so.")]
    public static partial void PollingStopped(this ILogger logger, int open, int told);

    [LoggerMessage(16, LogLevel.Error, "A round of polling failed with {Exception} and is tried again: {Because}")]
    public static partial void PollFailed(this ILogger logger, string exception, string because);

    [LoggerMessage(17, LogLevel.Error, "The last report of {MessageId}, that it is {Status}, was not taken, and nobody will hear it.")]
    public static partial void FinalReportDropped(this ILogger logger, string messageId, DeliveryStatus status);

    [LoggerMessage(18, LogLevel.Error, "Nobody could be told that {MessageId} is not followed any longer: more messages give way than the handlers take. Raise Polling:MaxPending, or let the handlers return sooner.")]
    public static partial void EvictionReportDropped(this ILogger logger, string messageId);

    [LoggerMessage(20, LogLevel.Error, "Callbacks for the registration {Name} are all refused: it has no token to check them with. Set AuthToken, which checks them also where an API key sends, or CallbackAuthTokens. This is said once.")]
    public static partial void SignatureValidationUnavailable(this ILogger logger, string name);

    [LoggerMessage(21, LogLevel.Warning, "A callback to {Url} for account {AccountSid} was refused: none of our tokens signs it. {Hint} This is said at most once a minute.")]
    public static partial void SignatureInvalid(this ILogger logger, string url, string accountSid, string hint);

    [LoggerMessage(22, LogLevel.Warning, "The inbound message {MessageSid} was taken and heard by nobody: add a handler with AddInboundMessageHandler. This is said once.")]
    public static partial void InboundMessageUnhandled(this ILogger logger, string messageSid);

    [LoggerMessage(30, LogLevel.Error, "The rule {Rule} threw {Exception} when asked for {To}; the message was not sent: {Because}")]
    public static partial void RecipientPolicyThrew(this ILogger logger, string to, string rule, string exception, string because);

    [LoggerMessage(31, LogLevel.Warning, "A text takes {Segments} segments of {Encoding}, and MaxSegments is {Most}; it is sent all the same.")]
    public static partial void SegmentLimitExceeded(this ILogger logger, int segments, SmsEncoding encoding, int most);
}
