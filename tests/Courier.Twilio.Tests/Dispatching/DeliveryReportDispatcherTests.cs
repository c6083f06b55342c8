using System.Diagnostics.Metrics;
using Courier.Sms;
using Courier.Twilio.Tracking;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Dispatching;
using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;

namespace Courier.Twilio.Tests.Dispatching;

public class DeliveryReportDispatcherTests
{
    private static readonly DeliveryStatus[] Statuses = Enum.GetValues<DeliveryStatus>();

    private static readonly ServiceProvider Services = new ServiceCollection().AddMetrics().BuildServiceProvider();

    private readonly List<DeliveryReport> heard = [];

    [OneTimeTearDown]
    public static void Close() => Services.Dispose();

    [Test]
    public void Every_order_and_repetition_of_a_messages_reports_ends_in_the_same_status() =>
        Gen.Int[0, Statuses.Length - 1].Select(i => Statuses[i]).Array[1, 12].SelectMany(reports => Gen.Shuffle(reports).Select(shuffled => (reports, shuffled))).Sample(
            pair => LastHeard(pair.reports) == LastHeard([.. pair.shuffled, .. pair.reports]));

    [Test]
    public async Task What_is_no_news_is_not_handed_on()
    {
        var hallway = Hallway();

        await Tell(hallway, DeliveryStatus.Sent);
        await Tell(hallway, DeliveryStatus.Sent);
        await Tell(hallway, DeliveryStatus.Queued);
        await Tell(hallway, DeliveryStatus.Delivered);
        await Tell(hallway, DeliveryStatus.Delivered);

        Assert.That(heard.Select(report => report.Status), Is.EqualTo(new[] { DeliveryStatus.Sent, DeliveryStatus.Delivered }));
    }

    [Test]
    public async Task What_the_hand_over_told_is_no_news_but_an_end_is()
    {
        var hallway = Hallway();

        hallway.RecordReceipt(new(TestValues.MessageSid) { Status = DeliveryStatus.Queued });
        await Tell(hallway, DeliveryStatus.Accepted);
        await Tell(hallway, DeliveryStatus.Queued);
        hallway.RecordReceipt(new("SM2") { Status = DeliveryStatus.Failed });
        await hallway.DispatchAsync(new("SM2", DeliveryStatus.Failed), ReportSource.Push, default);

        Assert.That(heard, Is.EqualTo(new[] { new DeliveryReport("SM2", DeliveryStatus.Failed) }));
    }

    [Test]
    public async Task A_hand_over_that_is_heard_of_late_takes_nothing_back()
    {
        var hallway = Hallway();

        await Tell(hallway, DeliveryStatus.Delivered);
        hallway.RecordReceipt(new(TestValues.MessageSid) { Status = DeliveryStatus.Accepted });
        await Tell(hallway, DeliveryStatus.Sent);

        Assert.That(heard, Has.Count.EqualTo(1));
        Assert.That(hallway.HasFinalStatus(TestValues.MessageSid));
    }

    [Test]
    public async Task An_unknown_word_is_handed_on_when_it_is_the_first()
    {
        var hallway = Hallway();

        await hallway.DispatchAsync(new(TestValues.MessageSid, DeliveryStatus.Unknown) { ProviderStatus = "teleported" }, ReportSource.Push, default);
        await hallway.DispatchAsync(new(TestValues.MessageSid, DeliveryStatus.Unknown) { ProviderStatus = "teleported" }, ReportSource.Push, default);
        await Tell(hallway, DeliveryStatus.Queued);

        Assert.That(heard.Select(report => report.ProviderStatus), Is.EqualTo(new[] { "teleported", null }));
    }

    [Test]
    public async Task Giving_up_is_news_until_the_end_is_known_and_an_end_is_news_after_giving_up()
    {
        var hallway = Hallway();
        var givenUp = new DeliveryReport(TestValues.MessageSid, DeliveryStatus.Sent) { IsTrackingExpired = true };

        await Tell(hallway, DeliveryStatus.Sent);
        await hallway.DispatchAsync(givenUp, ReportSource.Poll, default);
        await Tell(hallway, DeliveryStatus.Delivered);
        await hallway.DispatchAsync(givenUp, ReportSource.Poll, default);

        Assert.That(heard.Select(report => (report.Status, report.IsTrackingExpired)), Is.EqualTo(new[]
        {
            (DeliveryStatus.Sent, false), (DeliveryStatus.Sent, true), (DeliveryStatus.Delivered, false),
        }));
    }

