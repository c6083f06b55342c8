using Courier.Sms;
using Courier.Twilio.Dispatching;
using CsCheck;

namespace Courier.Twilio.Tests.Dispatching;

/// <summary>What is dispatched again, and to which handlers, after handlers failed.</summary>
public class DeliveryReportDispatcherRetryTests : DispatcherFixture
{
    private static readonly DeliveryStatus[] Statuses = Enum.GetValues<DeliveryStatus>();

    private static readonly Gen<DeliveryStatus> GenStatus = Gen.Int[0, Statuses.Length - 1].Select(i => Statuses[i]);

    [Test]
    public async Task Report_is_dispatched_again_to_the_handler_that_failed()
    {
        var isFailing = true;
        var dispatcher = CreateDispatcher((_, _) =>
            isFailing ? throw new InvalidOperationException("The database is down.") : Task.CompletedTask);

        await Assert.ThatAsync(
            () => DispatchAsync(dispatcher, DeliveryStatus.Delivered), Throws.InvalidOperationException);
        Assert.That(dispatcher.HasFinalStatus(TestValues.MessageSid), Is.False);
        isFailing = false;
        await DispatchAsync(dispatcher, DeliveryStatus.Delivered);

        Assert.That(received, Has.Count.EqualTo(1), "The handler that succeeded is not called again.");
        Assert.That(dispatcher.HasFinalStatus(TestValues.MessageSid));
    }

    [Test]
    public async Task Throwing_handlers_do_not_stop_the_others_and_exceptions_are_aggregated()
    {
        var dispatcher = new DeliveryReportDispatcher(
            Open([(_, _) => throw new InvalidOperationException(), RecordAsync, (_, _) => throw new IOException()]),
            DeliveryReportDispatcher.CreateStateCache(),
            CreateInstruments());

        await Assert.ThatAsync(
            () => DispatchAsync(dispatcher, DeliveryStatus.Delivered),
            Throws.TypeOf<AggregateException>().With.Property("InnerExceptions").Count.EqualTo(2));

        Assert.That(received.Single().Status, Is.EqualTo(DeliveryStatus.Delivered));
    }

    [Test]
    public async Task Retry_of_a_final_status_calls_only_the_handler_that_failed()
    {
        var retried = new List<DeliveryReport>();
        var isFailing = true;
        var dispatcher = CreateDispatcher((report, _) =>
        {
            if (isFailing)
            {
                throw new InvalidOperationException();
            }

            retried.Add(report);
            return Task.CompletedTask;
        });
        var failure = new SmsFailure
        {
            Reason = SmsFailureReason.RecipientUnreachable,
            Message = "The phone is switched off.",
        };
        var failed = new DeliveryReport(TestValues.MessageSid, DeliveryStatus.Undelivered) { Failure = failure };

        await Assert.ThatAsync(
            () => dispatcher.DispatchAsync(failed, ReportSource.Push, default), Throws.InvalidOperationException);
        isFailing = false;
        await DispatchAsync(dispatcher, DeliveryStatus.Sent);
        await dispatcher.DispatchAsync(Expired, ReportSource.Poll, default);

        Assert.That(received, Is.EqualTo(new[] { failed }));
        Assert.That(
            retried,
            Is.EqualTo(new[] { failed }),
            "Any later report causes the retry of the final one, with its failure.");
    }

    [Test]
    public async Task Failed_expiration_is_retried_and_a_later_final_status_is_dispatched()
    {
        var calls = new List<(DeliveryStatus, bool)>();
        var dispatcher = CreateDispatcher((report, _) =>
        {
            calls.Add((report.Status, report.IsTrackingExpired));
            return calls.Count == 1 ? throw new InvalidOperationException() : Task.CompletedTask;
        });

        await Assert.ThatAsync(
            () => dispatcher.DispatchAsync(Expired, ReportSource.Poll, default), Throws.InvalidOperationException);
        await dispatcher.DispatchAsync(Expired, ReportSource.Poll, default);
        await DispatchAsync(dispatcher, DeliveryStatus.Delivered);

        Assert.That(received.Select(report => report.IsTrackingExpired), Is.EqualTo(new[] { true, false }));
        Assert.That(calls, Is.EqualTo(new[]
        {
            (DeliveryStatus.Sent, true), (DeliveryStatus.Sent, true), (DeliveryStatus.Delivered, false),
        }));
    }

