using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Courier.Sms;

namespace Courier.Twilio.Diagnostics;

/// <summary>What is measured: sends, segments, reports, messages under way; never a number or a text.</summary>
internal sealed class SmsInstruments : IDisposable
{
    // Those that OpenTelemetry advises for HTTP requests, and one for our own longest; a collector's default is made for milliseconds.
    private static readonly double[] Seconds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30];

    private readonly ConcurrentBag<Func<int>> pending = [];
    private readonly Meter meter;
    private readonly Histogram<double> duration;
    private readonly Counter<int> segments;
    private readonly Counter<int> reports;
    private readonly TimeProvider time;

    public SmsInstruments(IMeterFactory meters, TimeProvider time)
    {
        this.time = time;
        meter = meters.Create(CourierTwilioDiagnostics.MeterName);
        duration = meter.CreateHistogram(
            "courier.sms.send.duration", "s", "How long a send took, from the call to its result.", tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = Seconds });
        segments = meter.CreateCounter<int>("courier.sms.segments", "{segment}", "Segments of accepted messages, as far as Twilio names them.");
        reports = meter.CreateCounter<int>("courier.sms.delivery.reports", "{report}", "Delivery reports that were news and were handed on.");
        meter.CreateObservableUpDownCounter("courier.sms.delivery.pending", () => pending.Sum(count => count()), "{message}", "Messages whose delivery is polled for.");
    }

    public long GetTimestamp() => time.GetTimestamp();

    public void RecordSend(SmsSendResult result, long startedAt, Activity? activity)
    {
        var (outcome, failure) = result switch
        {
            SmsAccepted => ("accepted", null),
            SmsRejected rejected => ("rejected", rejected.Failure),
            SmsUnconfirmed unconfirmed => ("unconfirmed", unconfirmed.Failure),
            _ => throw new UnreachableException(),
        };
        var tags = new TagList { { "outcome", outcome } };
        if (failure is not null)
        {
            tags.Add("error.type", failure.Reason.ToString());
            activity.SetError(failure.ProviderCode ?? failure.Reason.ToString());
        }

        duration.Record(time.GetElapsedTime(startedAt).TotalSeconds, tags);
        if (result is SmsAccepted { Receipt: var receipt })
        {
            activity?.SetTag("messaging.message.id", receipt.MessageId);
            segments.Add(receipt.Segments ?? 0);
        }
    }

    public void RecordReport(DeliveryReport report, string source) => reports.Add(1, new("status", WordOf(report.Status)), new("source", source));

    /// <summary>Adds a list of messages under way to what is observed.</summary>
    public void ObservePending(Func<int> count) => pending.Add(count);

    public static string WordOf(DeliveryStatus status) => status switch
    {
        DeliveryStatus.Accepted => "accepted",
        DeliveryStatus.Scheduled => "scheduled",
        DeliveryStatus.Queued => "queued",
        DeliveryStatus.Sending => "sending",
        DeliveryStatus.Sent => "sent",
        DeliveryStatus.Delivered => "delivered",
        DeliveryStatus.Read => "read",
        DeliveryStatus.Undelivered => "undelivered",
        DeliveryStatus.Failed => "failed",
        DeliveryStatus.Canceled => "canceled",
        _ => "unknown",
    };

    public void Dispose() => meter.Dispose();
}