    [Test]
    public async Task What_a_listener_lost_comes_again()
    {
        var isBroken = true;
        var hallway = Hallway((_, _) => isBroken ? throw new InvalidOperationException("The store is down.") : Task.CompletedTask);

        await Assert.ThatAsync(() => Tell(hallway, DeliveryStatus.Delivered), Throws.InvalidOperationException);
        Assert.That(hallway.HasFinalStatus(TestValues.MessageSid), Is.False);
        isBroken = false;
        await Tell(hallway, DeliveryStatus.Delivered);

        Assert.That(heard, Has.Count.EqualTo(1), "Who took it does not hear it again.");
        Assert.That(hallway.HasFinalStatus(TestValues.MessageSid));
    }

    [Test]
    public async Task One_that_throws_keeps_the_report_from_no_other()
    {
        var hallway = new DeliveryReportDispatcher([(_, _) => throw new InvalidOperationException(), Note, (_, _) => throw new IOException()], DeliveryReportDispatcher.CreateStateCache(), Instruments());

        await Assert.ThatAsync(() => Tell(hallway, DeliveryStatus.Delivered), Throws.TypeOf<AggregateException>().With.Property("InnerExceptions").Count.EqualTo(2));

        Assert.That(heard.Single().Status, Is.EqualTo(DeliveryStatus.Delivered));
    }

    [Test]
    public async Task Who_took_the_end_hears_nothing_older_because_another_threw_at_it()
    {
        var others = new List<DeliveryReport>();
        var isBroken = true;
        var hallway = Hallway((report, _) =>
        {
            if (isBroken)
            {
                throw new InvalidOperationException();
            }

            others.Add(report);
            return Task.CompletedTask;
        });
        var failure = new SmsFailure { Reason = SmsFailureReason.RecipientUnreachable, Message = "The handset is off." };
        var failed = new DeliveryReport(TestValues.MessageSid, DeliveryStatus.Undelivered) { Failure = failure };

        await Assert.ThatAsync(() => hallway.DispatchAsync(failed, ReportSource.Push, default), Throws.InvalidOperationException);
        isBroken = false;
        await Tell(hallway, DeliveryStatus.Sent);
        await hallway.DispatchAsync(new(TestValues.MessageSid, DeliveryStatus.Sent) { IsTrackingExpired = true }, ReportSource.Poll, default);

        Assert.That(heard, Is.EqualTo(new[] { failed }));
        Assert.That(others, Is.EqualTo(new[] { failed }), "Who threw hears the end, with its reason, whatever brings it up again.");
    }

    [Test]
    public async Task Who_threw_at_a_giving_up_hears_it_again_and_an_end_after_it()
    {
        var calls = new List<(DeliveryStatus, bool)>();
        var hallway = Hallway((report, _) =>
        {
            calls.Add((report.Status, report.IsTrackingExpired));
            return calls.Count == 1 ? throw new InvalidOperationException() : Task.CompletedTask;
        });
        var givenUp = new DeliveryReport(TestValues.MessageSid, DeliveryStatus.Sent) { IsTrackingExpired = true };

        await Assert.ThatAsync(() => hallway.DispatchAsync(givenUp, ReportSource.Poll, default), Throws.InvalidOperationException);
        await hallway.DispatchAsync(givenUp, ReportSource.Poll, default);
        await Tell(hallway, DeliveryStatus.Delivered);

        Assert.That(heard.Select(report => report.IsTrackingExpired), Is.EqualTo(new[] { true, false }));
        Assert.That(calls, Is.EqualTo(new[] { (DeliveryStatus.Sent, true), (DeliveryStatus.Sent, true), (DeliveryStatus.Delivered, false) }));
    }

    [Test]
    public async Task A_giving_up_that_all_have_taken_is_no_news()
    {
        var hallway = Hallway();
        var givenUp = new DeliveryReport(TestValues.MessageSid, DeliveryStatus.Sent) { IsTrackingExpired = true };

        await hallway.DispatchAsync(givenUp, ReportSource.Poll, default);
        await hallway.DispatchAsync(givenUp, ReportSource.Poll, default);
        await Tell(hallway, DeliveryStatus.Sent);
        Assert.That(hallway.IsComplete(TestValues.MessageSid));
        Assert.That(heard, Is.EqualTo(new[] { givenUp }));

        await Tell(hallway, DeliveryStatus.Sending);
        Assert.That(heard, Has.Count.EqualTo(1), "An older status neither.");
    }

