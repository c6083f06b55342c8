using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Courier.Sms;

namespace Courier.Twilio.Diagnostics;

/// <summary>
/// The metrics of this library. Instruments under <c>messaging.</c> are defined by OpenTelemetry's semantic conventions
/// 1.45.0 (https://opentelemetry.io/docs/specs/semconv/messaging/messaging-metrics/).
/// </summary>
internal sealed class SmsInstruments : IDisposable
{
    // The boundaries of the semantic conventions, and the default of TotalTimeout.
    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30],
    };

    private readonly ConcurrentBag<Func<int>> pendingCounts = [];
    private readonly Meter meter;
    private readonly Histogram<double> operationDuration;
    private readonly Histogram<double> processDuration;
    private readonly Counter<int> sentMessages;
    private readonly Counter<int> segments;
    private readonly Counter<int> reports;
    private readonly TimeProvider time;

    public SmsInstruments(IMeterFactory meters, TimeProvider time)
    {
        this.time = time;
        meter = meters.Create(CourierTwilioDiagnostics.MeterName);
        operationDuration = meter.CreateHistogram(
            "messaging.client.operation.duration",
            "s",
            "Duration of a send, from the call to its result.",
            tags: null,
            Seconds);
        processDuration = meter.CreateHistogram(
            "messaging.process.duration",
            "s",
            "Duration of dispatching a delivery report to its handlers.",
            tags: null,
            Seconds);
        sentMessages = meter.CreateCounter<int>(
            "messaging.client.sent.messages", "{message}", "Number of messages whose send was attempted.");
        segments = meter.CreateCounter<int>(
            "courier.sms.segments", "{segment}", "Number of segments of accepted messages, where Twilio reports it.");
        reports = meter.CreateCounter<int>(
            "courier.sms.delivery.reports", "{report}", "Number of delivery reports that all handlers processed.");
        meter.CreateObservableUpDownCounter(
            "courier.sms.delivery.pending",
            () => pendingCounts.Sum(count => count()),
            "{message}",
            "Number of messages whose status is polled.");
    }

    /// <summary>Returns the current timestamp, to be passed to the recording methods as the start.</summary>
    public long GetTimestamp() => time.GetTimestamp();

    /// <summary>Records a send, and sets the outcome on its span.</summary>
    public void RecordSend(SmsSendResult result, long startedAt, Activity? activity)
    {
        var (outcome, failure) = result switch
        {
            SmsAccepted => ("accepted", null),
            SmsRejected rejected => ("rejected", rejected.Failure),
            SmsUnconfirmed unconfirmed => ("unconfirmed", unconfirmed.Failure),
            _ => throw new UnreachableException(),
        };
        var tags = CreateTags(SemanticConventions.Send, failure?.Reason.ToString());
        if (failure is not null)
        {
            activity.SetError(failure.ProviderCode ?? failure.Reason.ToString());
        }

        sentMessages.Add(1, tags);
        tags.Add(SemanticConventions.OperationType, SemanticConventions.Send);
        tags.Add(SemanticConventions.Outcome, outcome);
        operationDuration.Record(GetSeconds(startedAt), tags);
        if (result is SmsAccepted { Receipt: var receipt })
        {
            activity?.SetTag(SemanticConventions.MessageId, receipt.MessageId);
            segments.Add(receipt.Segments ?? 0);
        }
    }

    /// <summary>Records the dispatch of one delivery report to its handlers.</summary>
    /// <param name="startedAt">The timestamp at which the dispatch started.</param>
    /// <param name="errorType">
    /// The type of the exception of a handler; <see langword="null"/> when all succeeded.
    /// </param>
    public void RecordProcess(long startedAt, string? errorType) =>
        processDuration.Record(GetSeconds(startedAt), CreateTags(SemanticConventions.Process, errorType));

    /// <summary>Counts a delivery report that all handlers processed.</summary>
    public void RecordReport(DeliveryReport report, string source) => reports.Add(
        1,
        new(SemanticConventions.Status, DeliveryStatusNames.GetName(report.Status)),
        new(SemanticConventions.Source, source));

    /// <summary>Adds a store of pending deliveries to the observed count.</summary>
    public void ObservePending(Func<int> count) => pendingCounts.Add(count);

    public void Dispose() => meter.Dispose();

    private static TagList CreateTags(string operation, string? errorType)
    {
        var tags = new TagList
        {
            { SemanticConventions.MessagingSystem, SemanticConventions.Twilio },
            { SemanticConventions.OperationName, operation },
        };
        if (errorType is not null)
        {
            tags.Add(SemanticConventions.ErrorType, errorType);
        }

        return tags;
    }

    private double GetSeconds(long startedAt) => time.GetElapsedTime(startedAt).TotalSeconds;
}
