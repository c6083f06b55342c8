using System.Diagnostics.Metrics;
using Courier.Sms;
using Courier.Twilio.Dispatching;
using Courier.Twilio.Tracking;
using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;

namespace Courier.Twilio.Tests.Dispatching;

public class DeliveryReportDispatcherTests : DispatcherFixture
{
    private static readonly DeliveryStatus[] Statuses = Enum.GetValues<DeliveryStatus>();

    [Test]
    public void Last_dispatched_status_does_not_depend_on_order_or_repetition() =>
        Gen.Int[0, Statuses.Length - 1]
            .Select(i => Statuses[i])
            .Array[1, 12]
            .SelectMany(statuses => Gen.Shuffle(statuses).Select(shuffled => (statuses, shuffled)))
            .Sample(pair => GetLastDispatchedStatus(pair.statuses)
                == GetLastDispatchedStatus([.. pair.shuffled, .. pair.statuses]));

    [Test]
    public async Task Duplicate_and_older_statuses_are_dropped()
    {
        var dispatcher = CreateDispatcher();

        await DispatchAsync(dispatcher, DeliveryStatus.Sent);
        await DispatchAsync(dispatcher, DeliveryStatus.Sent);
        await DispatchAsync(dispatcher, DeliveryStatus.Queued);
        await DispatchAsync(dispatcher, DeliveryStatus.Delivered);
        await DispatchAsync(dispatcher, DeliveryStatus.Delivered);

        Assert.That(
            received.Select(report => report.Status),
            Is.EqualTo(new[] { DeliveryStatus.Sent, DeliveryStatus.Delivered }));
    }

    [Test]
    public async Task Status_of_the_receipt_is_a_duplicate_unless_it_is_final()
    {
        var dispatcher = CreateDispatcher();

        dispatcher.RecordReceipt(new(TestValues.MessageSid) { Status = DeliveryStatus.Queued });
        await DispatchAsync(dispatcher, DeliveryStatus.Accepted);
        await DispatchAsync(dispatcher, DeliveryStatus.Queued);
        dispatcher.RecordReceipt(new("SM2") { Status = DeliveryStatus.Failed });
        await dispatcher.DispatchAsync(new("SM2", DeliveryStatus.Failed), ReportSource.Push, default);

        Assert.That(received, Is.EqualTo(new[] { new DeliveryReport("SM2", DeliveryStatus.Failed) }));
    }

    [Test]
    public async Task Receipt_recorded_late_does_not_lower_the_status()
    {
        var dispatcher = CreateDispatcher();

        await DispatchAsync(dispatcher, DeliveryStatus.Delivered);
        dispatcher.RecordReceipt(new(TestValues.MessageSid) { Status = DeliveryStatus.Accepted });
        await DispatchAsync(dispatcher, DeliveryStatus.Sent);

        Assert.That(received, Has.Count.EqualTo(1));
        Assert.That(dispatcher.HasFinalStatus(TestValues.MessageSid));
    }

    [Test]
    public async Task Unknown_provider_status_is_dispatched_once_and_before_known_ones()
    {
        var dispatcher = CreateDispatcher();
        var unknown = new DeliveryReport(TestValues.MessageSid, DeliveryStatus.Unknown)
        {
            ProviderStatus = "teleported",
        };

        await dispatcher.DispatchAsync(unknown, ReportSource.Push, default);
        await dispatcher.DispatchAsync(unknown with { }, ReportSource.Push, default);
        await DispatchAsync(dispatcher, DeliveryStatus.Queued);

        Assert.That(received.Select(report => report.ProviderStatus), Is.EqualTo(new[] { "teleported", null }));
    }

    [Test]
    public async Task Expiration_is_dispatched_before_a_final_status_but_not_after_it()
    {
        var dispatcher = CreateDispatcher();

        await DispatchAsync(dispatcher, DeliveryStatus.Sent);
        await dispatcher.DispatchAsync(Expired, ReportSource.Poll, default);
        await DispatchAsync(dispatcher, DeliveryStatus.Delivered);
        await dispatcher.DispatchAsync(Expired, ReportSource.Poll, default);

        Assert.That(received.Select(report => (report.Status, report.IsTrackingExpired)), Is.EqualTo(new[]
        {
            (DeliveryStatus.Sent, false), (DeliveryStatus.Sent, true), (DeliveryStatus.Delivered, false),
        }));
    }

    [Test]
    public async Task Expiration_is_dispatched_once()
    {
        var dispatcher = CreateDispatcher();

        await dispatcher.DispatchAsync(Expired, ReportSource.Poll, default);
        await dispatcher.DispatchAsync(Expired, ReportSource.Poll, default);
        await DispatchAsync(dispatcher, DeliveryStatus.Sent);
        Assert.That(dispatcher.IsComplete(TestValues.MessageSid));
        Assert.That(received, Is.EqualTo(new[] { Expired }));

        await DispatchAsync(dispatcher, DeliveryStatus.Sending);
        Assert.That(received, Has.Count.EqualTo(1), "An older status is not dispatched either.");
    }

