using Courier.Sms;
using Courier.Twilio.Tracking;

namespace Courier.Twilio.Tests.Tracking;

/// <summary>When a queue of the store has a worker, and what ends the wait of the worker.</summary>
public class AccountQueueTests
{
    private const int Many = 100_000;

    private readonly ManualTimeProvider time = new();
    private readonly List<PendingDelivery> created = [];

    [Test]
    public void Earlier_due_time_ends_the_wait_for_the_queue()
    {
        var pending = new PendingDeliveryStore(time);
        pending.Open(Many);
        pending.Add(CreateDelivery(1, TimeSpan.FromHours(1)), Many);
        var queue = ReadNewQueue(pending);
        Assert.That(pending.TryGetNextDueOrRemove(queue, out var delay, out var changed), Is.True);
        Assert.That(delay, Is.EqualTo(TimeSpan.FromHours(1) + TimeSpan.FromSeconds(2)));

        pending.Add(CreateDelivery(2), Many);

        Assert.That(changed.IsCompleted);
        Assert.That(pending.TryGetNextDueOrRemove(queue, out delay, out changed), Is.True);
        Assert.That((delay, changed.IsCompleted), Is.EqualTo((TimeSpan.FromSeconds(2), false)));
    }

    [Test]
    public void Queue_ends_when_no_message_of_its_account_waits()
    {
        var pending = new PendingDeliveryStore(time);
        pending.Open(Many);
        var delivery = CreateDelivery(1);
        pending.Add(delivery, Many);
        var queue = ReadNewQueue(pending);
        pending.TryGetNextDueOrRemove(queue, out _, out var changed);

        pending.Remove(delivery.MessageId);

        Assert.That(
            (changed.IsCompleted, pending.TryGetNextDueOrRemove(queue, out _, out _)), Is.EqualTo((true, false)));
        pending.Add(CreateDelivery(2), Many);
        Assert.That(ReadNewQueue(pending), Is.Not.SameAs(queue));
    }

    [Test]
    public void Queue_keeps_its_worker_until_the_worker_ends()
    {
        var pending = new PendingDeliveryStore(time);
        pending.Open(Many);
        pending.Add(CreateDelivery(1), Many);
        var queue = ReadNewQueue(pending);

        pending.Remove(created[0].MessageId);
        pending.Add(CreateDelivery(2), Many);

        Assert.That(pending.NewQueues.Reader.TryRead(out _), Is.False, "A rate limit may pause the worker.");
        Assert.That(queue.Waiting, Is.EqualTo(new[] { created[1] }));
    }

    [Test]
    public void Worker_that_outlives_a_restart_does_not_remove_the_queue_of_its_successor()
    {
        var pending = new PendingDeliveryStore(time);
        pending.Open(Many);
        pending.Add(CreateDelivery(1), Many);
        var old = ReadNewQueue(pending);
        pending.TryTake(created[0]);
        pending.Close();
        pending.Open(Many);
        pending.Add(CreateDelivery(2), Many);
        var queue = ReadNewQueue(pending);

        Assert.That(pending.TryGetNextDueOrRemove(old, out _, out _), Is.False);
        pending.Add(CreateDelivery(3), Many);

        Assert.That(pending.NewQueues.Reader.TryRead(out _), Is.False, "The account has one worker.");
        Assert.That(queue.Waiting, Has.Count.EqualTo(2));
    }

    [Test]
    public void Queues_that_exist_at_the_start_of_the_poller_get_a_worker_once()
    {
        var pending = new PendingDeliveryStore(time);
        pending.Add(CreateDelivery(1), Many);

        pending.Open(Many);
        pending.Add(CreateDelivery(2), Many);

        Assert.That(ReadNewQueue(pending).Waiting, Has.Count.EqualTo(2));
        Assert.That(pending.NewQueues.Reader.TryRead(out _), Is.False);
    }

    [Test]
    public void Requeued_delivery_ends_the_wait()
    {
        var pending = new PendingDeliveryStore(time);
        pending.Open(Many);
        var delivery = CreateDelivery(1);
        pending.Add(delivery, Many);
        pending.Add(CreateDelivery(2, TimeSpan.FromHours(1)), Many);
        pending.TryTake(delivery);
        pending.TryGetNextDueOrRemove(ReadNewQueue(pending), out _, out var changed);

        pending.Requeue(delivery);

        Assert.That(changed.IsCompleted);
    }

    private static AccountQueue ReadNewQueue(PendingDeliveryStore pending) =>
        pending.NewQueues.Reader.TryRead(out var queue) ? queue : throw new AssertionException("There is no queue.");

    private PendingDelivery CreateDelivery(int i, TimeSpan startedAt = default)
    {
        var receipt = new SmsReceipt($"SM{i:x32}") { AccountId = TestValues.AccountSid };
        var delivery = new PendingDelivery(receipt, credentials: null, startedAt, new());
        created.Add(delivery);
        return delivery;
    }
}
