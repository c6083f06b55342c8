using System.Net;
using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Tests.Tracking;

/// <summary>Watching when answers are slow, fail or contradict what is known.</summary>
public class DeliveryTrackerWatchTests
{
    // Not waits of the tracker: the clock must not run to a time-out of a question.
    private static readonly TimeSpan Attempt = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Total = TimeSpan.FromMinutes(20);

    private static readonly SmsReceipt Receipt = new(TestValues.MessageSid) { Status = DeliveryStatus.Queued, AccountId = TestValues.AccountSid };

    private readonly ManualTimeProvider time = new();

    [Test]
    public async Task It_ends_at_its_deadline_though_answers_are_slow()
    {
        await WatchAsync(Receipt, deadline: TimeSpan.FromSeconds(30), async cancellationToken =>
        {
            await Task.Delay(TimeSpan.FromSeconds(5), time, cancellationToken);
            return Answer("sent");
        });

        Assert.That(time.GetUtcNow() - time.Start, Is.LessThanOrEqualTo(TimeSpan.FromSeconds(35)), "The last answer may come later, the last question not.");
    }

    [Test]
    public async Task Its_farewell_says_why_the_last_look_failed()
    {
        var looks = 0;

        var reports = await WatchAsync(Receipt, deadline: TimeSpan.FromMinutes(15), _ => Task.FromResult(++looks == 1 ? Answer("sent") : Throttled()));

        Assert.That(reports[^1], Has.Property("IsTrackingExpired").True.And.Property("Status").EqualTo(DeliveryStatus.Sent));
        Assert.That(reports[^1].Failure?.Reason, Is.EqualTo(SmsFailureReason.RateLimited));
    }

    [TestCase(DeliveryStatus.Read, "delivered", DeliveryStatus.Read)]
    [TestCase(DeliveryStatus.Delivered, "sent", DeliveryStatus.Delivered)]
    public async Task It_never_takes_back_the_end_that_a_stored_receipt_knows(DeliveryStatus known, string says, DeliveryStatus last)
    {
        var reports = await WatchAsync(Receipt with { Status = known }, deadline: TimeSpan.FromMinutes(15), _ => Task.FromResult(Answer(says)));

        Assert.That(reports.Single(), Has.Property("Status").EqualTo(last).And.Property("IsTrackingExpired").False);
    }

    private static HttpResponseMessage Answer(string status) => new(HttpStatusCode.OK) { Content = new StringContent(TwilioResponses.Message(status)) };

    private static HttpResponseMessage Throttled() => new(HttpStatusCode.TooManyRequests)
    {
        Content = new StringContent(TwilioResponses.TooManyRequests),
        Headers = { RetryAfter = new(TimeSpan.FromHours(1)) },
    };

    private async Task<List<DeliveryReport>> WatchAsync(SmsReceipt receipt, TimeSpan deadline, Func<CancellationToken, Task<HttpResponseMessage>> answer)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(time);
        services.AddCourierTwilio(TestData.ConfigureOptions(o => (o.AttemptTimeout, o.TotalTimeout, o.Polling.ExpireAfter) = (Attempt, Total, deadline)))
            .HttpClient.ConfigurePrimaryHttpMessageHandler(() => new Answering(answer));
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
            await Task.WhenAny(watching, time.AdvancePastNextTimerAsync(wait => wait != Attempt && wait != Total));
        }

        await watching;
        return reports;
    }

    private sealed class Answering(Func<CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => answer(cancellationToken);
    }
}