    [Test]
    public async Task Retry_of_an_expiration_skips_the_handlers_that_succeeded()
    {
        var isFailing = true;
        var dispatcher = CreateDispatcher((_, _) =>
            isFailing ? throw new InvalidOperationException() : Task.CompletedTask);

        await Assert.ThatAsync(
            () => dispatcher.DispatchAsync(Expired, ReportSource.Poll, default), Throws.InvalidOperationException);
        isFailing = false;
        await DispatchAsync(dispatcher, DeliveryStatus.Sent);
        await dispatcher.DispatchAsync(Expired, ReportSource.Poll, default);

        Assert.That(received, Is.EqualTo(new[] { Expired }));
    }

    [Test]
    public async Task Cancellation_during_a_retry_loses_no_handler()
    {
        using var cancel = new CancellationTokenSource();
        var isFirstDispatch = true;
        var calls = new List<string>();
        var dispatcher = new DeliveryReportDispatcher(
            Open([CreateHandler("first"), (_, _) => Task.CompletedTask, CreateHandler("third")]),
            DeliveryReportDispatcher.CreateStateCache(),
            CreateInstruments());
        await Assert.ThatAsync(
            () => DispatchAsync(dispatcher, DeliveryStatus.Delivered), Throws.TypeOf<AggregateException>());
        isFirstDispatch = false;

        await dispatcher.DispatchAsync(
            new(TestValues.MessageSid, DeliveryStatus.Delivered), ReportSource.Poll, cancel.Token);

        Assert.That(calls, Is.EqualTo(new[] { "first", "third" }));

        HandlerCallback<DeliveryReport> CreateHandler(string name) => async (_, _) =>
        {
            if (isFirstDispatch)
            {
                throw new InvalidOperationException();
            }

            calls.Add(name);
            await cancel.CancelAsync();
        };
    }

    [Test]
    public void No_handler_receives_a_lower_status_whichever_handlers_throw() =>
        Gen.Select(GenStatus, Gen.Bool, Gen.Int[0, 3]).Array[1, 15].Sample(reports =>
        {
            var receivedBy = new List<DeliveryStatus>[] { [], [] };
            var failing = 0;
            var dispatcher = new DeliveryReportDispatcher(
                Open([CreateHandler(0), CreateHandler(1)]),
                DeliveryReportDispatcher.CreateStateCache(),
                CreateInstruments());
            foreach (var (status, isExpired, mask) in reports)
            {
                failing = mask;
                var report = new DeliveryReport(TestValues.MessageSid, status)
                {
                    IsTrackingExpired = isExpired && !status.IsFinal,
                };
                Assert.That(dispatcher.DispatchAsync(report, ReportSource.Poll, default).IsCompleted);
            }

            // Any report causes the retry of the highest status for the handlers that failed.
            failing = 0;
            var first = new DeliveryReport(TestValues.MessageSid, reports[0].Item1);
            Assert.That(dispatcher.DispatchAsync(first, ReportSource.Poll, default).IsCompletedSuccessfully);
            var last = GetLastDispatchedStatus(reports.Select(report => report.Item1));
            return receivedBy.All(statuses =>
                statuses[^1] == last
                && statuses.Zip(statuses.Skip(1)).All(pair => !pair.First.Supersedes(pair.Second)));

            HandlerCallback<DeliveryReport> CreateHandler(int i) => (report, _) =>
            {
                if ((failing & (1 << i)) > 0)
                {
                    throw new InvalidOperationException();
                }

                receivedBy[i].Add(report.Status);
                return Task.CompletedTask;
            };
        });
}
