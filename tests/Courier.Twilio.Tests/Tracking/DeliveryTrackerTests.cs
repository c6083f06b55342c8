using System.Net;
using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Tests.Tracking;

public class DeliveryTrackerTests
{
    private static readonly SmsReceipt Receipt =
        new(TestValues.MessageSid) { Status = DeliveryStatus.Queued, AccountId = TestValues.AccountSid };

    private readonly ManualTimeProvider time = new();

    [Test]
    public async Task GetReport_returns_status_and_failure()
    {
        var tracker = CreateTracker(
            new FakeTwilioHandler { { HttpStatusCode.OK, TwilioResponses.Message("undelivered", "30005") } });

        var report = await tracker.GetReportAsync(Receipt);

        Assert.That(report.Status, Is.EqualTo(DeliveryStatus.Undelivered));
        Assert.That(report.ProviderStatus, Is.EqualTo("undelivered"));
        Assert.That(report.Failure?.TwilioCode, Is.EqualTo((TwilioErrorCode)30005));
    }

    [Test]
    public async Task GetReport_keeps_an_unknown_provider_status()
    {
        var tracker = CreateTracker(
            new FakeTwilioHandler { { HttpStatusCode.OK, TwilioResponses.Message("teleported") } });

        var report = await tracker.GetReportAsync(Receipt);

        Assert.That(report, Is.EqualTo(new DeliveryReport(TestValues.MessageSid, DeliveryStatus.Unknown)
        {
            ProviderStatus = "teleported",
            AccountId = TestValues.AccountSid,
        }));
    }

    [Test]
    public async Task GetReport_retries_transient_failures()
    {
        var twilio = new FakeTwilioHandler
        {
            { HttpStatusCode.ServiceUnavailable, "" },
            new HttpRequestException(HttpRequestError.ResponseEnded),
            { HttpStatusCode.TooManyRequests, TwilioResponses.TooManyRequests },
            { HttpStatusCode.OK, TwilioResponses.Message("sent") },
        };

        var request = CreateTracker(twilio).GetReportAsync(Receipt);
        while (!request.IsCompleted)
        {
            await Task.WhenAny(request, time.AdvancePastNextTimerAsync(shorterThan: TimeSpan.FromSeconds(9)));
        }

        Assert.That((await request).Status, Is.EqualTo(DeliveryStatus.Sent));
        Assert.That(twilio.Requests, Has.Count.EqualTo(4));
    }

    [Test]
    public async Task GetReport_rejected_returns_unknown_status_with_the_failure()
    {
        var tracker = CreateTracker(
            new FakeTwilioHandler { { HttpStatusCode.Unauthorized, """{"code":20003,"message":"Authenticate"}""" } });

        var report = await tracker.GetReportAsync(Receipt);

        Assert.That(report.Status, Is.EqualTo(DeliveryStatus.Unknown));
        Assert.That(report.Failure?.Reason, Is.EqualTo(SmsFailureReason.CredentialsRejected));
    }

