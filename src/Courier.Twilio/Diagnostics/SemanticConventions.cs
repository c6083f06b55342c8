namespace Courier.Twilio.Diagnostics;

/// <summary>
/// Names and values of attributes. Those under <c>messaging.</c> and <c>error.</c> are defined by OpenTelemetry's
/// semantic conventions 1.45.0 (https://opentelemetry.io/docs/specs/semconv/messaging/), the others by this library.
/// </summary>
internal static class SemanticConventions
{
    /// <summary>The messaging system; always <see cref="Twilio"/>.</summary>
    public const string MessagingSystem = "messaging.system";
    public const string Twilio = "twilio";
    /// <summary>The operation: <see cref="Send"/>, <see cref="Poll"/> or <see cref="Process"/>.</summary>
    public const string OperationName = "messaging.operation.name";
    /// <summary>The kind of operation: <see cref="Send"/>, <see cref="Receive"/> or <see cref="Process"/>.</summary>
    public const string OperationType = "messaging.operation.type";
    /// <summary>The message SID.</summary>
    public const string MessageId = "messaging.message.id";
    /// <summary>The number of messages of a poll.</summary>
    public const string BatchMessageCount = "messaging.batch.message_count";
    /// <summary>The failure reason, the error code or the type of an exception; absent on success.</summary>
    public const string ErrorType = "error.type";

    /// <summary>The outcome of a send: accepted, rejected or unconfirmed.</summary>
    public const string Outcome = "courier.sms.outcome";
    /// <summary>The delivery status, in lower case.</summary>
    public const string Status = "courier.sms.status";
    /// <summary>The origin of a delivery report: poll or push.</summary>
    public const string Source = "courier.sms.source";

    /// <summary>The id of a send, as in <see cref="Sms.SmsUnconfirmed.SendId"/>.</summary>
    public const string SendId = "courier.sms.send_id";

    public const string Send = "send";
    public const string Poll = "poll";
    public const string Receive = "receive";
    public const string Process = "process";
}
