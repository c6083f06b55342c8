using System.Diagnostics;
using Courier.Sms;

namespace Courier.Twilio.Diagnostics;

/// <summary>
/// The spans: a send, a round of questions, a report handed on. Their tags follow OpenTelemetry's conventions for
/// messaging where those exist; never a number or a text.
/// </summary>
internal static class SmsActivities
{
    private static readonly ActivitySource Source = new(CourierTwilioDiagnostics.ActivitySourceName);

    public static Activity? StartSend() => Start("send sms", ActivityKind.Client, "send", "send");

    /// <param name="due">How many messages the round is about.</param>
    public static Activity? StartPoll(int due) => Start("poll sms", ActivityKind.Client, "poll", "receive")?
        .SetTag("messaging.batch.message_count", due);

    /// <remarks>Its parent is the round that brought the report, which may be over, or the current span.</remarks>
    public static Activity? StartProcess(DeliveryReport report, string source, ActivityContext parent) => Start("process sms", ActivityKind.Consumer, "process", "process", parent)?
        .SetTag("messaging.message.id", report.MessageId)
        .SetTag("courier.sms.status", SmsInstruments.WordOf(report.Status))
        .SetTag("courier.sms.source", source);

    public static void SetError(this Activity? activity, string errorType) =>
        activity?.SetTag("error.type", errorType).SetStatus(ActivityStatusCode.Error);

    private static Activity? Start(string name, ActivityKind kind, string operation, string type, ActivityContext parent = default) => Source.StartActivity(name, kind, parent)?
        .SetTag("messaging.system", "twilio")
        .SetTag("messaging.operation.name", operation)
        .SetTag("messaging.operation.type", type);
}
