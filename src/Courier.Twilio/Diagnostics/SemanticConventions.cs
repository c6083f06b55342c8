namespace Courier.Twilio.Diagnostics;

/// <summary>
/// Names and values of attributes. Those under <c>messaging.</c> and <c>error.</c> are defined by OpenTelemetry's
/// semantic conventions 1.45.0 (https://opentelemetry.io/docs/specs/semconv/messaging/), the others by this library.
/// </summary>
internal static class SemanticConventions
{
    public const string MessagingSystem = "messaging.system";
    public const string Twilio = "twilio";
    public const string OperationName = "messaging.operation.name";
    public const string OperationType = "messaging.operation.type";
    public const string MessageId = "messaging.message.id";
    public const string BatchMessageCount = "messaging.batch.message_count";
    public const string ErrorType = "error.type";

    public const string Outcome = "courier.sms.outcome";
    public const string Status = "courier.sms.status";
    public const string Source = "courier.sms.source";

    public const string Send = "send";
    public const string Poll = "poll";
    public const string Receive = "receive";
    public const string Process = "process";
}
