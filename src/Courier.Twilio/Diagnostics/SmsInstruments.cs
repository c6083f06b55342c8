using System.Diagnostics;
using System.Diagnostics.Metrics;
using Courier.Sms;

namespace Courier.Twilio.Diagnostics;

/// <summary>One activity, one duration and one count for each send; never a number or a text.</summary>
internal sealed class SmsInstruments : IDisposable
{
    private static readonly ActivitySource Activities = new(CourierTwilioDiagnostics.ActivitySourceName);

    private readonly Meter meter;
    private readonly Histogram<double> duration;
    private readonly Counter<int> segments;
    private readonly Counter<int> reports;
    private readonly TimeProvider time;

    public SmsInstruments(IMeterFactory meters, TimeProvider time)
    {
        this.time = time;
        meter = meters.Create(CourierTwilioDiagnostics.MeterName);
        duration = meter.CreateHistogram<double>("courier.sms.send.duration", "s", "How long a send took, from the call to its result.");
        segments = meter.CreateCounter<int>("courier.sms.segments", "{segment}", "Segments of accepted messages, as far as Twilio names them.");
        reports = meter.CreateCounter<int>("courier.sms.delivery.reports", "{report}", "Delivery reports that were news and were handed on.");
    }

    public static Activity? Start() => Activities.StartActivity("send sms", ActivityKind.Client)?
        .SetTag("messaging.system", "twilio")
        .SetTag("messaging.operation.name", "send");

    public long Now() => time.GetTimestamp();

    public void Record(SmsSendResult result, long startedAt, Activity? activity)
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
            activity?.SetTag("error.type", failure.ProviderCode ?? failure.Reason.ToString());
            activity?.SetStatus(ActivityStatusCode.Error);
        }

        duration.Record(time.GetElapsedTime(startedAt).TotalSeconds, tags);
        if (result is SmsAccepted { Receipt: var receipt })
        {
            activity?.SetTag("messaging.message.id", receipt.MessageId);
            segments.Add(receipt.Segments ?? 0);
        }
    }

    public void Count(DeliveryReport report, string source) => reports.Add(1, new("status", report.Status.ToString()), new("source", source));

    public void Dispose() => meter.Dispose();
}