    [Test]
    public async Task State_of_a_pending_message_survives_many_that_are_not_pending()
    {
        var pending = new PendingDeliveryStore(TimeProvider.System);
        pending.Add(new(new(TestValues.MessageSid), credentials: null, TimeSpan.Zero, new()), maxPending: 10);
        var dispatcher = new DeliveryReportDispatcher(
            Open([RecordAsync]), DeliveryReportDispatcher.CreateStateCache(pending), CreateInstruments(), pending);
        await DispatchAsync(dispatcher, DeliveryStatus.Sent);

        for (var i = 0; i < 100_001; i++)
        {
            dispatcher.RecordReceipt(new($"SM{i:x32}") { Status = DeliveryStatus.Queued });
        }

        Assert.That(await DispatchAsync(dispatcher, DeliveryStatus.Sent), Is.Null, "The report is a duplicate.");
        Assert.That(dispatcher.HasFinalStatus($"SM{0:x32}"), Is.False);
    }

    [Test]
    public async Task State_of_a_pending_message_survives_many_that_are_pending()
    {
        var pending = new PendingDeliveryStore(TimeProvider.System);
        var dispatcher = new DeliveryReportDispatcher(
            Open([(_, _) => Task.CompletedTask]),
            DeliveryReportDispatcher.CreateStateCache(pending),
            CreateInstruments(),
            pending);
        for (var i = 0; i < 110_000; i++)
        {
            var sid = $"SM{i:x32}";
            pending.Add(new(new(sid), credentials: null, TimeSpan.Zero, new()), maxPending: 200_000);
            await dispatcher.DispatchAsync(new(sid, DeliveryStatus.Sent), ReportSource.Push, default);
        }

        var first = await dispatcher.DispatchAsync(new($"SM{0:x32}", DeliveryStatus.Sent), ReportSource.Push, default);

        Assert.That(first, Is.Null, "The report is a duplicate.");
    }

    [Test]
    public async Task Reports_are_serialized_per_message_only()
    {
        var release = new TaskCompletionSource();
        var dispatcher = CreateDispatcher((report, _) =>
            report is { MessageId: TestValues.MessageSid, Status: DeliveryStatus.Sent }
                ? release.Task
                : Task.CompletedTask);

        var sent = DispatchAsync(dispatcher, DeliveryStatus.Sent);
        var delivered = DispatchAsync(dispatcher, DeliveryStatus.Delivered);
        await dispatcher.DispatchAsync(new("SM2", DeliveryStatus.Sent), ReportSource.Poll, default);
        Assert.That(received.Select(report => report.MessageId), Is.EqualTo(new[] { TestValues.MessageSid, "SM2" }));
        release.SetResult();
        await Task.WhenAll(sent, delivered);

        Assert.That(received[^1].Status, Is.EqualTo(DeliveryStatus.Delivered));
    }

    [Test]
    public async Task Waiting_for_the_previous_report_can_be_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        var release = new TaskCompletionSource();
        var dispatcher = CreateDispatcher((_, _) => release.Task);

        var sent = DispatchAsync(dispatcher, DeliveryStatus.Sent);
        var delivered = dispatcher.DispatchAsync(
            new(TestValues.MessageSid, DeliveryStatus.Delivered), ReportSource.Push, cancel.Token);
        await cancel.CancelAsync();

        await Assert.ThatAsync(() => delivered, Throws.InstanceOf<OperationCanceledException>());
        release.SetResult();
        await sent;
        Assert.That(received, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Webhooks_beyond_the_bound_are_refused_and_polls_wait()
    {
        var release = new TaskCompletionSource();
        var calls = 0;
        var dispatcher = CreateDispatcher((_, _) => ++calls == 1 ? release.Task : Task.CompletedTask);
        var report = new DeliveryReport(TestValues.MessageSid, DeliveryStatus.Sent);

        var pushed = Enumerable.Range(0, 5_000)
            .Select(_ => dispatcher.DispatchAsync(report, ReportSource.Push, default))
            .ToList();
        var refused = dispatcher.DispatchAsync(
            report with { Status = DeliveryStatus.Delivered }, ReportSource.Push, default);
        var polled = DispatchAsync(dispatcher, DeliveryStatus.Undelivered);
        var waiting = pushed.Where(dispatch => !dispatch.IsFaulted).ToList();
        release.SetResult();

        await Assert.ThatAsync(() => refused, Throws.TypeOf<DispatchQueueFullException>());
        Assert.That(await Task.WhenAll(waiting), Has.Length.EqualTo(17).And.Exactly(16).Null);
        Assert.That((await polled)?.Status, Is.EqualTo(DeliveryStatus.Undelivered));
        Assert.That(
            received.Select(dispatched => dispatched.Status),
            Is.EqualTo(new[] { DeliveryStatus.Sent, DeliveryStatus.Undelivered }),
            "Nothing is recorded of a refused report.");
        await DispatchAsync(dispatcher, DeliveryStatus.Delivered);
        Assert.That(received, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task Each_dispatched_report_is_counted_with_status_and_source()
    {
        using var counter = new MetricCollector<int>(
            Services.GetRequiredService<IMeterFactory>(),
            CourierTwilioDiagnostics.MeterName,
            "courier.sms.delivery.reports");
        var dispatcher = CreateDispatcher();

        await DispatchAsync(dispatcher, DeliveryStatus.Sent);
        await DispatchAsync(dispatcher, DeliveryStatus.Sent);
        await dispatcher.DispatchAsync(
            new(TestValues.MessageSid, DeliveryStatus.Delivered), ReportSource.Push, default);

        Assert.That(
            counter.GetMeasurementSnapshot().Select(count =>
                $"{count.Tags["courier.sms.status"]} {count.Tags["courier.sms.source"]} {count.Value}"),
            Is.EqualTo(new[] { "sent poll 1", "delivered push 1" }));
    }
}
