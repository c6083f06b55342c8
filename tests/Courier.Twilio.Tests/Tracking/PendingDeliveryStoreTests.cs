using Courier.Sms;
using Courier.Twilio.Tracking;

namespace Courier.Twilio.Tests.Tracking;

public class PendingDeliveryStoreTests
{
    private const int Many = 100_000;

    private readonly ManualTimeProvider time = new();
    private readonly List<PendingDelivery> created = [];

    [Test]
    public void Pending_delivery_takes_at_most_1000_bytes()
    {
        var pending = new PendingDeliveryStore(time);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        for (var i = 0; i < Many; i++)
        {
            pending.Add(CreateDelivery(i), Many);
        }

        var bytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / Many;
        TestContext.Out.WriteLine($"{bytes} bytes per pending delivery");
        Assert.That(bytes, Is.InRange(100, 1000));
        GC.KeepAlive(pending);
    }

    [Test]
    public void Evicted_deliveries_are_bounded_and_dropped_ones_are_returned()
    {
        var pending = new PendingDeliveryStore(time);

        var dropped = Enumerable.Range(0, Many)
            .SelectMany(i => pending.Add(CreateDelivery(i), maxPending: 10))
            .ToList();

        Assert.That(pending.Count, Is.EqualTo(10));
        Assert.That(dropped, Has.Count.EqualTo(Many - 10 - 1024));
        Assert.That(
            GetDue(pending).Select(delivery => delivery.MessageId),
            Is.EqualTo(Enumerable.Range(0, 1024).Select(i => $"SM{i:x32}")));
    }

    [Test]
    public void Message_added_twice_is_stored_once()
    {
        var pending = new PendingDeliveryStore(time);

        Assert.That(pending.Add(CreateDelivery(1), Many), Is.Empty);
        Assert.That(pending.Add(CreateDelivery(1), Many), Is.Empty);
        Assert.That(pending.Count, Is.EqualTo(1));
    }

    [Test]
    public void Earlier_due_time_ends_the_wait_for_the_queue()
    {
        var pending = new PendingDeliveryStore(time);
        pending.Add(CreateDelivery(1, TimeSpan.FromHours(1)), Many);
        Assert.That(pending.TryGetNextDue(pending.FindQueue(created[0])!, out var delay, out var changed), Is.True);
        Assert.That(delay, Is.EqualTo(TimeSpan.FromHours(1) + TimeSpan.FromSeconds(2)));

        pending.Add(CreateDelivery(2), Many);

        Assert.That(changed.IsCompleted);
        Assert.That(pending.TryGetNextDue(pending.FindQueue(created[0])!, out delay, out changed), Is.True);
        Assert.That((delay, changed.IsCompleted), Is.EqualTo((TimeSpan.FromSeconds(2), false)));
    }

    [Test]
    public void Queue_ends_with_the_last_message_of_its_account()
    {
        var pending = new PendingDeliveryStore(time);
        pending.Open();
        var delivery = CreateDelivery(1);
        pending.Add(delivery, Many);
        var queue = pending.FindQueue(delivery)!;
        pending.TryGetNextDue(queue, out _, out var changed);

        pending.Remove(delivery.MessageId);

        Assert.That((changed.IsCompleted, pending.TryGetNextDue(queue, out _, out _)), Is.EqualTo((true, false)));
        pending.Add(CreateDelivery(2), Many);
        Assert.That(pending.FindQueue(created[1]), Is.Not.SameAs(queue));
    }

    [Test]
    public void Busy_message_keeps_the_queue_of_its_account()
    {
        var pending = new PendingDeliveryStore(time);
        pending.Open();
        var delivery = CreateDelivery(1);
        pending.Add(delivery, Many);
        pending.TryBeginDispatch(delivery);

        Assert.That(pending.TryGetNextDue(pending.FindQueue(delivery)!, out var delay, out _), Is.True);
        Assert.That(delay, Is.EqualTo(TimeSpan.MaxValue));
    }

    [Test]
    public void Queues_that_exist_at_the_start_of_the_poller_get_a_worker_once()
    {
        var pending = new PendingDeliveryStore(time);
        pending.Add(CreateDelivery(1), Many);
        Assert.That(pending.NewQueues.TryRead(out _), Is.False);

        pending.Open();
        pending.Add(CreateDelivery(2), Many);

        Assert.That(pending.NewQueues.TryRead(out var queue), Is.True);
        Assert.That(queue, Is.SameAs(pending.FindQueue(created[0])).And.SameAs(pending.FindQueue(created[1])));
        Assert.That(pending.NewQueues.TryRead(out _), Is.False);
    }

    [TestCase(2, 1.5)]
    [TestCase(60, 59)]
    public void Delivery_is_due_early_by_a_quarter_of_its_delay_up_to_one_second(
        double delay, double earliest)
    {
        var pending = new PendingDeliveryStore(time);
        pending.Add(
            CreateDelivery(1, options: new() { InitialDelay = TimeSpan.FromSeconds(delay) }),
            Many);

        time.Advance(TimeSpan.FromSeconds(earliest) - TimeSpan.FromMilliseconds(1));
        Assert.That(GetDue(pending), Is.Empty);

        time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.That(GetDue(pending), Has.Count.EqualTo(1));
    }