    [Test]
    public async Task Who_took_a_farewell_does_not_hear_it_again_because_another_threw_at_it()
    {
        var isBroken = true;
        var hallway = Hallway((_, _) => isBroken ? throw new InvalidOperationException() : Task.CompletedTask);
        var givenUp = new DeliveryReport(TestValues.MessageSid, DeliveryStatus.Sent) { IsTrackingExpired = true };

        await Assert.ThatAsync(() => hallway.DispatchAsync(givenUp, ReportSource.Poll, default), Throws.InvalidOperationException);
        isBroken = false;
        await Tell(hallway, DeliveryStatus.Sent);
        await hallway.DispatchAsync(givenUp, ReportSource.Poll, default);

        Assert.That(heard, Is.EqualTo(new[] { givenUp }));
    }

    [Test]
    public void Whoever_throws_and_whatever_the_order_no_listener_hears_a_status_go_back() =>
        Gen.Select(Gen.Int[0, Statuses.Length - 1].Select(i => Statuses[i]), Gen.Bool, Gen.Int[0, 3]).Array[1, 15].Sample(reports =>
        {
            var told = new List<DeliveryStatus>[] { [], [] };
            var throwing = 0;
            var hallway = new DeliveryReportDispatcher([Hear(0), Hear(1)], DeliveryReportDispatcher.CreateStateCache(), Instruments());
            foreach (var (status, isGivenUp, mask) in reports)
            {
                throwing = mask;
                var telling = hallway.DispatchAsync(new(TestValues.MessageSid, status) { IsTrackingExpired = isGivenUp && !status.IsFinal }, ReportSource.Poll, default);
                Assert.That(telling.IsCompleted);
            }

            // Whoever brings it up again, those that threw hear the furthest of all.
            throwing = 0;
            Assert.That(hallway.DispatchAsync(new(TestValues.MessageSid, reports[0].Item1), ReportSource.Poll, default).IsCompletedSuccessfully);
            var last = LastHeard(reports.Select(report => report.Item1));
            return told.All(list => list[^1] == last && list.Zip(list.Skip(1)).All(pair => !pair.First.Supersedes(pair.Second)));

            HandlerCallback<DeliveryReport> Hear(int i) => (report, _) =>
            {
                if ((throwing & (1 << i)) > 0)
                {
                    throw new InvalidOperationException();
                }

                told[i].Add(report.Status);
                return Task.CompletedTask;
            };
        });

    [Test]
    public async Task What_is_under_way_is_not_forgotten_for_what_is_not()
    {
        var pending = new PendingDeliveryStore(TimeProvider.System);
        pending.Add(new(new(TestValues.MessageSid), credentials: null, TimeSpan.Zero, new()), maxPending: 10);
        var hallway = new DeliveryReportDispatcher([Note], DeliveryReportDispatcher.CreateStateCache(pending), Instruments(), pending);
        await Tell(hallway, DeliveryStatus.Sent);

        for (var i = 0; i < 100_001; i++)
        {
            hallway.RecordReceipt(new($"SM{i:x32}") { Status = DeliveryStatus.Queued });
        }

        Assert.That(await Tell(hallway, DeliveryStatus.Sent), Is.Null, "It is no news.");
        Assert.That(hallway.HasFinalStatus($"SM{0:x32}"), Is.False);
    }

    [Test]
    public void What_is_remembered_shrinks_with_what_may_be()
    {
        var most = 1000;
        var memory = new BoundedCache<int>(() => most);
        for (var i = 0; i < 1000; i++)
        {
            memory.Update($"SM{i}", _ => 1);
        }

        most = 10;
        memory.Update("SM1000", _ => 1);

        Assert.That(Enumerable.Range(0, 1001).Sum(i => memory.GetValueOrDefault($"SM{i}")), Is.EqualTo(10));
    }

    [Test]
    public async Task Reports_of_one_message_come_one_after_the_other_and_those_of_others_do_not_wait()
    {
        var first = new TaskCompletionSource();
        var hallway = Hallway((report, _) => report is { MessageId: TestValues.MessageSid, Status: DeliveryStatus.Sent } ? first.Task : Task.CompletedTask);

        var sent = Tell(hallway, DeliveryStatus.Sent);
        var delivered = Tell(hallway, DeliveryStatus.Delivered);
        await hallway.DispatchAsync(new("SM2", DeliveryStatus.Sent), ReportSource.Poll, default);
        Assert.That(heard.Select(report => report.MessageId), Is.EqualTo(new[] { TestValues.MessageSid, "SM2" }));
        first.SetResult();
        await Task.WhenAll(sent, delivered);

        Assert.That(heard[^1].Status, Is.EqualTo(DeliveryStatus.Delivered));
    }

