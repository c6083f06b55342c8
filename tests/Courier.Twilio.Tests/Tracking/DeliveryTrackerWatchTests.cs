using System.Net;
using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Tests.Tracking;

/// <summary>Watching when responses are slow, fail, or have an older status than the receipt.</summary>
public class DeliveryTrackerWatchTests
{
    // Longer than any delay of the tracker, so that the tests do not advance the clock to the timeout of a request.
    private static readonly TimeSpan AttemptTimeout = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan TotalTimeout = TimeSpan.FromMinutes(20);

    private static readonly SmsReceipt Receipt =
        new(TestValues.MessageSid) { Status = DeliveryStatus.Queued, AccountId = TestValues.AccountSid };

    private readonly ManualTimeProvider time = new();

    [Test]
    public async Task Watch_ends_at_the_deadline_when_responses_are_slow()
    {
        await WatchAsync(Receipt, deadline: TimeSpan.FromSeconds(30), async cancellationToken =>
        {
            await Task.Delay(TimeSpan.FromSeconds(5), time, cancellationToken);
            return CreateResponse("sent");
        });

        Assert.That(
            time.GetUtcNow() - time.Start,
            Is.LessThanOrEqualTo(TimeSpan.FromSeconds(35)),
            "The last response may arrive after the deadline, but the last request starts before it.");
    }

    [Test]
    public async Task Expired_report_carries_the_failure_of_the_last_poll()
    {
        var requests = 0;

        var reports = await WatchAsync(
            Receipt,
            deadline: TimeSpan.FromMinutes(15),
            _ => Task.FromResult(++requests == 1 ? CreateResponse("sent") : CreateRateLimitResponse()));

        Assert.That(
            reports[^1],
            Has.Property("IsTrackingExpired").True.And.Property("Status").EqualTo(DeliveryStatus.Sent));
        Assert.That(reports[^1].Failure?.Reason, Is.EqualTo(SmsFailureReason.RateLimited));
    }

    [TestCase(DeliveryStatus.Read, "delivered", DeliveryStatus.Read)]
    [TestCase(DeliveryStatus.Delivered, "sent", DeliveryStatus.Delivered)]
    public async Task Watch_keeps_the_final_status_of_a_stored_receipt(
        DeliveryStatus known, string current, DeliveryStatus expected)
    {
        var reports = await WatchAsync(
            Receipt with { Status = known },
            deadline: TimeSpan.FromMinutes(15),
            _ => Task.FromResult(CreateResponse(current)));

        Assert.That(reports.Single(), Has.Property("Status").EqualTo(expected).And.Property("IsTrackingExpired").False);
    }

    private static HttpResponseMessage CreateResponse(string status) =>
        new(HttpStatusCode.OK) { Content = new StringContent(TwilioResponses.Message(status)) };

    private static HttpResponseMessage CreateRateLimitResponse() => new(HttpStatusCode.TooManyRequests)
    {
        Content = new StringContent(TwilioResponses.TooManyRequests),
        Headers = { RetryAfter = new(TimeSpan.FromHours(1)) },
    };

    private async Task<List<DeliveryReport>> WatchAsync(
        SmsReceipt receipt, TimeSpan deadline, Func<CancellationToken, Task<HttpResponseMessage>> respond)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(time);
        services.AddCourierTwilio(TestData.ConfigureOptions(
            o => (o.AttemptTimeout, o.TotalTimeout, o.Polling.ExpireAfter) = (AttemptTimeout, TotalTimeout, deadline)))
            .HttpClient.ConfigurePrimaryHttpMessageHandler(() => new CallbackHandler(respond));
        await using var provider = services.BuildServiceProvider();
        var reports = new List<DeliveryReport>();
        var watching = Task.Run(async () =>
        {
            await foreach (var report in provider.GetRequiredService<IDeliveryTracker>().WatchAsync(receipt))
            {
                reports.Add(report);
            }
        });
        while (!watching.IsCompleted)
        {
            await Task.WhenAny(
                watching, time.AdvancePastNextTimerAsync(delay => delay != AttemptTimeout && delay != TotalTimeout));
        }

        await watching;
        return reports;
    }

    private sealed class CallbackHandler(Func<CancellationToken, Task<HttpResponseMessage>> respond)
        : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) => respond(cancellationToken);
    }
}