    [Test]
    public void Delivery_that_is_dispatched_is_not_due()
    {
        var pending = new PendingDeliveryStore(time);
        var delivery = CreateDelivery(1);
        pending.Add(delivery, Many);
        time.Advance(TimeSpan.FromSeconds(2));

        Assert.That(GetDue(pending), Is.EqualTo(new[] { delivery }));
        Assert.That(pending.TryBeginDispatch(delivery), Is.True);
        Assert.That(pending.TryBeginDispatch(delivery), Is.False);
        Assert.That(GetDue(pending), Is.Empty);

        pending.Requeue(delivery);
        Assert.That(GetDue(pending), Is.EqualTo(new[] { delivery }));
    }

    [Test]
    public void Requeued_delivery_ends_the_wait()
    {
        var pending = new PendingDeliveryStore(time);
        var delivery = CreateDelivery(1);
        pending.Add(delivery, Many);
        pending.TryBeginDispatch(delivery);
        pending.TryGetNextDue(pending.FindQueue(delivery)!, out _, out var changed);

        pending.Requeue(delivery);

        Assert.That(changed.IsCompleted);
    }

    [Test]
    public void Removed_delivery_is_not_requeued()
    {
        var pending = new PendingDeliveryStore(time);
        var delivery = CreateDelivery(1);
        pending.Add(delivery, Many);
        pending.TryBeginDispatch(delivery);

        pending.Remove(delivery.MessageId);
        pending.Requeue(delivery);
        time.Advance(TimeSpan.FromHours(1));

        Assert.That(
            (pending.Count, GetDue(pending).Count, pending.TryBeginDispatch(delivery)),
            Is.EqualTo((0, 0, false)));
    }

    [Test]
    public void Delivery_evicted_while_dispatched_is_due_after_requeue()
    {
        var pending = new PendingDeliveryStore(time);
        var oldest = CreateDelivery(1);
        pending.Add(oldest, maxPending: 1);
        pending.TryBeginDispatch(oldest);
        pending.Add(CreateDelivery(2), maxPending: 1);
        Assert.That(
            (pending.Count, GetDue(pending).Count, pending.TryBeginDispatch(oldest)),
            Is.EqualTo((1, 0, false)));

        pending.Requeue(oldest);

        Assert.That(GetDue(pending), Is.EqualTo(new[] { oldest }));
        Assert.That(
            pending.Close()[false].Select(delivery => delivery.MessageId),
            Is.EquivalentTo(new[] { $"SM{1:x32}", $"SM{2:x32}" }));
        pending.Requeue(oldest);
        Assert.That(
            (pending.Count, GetDue(pending).Count, pending.TryBeginDispatch(oldest)),
            Is.EqualTo((0, 0, false)));
    }

    [Test]
    public void Lowered_maximum_applies_to_the_next_message()
    {
        var pending = new PendingDeliveryStore(time);
        for (var i = 0; i < 100; i++)
        {
            pending.Add(CreateDelivery(i), maxPending: 100);
        }

        pending.Add(CreateDelivery(100), maxPending: 10);

        Assert.That(pending.Count, Is.EqualTo(10));
        Assert.That(
            GetDue(pending),
            Has.Count.EqualTo(91).And.All.Property(nameof(PendingDelivery.IsEvicted)).True);
    }

    [Test]
    public void Open_store_keeps_as_many_evicted_deliveries_as_pending_ones()
    {
        var pending = new PendingDeliveryStore(time);
        pending.Open();

        var dropped = Enumerable.Range(0, 7000)
            .SelectMany(i => pending.Add(CreateDelivery(i), maxPending: 3000))
            .ToList();

        Assert.That((pending.Count, GetDue(pending).Count, dropped.Count), Is.EqualTo((3000, 3000, 1000)));
    }

    [Test]
    public void Due_deliveries_are_ordered_by_due_time()
    {
        var pending = new PendingDeliveryStore(time);
        var random = new Random(4);
        for (var i = 0; i < 200; i++)
        {
            pending.Add(CreateDelivery(i), Many);
        }

        for (var i = 0; i < 200; i++)
        {
            time.Advance(TimeSpan.FromSeconds(random.Next(4)));
            var due = GetDue(pending);
            Assert.That(due, Is.Ordered.By(nameof(PendingDelivery.DueAt)).And.All.Matches<PendingDelivery>(
                delivery => delivery.IsDue(pending.Now)));
            foreach (var delivery in due)
            {
                if (random.Next(3) > 0)
                {
                    Assert.That(pending.TryBeginDispatch(delivery), Is.True);
                    delivery.Defer(pending.Now);
                }

                pending.Requeue(delivery);
            }
        }

        Assert.That(pending.Count, Is.EqualTo(200));
    }

    // What the workers of all queues find due.
    private List<PendingDelivery> GetDue(PendingDeliveryStore pending) =>
        [.. created.Select(pending.FindQueue).OfType<AccountQueue>().Distinct().SelectMany(pending.GetDue)];

    private PendingDelivery CreateDelivery(
        int i, TimeSpan startedAt = default, DeliveryPollingOptions? options = null)
    {
        var receipt = new SmsReceipt($"SM{i:x32}") { AccountId = TestValues.AccountSid };
        var delivery = new PendingDelivery(receipt, credentials: null, startedAt, options ?? new());
        created.Add(delivery);
        return delivery;
    }
}
