using Courier.Sms;
using Courier.Twilio.Tracking;

namespace Courier.Twilio.Tests.Tracking;

/// <summary>When the next poll is due after each kind of result. Times are seconds after the send.</summary>
public class PendingDeliveryTests
{
    private static readonly SmsFailure NotFound = new()
    {
        Reason = SmsFailureReason.NotFound,
        Message = "Not found.",
        HttpStatus = 404,
        ProviderCode = "20404",
    };

    [Test]
    public void Not_found_is_accepted_by_the_time_of_the_request()
    {
        var delivery = CreateDelivery();

        Assert.That(
            delivery.TryScheduleNextPoll(Seconds(2), NotFound),
            Is.True,
            "The time of the request counts, not the time of the call.");
        Assert.That(delivery.TryScheduleNextPoll(Seconds(31), NotFound), Is.False);
    }

    [Test]
    public void Not_found_without_Twilios_code_does_not_end_polling() =>
        Assert.That(CreateDelivery().TryScheduleNextPoll(Seconds(31), NotFound with { ProviderCode = null }), Is.True);

    [Test]
    public void Retry_after_delays_the_next_poll()
    {
        var delivery = CreateDelivery();

        delivery.TryScheduleNextPoll(
            Seconds(2), NotFound with { HttpStatus = 429, ProviderCode = "20429", RetryAfter = Seconds(60) });

        Assert.That(delivery.IsDue(Seconds(61.9)), Is.False, "A poll after a rate limit must not be early.");
        Assert.That(delivery.IsDue(Seconds(62)), Is.True);
    }

    [Test]
    public void Retry_after_beyond_the_deadline_keeps_the_last_poll_at_the_deadline()
    {
        var delivery = CreateDelivery();

        delivery.TryScheduleNextPoll(
            Seconds(2), NotFound with { HttpStatus = 429, RetryAfter = TimeSpan.FromHours(1) });

        Assert.That(delivery.DueAt, Is.EqualTo(delivery.ExpiresAt));
        Assert.That(delivery.IsLastPoll);
    }

    [Test]
    public void Poll_before_the_due_time_does_not_change_the_due_time()
    {
        var delivery = CreateDelivery();
        for (var polledAt = Seconds(2);
            delivery.TryScheduleNextPoll(polledAt, failure: null);
            polledAt = delivery.DueAt)
        {
        }

        delivery.TryScheduleExpirationRetry(delivery.DueAt);
        var dueAt = delivery.DueAt;

        Assert.That(delivery.TryScheduleNextPoll(dueAt - Seconds(30), failure: null), Is.True);
        Assert.That(delivery.DueAt, Is.EqualTo(dueAt));
        Assert.That(delivery.TryScheduleNextPoll(dueAt, failure: null), Is.False);
    }

    [Test]
    public void Page_that_shows_a_message_early_restarts_its_delay()
    {
        var delivery = CreateDelivery();

        Assert.That(delivery.TryScheduleNextPoll(Seconds(1), failure: null), Is.True);
        Assert.That(delivery.DueAt, Is.EqualTo(Seconds(1 + 2)));
        Assert.That(delivery.TryScheduleNextPoll(Seconds(3), failure: null), Is.True);
        Assert.That(delivery.DueAt, Is.EqualTo(Seconds(3 + 3.2)), "The second delay follows the first poll.");
    }

    [Test]
    public void Deferral_takes_the_next_delay_and_one_second_for_the_last_poll()
    {
        var delivery = CreateDelivery(new() { ExpireAfter = Seconds(6), MaxDelay = Seconds(60) });

        delivery.Defer(Seconds(2));
        Assert.That(delivery.DueAt, Is.EqualTo(Seconds(5.2)));
        delivery.TryScheduleNextPoll(Seconds(5.2), failure: null);
        Assert.That(delivery.IsLastPoll);

        delivery.Defer(Seconds(6));
        Assert.That((delivery.DueAt, delivery.DeferredCount), Is.EqualTo((Seconds(7), 1)));
        Assert.That(delivery.TryScheduleNextPoll(Seconds(7), failure: null), Is.False);
    }

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);

    private static PendingDelivery CreateDelivery(DeliveryPollingOptions? options = null) => new(
        new(TestValues.MessageSid), credentials: null, TimeSpan.Zero, options ?? new());
}
