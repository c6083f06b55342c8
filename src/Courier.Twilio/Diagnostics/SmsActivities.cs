using System.Diagnostics;
using Courier.Sms;

namespace Courier.Twilio.Diagnostics;

/// <summary>
/// Starts the spans of this library. Their attributes follow OpenTelemetry's semantic conventions for messaging where
/// these define one, and never hold a phone number or a text.
/// </summary>
internal static class SmsActivities
{
    private static readonly ActivitySource Source = new(CourierTwilioDiagnostics.ActivitySourceName);

    /// <summary>Starts the span of one send.</summary>
    /// <param name="sendId">The id of the send, as in <see cref="SmsUnconfirmed.SendId"/>.</param>
    public static Activity? StartSend(string sendId) =>
        Start("send sms", ActivityKind.Client, SemanticConventions.Send, SemanticConventions.Send)?
            .SetTag(SemanticConventions.SendId, sendId);

    /// <summary>Starts the span of one poll.</summary>
    /// <param name="due">The number of messages whose status is requested.</param>
    public static Activity? StartPoll(int due) =>
        Start("poll sms", ActivityKind.Client, SemanticConventions.Poll, SemanticConventions.Receive)?
            .SetTag(SemanticConventions.BatchMessageCount, due);

    /// <summary>Starts the span of dispatching one delivery report to its handlers.</summary>
    /// <param name="report">The report.</param>
    /// <param name="source">The origin of the report, as in <c>courier.sms.source</c>.</param>
    /// <param name="parent">
    /// The poll that found the status, which may have ended; the current span when it is empty.
    /// </param>
    public static Activity? StartProcess(DeliveryReport report, string source, ActivityContext parent) =>
        Start("process sms", ActivityKind.Consumer, SemanticConventions.Process, SemanticConventions.Process, parent)?
            .SetTag(SemanticConventions.MessageId, report.MessageId)
            .SetTag(SemanticConventions.Status, DeliveryStatusNames.GetName(report.Status))
            .SetTag(SemanticConventions.Source, source);

    /// <summary>Sets the status of the span to error.</summary>
    public static void SetError(this Activity? activity, string errorType) =>
        activity?.SetTag(SemanticConventions.ErrorType, errorType).SetStatus(ActivityStatusCode.Error);

    private static Activity? Start(
        string name, ActivityKind kind, string operation, string type, ActivityContext parent = default)
    {
        var current = Activity.Current;
        try
        {
            return Source.StartActivity(name, kind, parent)?
                .SetTag(SemanticConventions.MessagingSystem, SemanticConventions.Twilio)
                .SetTag(SemanticConventions.OperationName, operation)
                .SetTag(SemanticConventions.OperationType, type);
        }
        catch (Exception)
        {
            // A listener threw. The work goes on without a span; the span that was started is never stopped.
            Activity.Current = current;
            return null;
        }
    }
}
