using Courier.Sms;
using Courier.Twilio.Tracking;

namespace Courier.Twilio.Tests.Tracking;

/// <summary>When the next look is, whatever became of the last; times are seconds after the hand-over.</summary>
public class PendingDeliveryTests
{
    private static readonly SmsFailure NotThere = new() { Reason = SmsFailureReason.NotFound, Message = "Not found.", HttpStatus = 404, ProviderCode = "20404" };

    [Test]
    public void A_404_counts_as_young_by_when_Twilio_was_asked()
    {
        var receipt = Receipt();

        Assert.That(receipt.TryScheduleNextPoll(S(2), NotThere), Is.True, "However late somebody gets round to it.");
        Assert.That(receipt.TryScheduleNextPoll(S(31), NotThere), Is.False);
    }

    [Test]
    public void A_404_that_is_not_Twilios_is_no_reason_to_give_up() =>
        Assert.That(Receipt().TryScheduleNextPoll(S(31), NotThere with { ProviderCode = null }), Is.True);

    [Test]
    public void A_throttle_that_says_how_long_is_waited_out()
    {
        var receipt = Receipt();

        receipt.TryScheduleNextPoll(S(2), NotThere with { HttpStatus = 429, ProviderCode = "20429", RetryAfter = S(60) });

        Assert.That(receipt.IsDue(S(61.9)), Is.False, "Also a little early would be too early.");
        Assert.That(receipt.IsDue(S(62)), Is.True);
    }

    [Test]
    public void A_throttle_beyond_the_deadline_leaves_the_last_look_where_it_is()
    {
        var receipt = Receipt();

        receipt.TryScheduleNextPoll(S(2), NotThere with { HttpStatus = 429, RetryAfter = TimeSpan.FromHours(1) });

        Assert.That(receipt.DueAt, Is.EqualTo(receipt.ExpiresAt));
        Assert.That(receipt.IsLastPoll);
    }

    [Test]
    public void A_look_out_of_turn_is_never_the_last_and_brings_nothing_forward()
    {
        var receipt = Receipt();
        for (var at = S(2); receipt.TryScheduleNextPoll(at, because: null); at = receipt.DueAt)
        {
        }

        receipt.TryScheduleExpirationRetry(receipt.DueAt);
        var due = receipt.DueAt;

        Assert.That(receipt.TryScheduleNextPoll(due - S(30), because: null), Is.True);
        Assert.That(receipt.DueAt, Is.EqualTo(due));
        Assert.That(receipt.TryScheduleNextPoll(due, because: null), Is.False);
    }

    [Test]
    public void What_is_put_off_takes_its_next_wait_and_the_last_look_a_second()
    {
        var receipt = Receipt(new() { ExpireAfter = S(6), MaxDelay = S(60) });

        receipt.Defer(S(2));
        Assert.That(receipt.DueAt, Is.EqualTo(S(5.2)));
        receipt.TryScheduleNextPoll(S(5.2), because: null);
        Assert.That(receipt.IsLastPoll);

        receipt.Defer(S(6));
        Assert.That((receipt.DueAt, receipt.DeferredCount), Is.EqualTo((S(7), 1)));
        Assert.That(receipt.TryScheduleNextPoll(S(7), because: null), Is.False);
    }

    [Test]
    public void What_must_leave_is_due_at_once_and_later_when_nobody_took_its_farewell()
    {
        var receipt = Receipt();

        receipt.MakeDueIfEvicted(S(1));
        Assert.That(receipt.DueAt, Is.EqualTo(S(1)));
        receipt.TryScheduleExpirationRetry(S(1));
        receipt.MakeDueIfEvicted(S(2));

        Assert.That(receipt.DueAt, Is.EqualTo(S(61)));
    }

    private static TimeSpan S(double seconds) => TimeSpan.FromSeconds(seconds);

    private static PendingDelivery Receipt(DeliveryPollingOptions? options = null) => new(new(TestValues.MessageSid), credentials: null, TimeSpan.Zero, options ?? new());
}