    [TestCase(HttpStatusCode.Unauthorized)]
    [TestCase(HttpStatusCode.BadRequest)]
    public async Task GetReport_does_not_retry_a_rejection_with_a_truncated_body(HttpStatusCode status)
    {
        var twilio = new FakeTwilioHandler { _ => Task.FromResult(TruncatedStream.CreateResponse(status)) };

        var report = await CreateTracker(twilio).GetReportAsync(Receipt).WaitAsync(
            TimeSpan.FromSeconds(20), default(CancellationToken));

        Assert.That(report.Failure?.HttpStatus, Is.EqualTo((int)status));
        Assert.That(twilio.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task GetReport_retries_a_truncated_response()
    {
        var twilio = new FakeTwilioHandler
        {
            _ => Task.FromResult(TruncatedStream.CreateResponse(HttpStatusCode.OK)),
            { HttpStatusCode.OK, TwilioResponses.Message("sent") },
        };

        var request = CreateTracker(twilio).GetReportAsync(Receipt);
        while (!request.IsCompleted)
        {
            await Task.WhenAny(request, time.AdvancePastNextTimerAsync(shorterThan: TimeSpan.FromSeconds(9)));
        }

        Assert.That((await request).Status, Is.EqualTo(DeliveryStatus.Sent));
    }

    [Test]
    public async Task Watch_yields_each_higher_status_and_ends_when_it_is_final()
    {
        var tracker = CreateTracker(new FakeTwilioHandler
        {
            { HttpStatusCode.NotFound, TwilioResponses.NotFound },
            { HttpStatusCode.OK, TwilioResponses.Message("queued") },
            { HttpStatusCode.OK, TwilioResponses.Message("sent") },
            { HttpStatusCode.OK, TwilioResponses.Message("sending") },
            { HttpStatusCode.OK, TwilioResponses.Message("delivered") },
        });

        var reports = await WatchAsync(tracker);

        Assert.That(
            reports.Select(report => report.Status),
            Is.EqualTo(new[] { DeliveryStatus.Sent, DeliveryStatus.Delivered }));
        Assert.That(reports[^1].IsTrackingExpired, Is.False);
    }

    [Test]
    public async Task Watch_expires_at_the_deadline_with_the_last_status()
    {
        var twilio = new FakeTwilioHandler();
        for (var i = 0; i < 6; i++)
        {
            twilio.Add(HttpStatusCode.OK, TwilioResponses.Message("sent"));
        }

        var reports = await WatchAsync(
            CreateTracker(twilio, options => options.Polling.ExpireAfter = TimeSpan.FromSeconds(30)));

        Assert.That(
            reports[^1],
            Has.Property("IsTrackingExpired").True.And.Property("Status").EqualTo(DeliveryStatus.Sent));
        Assert.That(time.GetUtcNow() - time.Start, Is.EqualTo(TimeSpan.FromSeconds(30)));
    }

    [Test]
    public async Task Watch_expires_when_the_message_is_not_found_after_30_seconds()
    {
        var twilio = new FakeTwilioHandler();
        for (var i = 0; i < 6; i++)
        {
            twilio.Add(HttpStatusCode.NotFound, TwilioResponses.NotFound);
        }

        var reports = await WatchAsync(CreateTracker(twilio));

        Assert.That(reports.Single(), Has.Property("IsTrackingExpired").True
            .And.Property("Status").EqualTo(DeliveryStatus.Queued)
            .And.Property("Failure").Property("Reason").EqualTo(SmsFailureReason.NotFound));
    }

    [TestCase("<html><h1>404 Not Found</h1>nginx</html>")]
    [TestCase("""{"error":"no such route"}""")]
    [TestCase("")]
    public async Task Watch_continues_after_a_404_without_Twilios_error_code(string page)
    {
        var twilio = new FakeTwilioHandler();
        for (var i = 0; i < 8; i++)
        {
            twilio.Add(HttpStatusCode.NotFound, page);
        }

        twilio.Add(HttpStatusCode.OK, TwilioResponses.Message("delivered"));
        var reports = await WatchAsync(CreateTracker(twilio));

        Assert.That(
            reports.Single(),
            Has.Property("Status").EqualTo(DeliveryStatus.Delivered).And.Property("IsTrackingExpired").False);
        Assert.That(time.GetUtcNow() - time.Start, Is.GreaterThan(TimeSpan.FromSeconds(30)));
    }

    [Test]
    public async Task Watch_can_be_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        var tracker = CreateTracker(new FakeTwilioHandler());
        var watching = tracker.WatchAsync(Receipt, cancel.Token).GetAsyncEnumerator(cancel.Token);

        var next = watching.MoveNextAsync().AsTask();
        await cancel.CancelAsync();

        await Assert.ThatAsync(() => next, Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task Watch_leaves_no_timer_when_cancelled_or_complete()
    {
        using var cancel = new CancellationTokenSource();
        var tracker = CreateTracker(new FakeTwilioHandler());
        var watching = tracker.WatchAsync(Receipt, cancel.Token).GetAsyncEnumerator(cancel.Token);
        var next = watching.MoveNextAsync().AsTask();
        Assert.That(time.ActiveTimerCount, Is.EqualTo(1));
        await cancel.CancelAsync();
        await Assert.ThatAsync(() => next, Throws.InstanceOf<OperationCanceledException>());
        await watching.DisposeAsync();
        Assert.That(time.ActiveTimerCount, Is.Zero, "after a cancellation");

        await WatchAsync(
            CreateTracker(new FakeTwilioHandler { { HttpStatusCode.OK, TwilioResponses.Message("delivered") } }));
        Assert.That(time.ActiveTimerCount, Is.Zero, "after the final status");
    }

    [Test]
    public void GetReport_throws_for_a_receipt_that_is_not_trackable()
    {
        var tracker = CreateTracker(new FakeTwilioHandler());

        Assert.That(
            () => tracker.GetReportAsync(Receipt with { IsTrackable = false }),
            Throws.InvalidOperationException.With.Message.Contains("credentials of its own"));
        Assert.That(
            () => tracker.GetReportAsync(Receipt with { AccountId = TestValues.OtherAccountSid }),
            Throws.InvalidOperationException.With.Message.Contains(TestValues.OtherAccountSid));
        Assert.That(
            () => tracker.GetReportAsync(new SmsReceipt("SM../../v1")),
            Throws.InvalidOperationException.With.Message.Contains("MessageId"));
    }

    [Test]
    public void Receipt_survives_a_JSON_round_trip()
    {
        var stored = System.Text.Json.JsonSerializer.Serialize(Receipt with { Segments = 3 });

        Assert.That(
            System.Text.Json.JsonSerializer.Deserialize<SmsReceipt>(stored),
            Is.EqualTo(Receipt with { Segments = 3 }));
    }

    private async Task<List<DeliveryReport>> WatchAsync(IDeliveryTracker tracker)
    {
        var reports = new List<DeliveryReport>();
        var watching = Task.Run(async () =>
        {
            await foreach (var report in tracker.WatchAsync(Receipt))
            {
                reports.Add(report);
            }
        });
        while (!watching.IsCompleted)
        {
            // Only the delays between polls: 10 and 30 seconds are the timeouts of a request.
            await Task.WhenAny(watching, time.AdvancePastNextTimerAsync(
                delay => delay != TimeSpan.FromSeconds(10) && delay != TimeSpan.FromSeconds(30)));
        }

        await watching;
        return reports;
    }

    private IDeliveryTracker CreateTracker(FakeTwilioHandler twilio, Action<CourierTwilioOptions>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(time);
        services.AddCourierTwilio(TestData.ConfigureOptions(configure))
            .HttpClient.ConfigurePrimaryHttpMessageHandler(() => twilio);
        return services.BuildServiceProvider().GetRequiredService<IDeliveryTracker>();
    }
}