    [Test]
    public async Task Who_waits_for_his_turn_may_leave()
    {
        using var cancel = new CancellationTokenSource();
        var first = new TaskCompletionSource();
        var hallway = Hallway((_, _) => first.Task);

        var sent = Tell(hallway, DeliveryStatus.Sent);
        var delivered = hallway.DispatchAsync(new(TestValues.MessageSid, DeliveryStatus.Delivered), ReportSource.Push, cancel.Token);
        await cancel.CancelAsync();

        await Assert.ThatAsync(() => delivered, Throws.InstanceOf<OperationCanceledException>());
        first.SetResult();
        await sent;
        Assert.That(heard, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Each_report_that_was_news_is_counted_with_its_status_and_its_door()
    {
        using var counted = new MetricCollector<int>(Services.GetRequiredService<IMeterFactory>(), CourierTwilioDiagnostics.MeterName, "courier.sms.delivery.reports");
        var hallway = Hallway();

        await Tell(hallway, DeliveryStatus.Sent);
        await Tell(hallway, DeliveryStatus.Sent);
        await hallway.DispatchAsync(new(TestValues.MessageSid, DeliveryStatus.Delivered), ReportSource.Push, default);

        Assert.That(counted.GetMeasurementSnapshot().Select(one => $"{one.Tags["courier.sms.status"]} {one.Tags["courier.sms.source"]} {one.Value}"), Is.EqualTo(new[] { "sent poll 1", "delivered push 1" }));
    }

    [Test]
    public void What_is_longest_unheard_of_is_forgotten_first()
    {
        var memory = new BoundedCache<int>(() => 2);

        memory.Update("SM1", _ => 1);
        memory.Update("SM2", _ => 2);
        memory.Update("sm1", one => one + 10);
        memory.Update("SM3", _ => 3);

        Assert.That((memory.GetValueOrDefault("SM1"), memory.GetValueOrDefault("SM2"), memory.GetValueOrDefault("SM3")), Is.EqualTo((11, 0, 3)));
    }

    [Test]
    public async Task What_is_under_way_is_not_forgotten_however_much_is_heard_of_besides()
    {
        var pending = new PendingDeliveryStore(TimeProvider.System);
        var hallway = new DeliveryReportDispatcher([(report, _) => Task.FromResult(heard.Count)], DeliveryReportDispatcher.CreateStateCache(pending), Instruments(), pending);
        for (var i = 0; i < 110_000; i++)
        {
            var sid = $"SM{i:x32}";
            pending.Add(new(new(sid), credentials: null, TimeSpan.Zero, new()), maxPending: 200_000);
            await hallway.DispatchAsync(new(sid, DeliveryStatus.Sent), ReportSource.Push, default);
        }

        Assert.That(await hallway.DispatchAsync(new($"SM{0:x32}", DeliveryStatus.Sent), ReportSource.Push, default), Is.Null, "It is no news.");
    }

    private static DeliveryStatus LastHeard(IEnumerable<DeliveryStatus> statuses)
    {
        var last = DeliveryStatus.Unknown;
        var hallway = new DeliveryReportDispatcher(
            [(report, _) =>
            {
                last = report.Status;
                return Task.CompletedTask;
            }],
            DeliveryReportDispatcher.CreateStateCache(),
            Instruments());
        foreach (var status in statuses)
        {
            var telling = hallway.DispatchAsync(new(TestValues.MessageSid, status), ReportSource.Push, default);
            Assert.That(telling.IsCompletedSuccessfully);
        }

        return last;
    }

    private static Task<DeliveryReport?> Tell(DeliveryReportDispatcher hallway, DeliveryStatus status) =>
        hallway.DispatchAsync(new(TestValues.MessageSid, status), ReportSource.Poll, default);

    private Task Note(DeliveryReport report, CancellationToken cancellationToken)
    {
        heard.Add(report);
        return Task.CompletedTask;
    }

    private DeliveryReportDispatcher Hallway(HandlerCallback<DeliveryReport>? next = null) => new(
        [
            Note,
            next ?? ((_, _) => Task.CompletedTask),
        ],
        DeliveryReportDispatcher.CreateStateCache(),
        Instruments());

    private static SmsInstruments Instruments() => new(Services.GetRequiredService<IMeterFactory>(), TimeProvider.System);
}
