using System.Diagnostics;
using System.Diagnostics.Metrics;
using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;

namespace Courier.Twilio.Tests.Diagnostics;

public sealed class SmsInstrumentsTests : IDisposable
{
    private static readonly SmsFailure Failure = new()
    {
        Reason = SmsFailureReason.InvalidRecipient,
        Message = "The number is invalid.",
        ProviderCode = "21211",
    };

    private readonly ManualTimeProvider time = new();
    private readonly ServiceProvider services = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly SmsInstruments instruments;

    public SmsInstrumentsTests() => instruments = new(services.GetRequiredService<IMeterFactory>(), time);

    private static IEnumerable<TestCaseData> Results()
    {
        yield return Case(new SmsAccepted(new SmsReceipt(TestValues.MessageSid)), "accepted", null);
        yield return Case(new SmsRejected(Failure), "rejected", "InvalidRecipient");
        yield return Case(
            new SmsUnconfirmed(Failure with { Reason = SmsFailureReason.NoResponse, ProviderCode = null }, "send-1"),
            "unconfirmed",
            "NoResponse");
    }

    [TearDown]
    public void Dispose()
    {
        instruments.Dispose();
        services.Dispose();
    }

    [TestCaseSource(nameof(Results))]
    public void Send_is_counted_and_measured_with_its_outcome(SmsSendResult result, string outcome, string? errorType)
    {
        using var sent = Collect<int>("messaging.client.sent.messages");
        using var duration = Collect<double>("messaging.client.operation.duration");
        var startedAt = instruments.GetTimestamp();
        time.Advance(TimeSpan.FromMilliseconds(1500));

        instruments.RecordSend(result, startedAt, activity: null);

        AssertMeasurement(
            sent, 1, ("messaging.system", "twilio"), ("messaging.operation.name", "send"), ("error.type", errorType));
        AssertMeasurement(
            duration, 1.5, ("messaging.system", "twilio"), ("messaging.operation.name", "send"),
            ("messaging.operation.type", "send"), ("courier.sms.outcome", outcome), ("error.type", errorType));
    }

    [TestCase(3, 3)]
    [TestCase(null, 0)]
    public void Segments_of_an_accepted_message_are_counted(int? segments, int expected)
    {
        using var counted = Collect<int>("courier.sms.segments");

        instruments.RecordSend(
            new SmsAccepted(new SmsReceipt(TestValues.MessageSid) { Segments = segments }), 0, activity: null);

        AssertMeasurement(counted, expected);
    }

    [Test]
    public void Segments_of_a_rejected_message_are_not_counted()
    {
        using var counted = Collect<int>("courier.sms.segments");

        instruments.RecordSend(new SmsRejected(Failure), 0, activity: null);

        Assert.That(counted.GetMeasurementSnapshot(), Is.Empty);
    }

    [Test]
    public void Activity_of_an_accepted_message_gets_its_id()
    {
        using var activity = new Activity("send sms");

        instruments.RecordSend(new SmsAccepted(new SmsReceipt(TestValues.MessageSid)), 0, activity);

        Assert.That(activity.GetTagItem("messaging.message.id"), Is.EqualTo(TestValues.MessageSid));
        Assert.That(activity.Status, Is.EqualTo(ActivityStatusCode.Unset));
    }

    [TestCase("21211", "21211")]
    [TestCase(null, "InvalidRecipient")]
    public void Activity_of_a_rejected_message_gets_its_error(string? providerCode, string expected)
    {
        using var activity = new Activity("send sms");

        instruments.RecordSend(new SmsRejected(Failure with { ProviderCode = providerCode }), 0, activity);

        Assert.That(activity.GetTagItem("error.type"), Is.EqualTo(expected));
        Assert.That(activity.Status, Is.EqualTo(ActivityStatusCode.Error));
        Assert.That(activity.GetTagItem("messaging.message.id"), Is.Null);
    }

    [TestCase(null)]
    [TestCase("IOException")]
    public void Dispatch_is_measured_with_its_error(string? errorType)
    {
        using var duration = Collect<double>("messaging.process.duration");
        var startedAt = instruments.GetTimestamp();
        time.Advance(TimeSpan.FromMilliseconds(250));

        instruments.RecordProcess(startedAt, errorType);

        AssertMeasurement(
            duration, 0.25, ("messaging.system", "twilio"), ("messaging.operation.name", "process"),
            ("error.type", errorType));
    }

    [Test]
    public void Report_is_counted_with_its_status_and_source()
    {
        using var reports = Collect<int>("courier.sms.delivery.reports");

        instruments.RecordReport(new DeliveryReport(TestValues.MessageSid, DeliveryStatus.Delivered), "poll");

        AssertMeasurement(reports, 1, ("courier.sms.status", "delivered"), ("courier.sms.source", "poll"));
    }

    [Test]
    public void Pending_count_is_the_sum_of_all_stores()
    {
        using var pending = Collect<int>("courier.sms.delivery.pending");
        instruments.ObservePending(() => 2);
        instruments.ObservePending(() => 5);

        pending.RecordObservableInstruments();

        AssertMeasurement(pending, 7);
    }

    [TestCase("messaging.client.operation.duration", "s")]
    [TestCase("messaging.process.duration", "s")]
    public void Duration_is_in_seconds_with_buckets_up_to_the_total_timeout(string name, string unit)
    {
        using var duration = Collect<double>(name);
        instruments.RecordSend(new SmsRejected(Failure), 0, activity: null);
        instruments.RecordProcess(0, errorType: null);

        var histogram = (Histogram<double>)duration.Instrument!;
        Assert.That(histogram.Unit, Is.EqualTo(unit));
        Assert.That(histogram.Advice!.HistogramBucketBoundaries, Is.Ordered.And.Contains(0.005).And.Contains(30));
    }

    private static TestCaseData Case(SmsSendResult result, string outcome, string? errorType) =>
        new TestCaseData(result, outcome, errorType).SetArgDisplayNames(outcome);

    private static void AssertMeasurement<T>(
        MetricCollector<T> collector, T value, params (string Key, string? Value)[] tags)
        where T : struct
    {
        var measurement = collector.GetMeasurementSnapshot().Single();
        Assert.That(measurement.Value, Is.EqualTo(value));
        Assert.That(
            measurement.Tags,
            Is.EquivalentTo(tags.Where(tag => tag.Value is not null)
                .Select(tag => KeyValuePair.Create<string, object?>(tag.Key, tag.Value))));
    }

    private MetricCollector<T> Collect<T>(string name)
        where T : struct =>
        new(services.GetRequiredService<IMeterFactory>(), "Courier.Twilio", name);
}
