using Courier.Sms;
using Courier.Twilio.Tracking;

namespace Courier.Twilio.Tests.Tracking;

public class PendingDeliveryStoreTests
{
    private const int Many = 100_000;

    private readonly ManualTimeProvider time = new();
    private readonly List<PendingDelivery> created = [];
    private readonly List<AccountQueue> queues = [];

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

    [TestCase(10, 1024)]
    [TestCase(3000, 3000)]
    public void Evicted_deliveries_are_bounded_and_the_others_are_dropped(int maxPending, int maxEvicted)
    {
        var pending = new PendingDeliveryStore(time);
        pending.Open(maxPending);

        var evicted = Enumerable.Range(0, Many)
            .SelectMany(i => pending.Add(CreateDelivery(i), maxPending))
            .ToList();

        Assert.That(pending.Count, Is.EqualTo(maxPending));
        Assert.That(evicted, Has.Count.EqualTo(Many - maxPending));
        Assert.That(
            evicted.Where(delivery => delivery.IsDispatched).Select(delivery => delivery.MessageId),
            Is.EqualTo(Enumerable.Range(0, maxEvicted).Select(i => $"SM{i:x32}")));
        Assert.That(
            ReadEvicted(pending), Is.EqualTo(Enumerable.Range(0, maxEvicted).Select(i => $"SM{i:x32}")));
    }

    [Test]
    public void Deliveries_evicted_before_the_start_are_dropped()
    {
        var pending = new PendingDeliveryStore(time);
        pending.Add(CreateDelivery(1), maxPending: 1);

        Assert.That(pending.Add(CreateDelivery(2), maxPending: 1), Is.EqualTo(new[] { ($"SM{1:x32}", false) }));
        Assert.That((pending.Count, pending.Find($"SM{1:x32}")), Is.EqualTo((1, (PendingDelivery?)null)));
    }

    [Test]
    public void Message_added_twice_is_stored_once()
    {
        var pending = new PendingDeliveryStore(time);

        Assert.That(pending.Add(CreateDelivery(1), Many), Is.Empty);
        Assert.That(pending.Add(CreateDelivery(1), Many), Is.Empty);
        Assert.That(pending.Count, Is.EqualTo(1));
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
    public void Busy_delivery_is_not_due()
    {
        var pending = new PendingDeliveryStore(time);
        var delivery = CreateDelivery(1);
        pending.Add(delivery, Many);
        time.Advance(TimeSpan.FromSeconds(2));

        Assert.That(GetDue(pending), Is.EqualTo(new[] { delivery }));
        Assert.That(pending.TryTake(delivery), Is.True);
        Assert.That(pending.TryTake(delivery), Is.False);
        Assert.That(GetDue(pending), Is.Empty);

        pending.Requeue(delivery);
        Assert.That(GetDue(pending), Is.EqualTo(new[] { delivery }));
    }

    [Test]
    public void Removed_delivery_is_not_requeued()
    {
        var pending = new PendingDeliveryStore(time);
        var delivery = CreateDelivery(1);
        pending.Add(delivery, Many);
        pending.TryTake(delivery);

        pending.Remove(delivery.MessageId);
        pending.Requeue(delivery);
        time.Advance(TimeSpan.FromHours(1));

        Assert.That(
            (pending.Count, GetDue(pending).Count, pending.TryTake(delivery)),
            Is.EqualTo((0, 0, false)));
    }

    [Test]
    public void Delivery_evicted_while_busy_expires_when_it_is_requeued()
    {
        var pending = new PendingDeliveryStore(time);
        pending.Open(1);
        var oldest = CreateDelivery(1);
        pending.Add(oldest, maxPending: 1);
        pending.TryTake(oldest);
        Assert.That(
            pending.Add(CreateDelivery(2), maxPending: 1), Is.EqualTo(new[] { (oldest.MessageId, true) }));
        Assert.That((pending.Count, pending.TryTake(oldest)), Is.EqualTo((1, false)));
        Assert.That(ReadEvicted(pending), Is.Empty);

        pending.Requeue(oldest);

        Assert.That(ReadEvicted(pending), Is.EqualTo(new[] { oldest.MessageId }));
        oldest.TryScheduleExpirationRetry(pending.Now);
        pending.Requeue(oldest);
        Assert.That(ReadEvicted(pending), Is.Empty, "A failed expiration waits for its due time.");
        time.Advance(TimeSpan.FromMinutes(1));
        Assert.That(GetDue(pending), Does.Contain(oldest));
    }

    [Test]
    public void Closed_store_returns_waiting_and_busy_deliveries()
    {
        var pending = new PendingDeliveryStore(time);
        pending.Open(3);
        for (var i = 1; i <= 3; i++)
        {
            pending.Add(CreateDelivery(i), maxPending: 3);
        }

        pending.TryTake(created[0]);
        pending.TryTake(created[1]);
        pending.Results.Writer.TryWrite(new PollResult.Deferred(created[1]) { RequestedAt = default });
        var (waiting, busy) = pending.Close();

        Assert.That(waiting, Is.EquivalentTo(new[] { created[1], created[2] }), "A result that waits is dropped.");
        Assert.That(busy, Is.EqualTo(new[] { created[0] }));
        pending.Requeue(created[0]);
        Assert.That(
            (pending.Count, GetDue(pending).Count, pending.TryTake(created[0])), Is.EqualTo((0, 0, false)));
    }

    [Test]
    public void Lowered_maximum_applies_to_the_next_message()
    {
        var pending = new PendingDeliveryStore(time);
        pending.Open(100);
        for (var i = 0; i < 100; i++)
        {
            pending.Add(CreateDelivery(i), maxPending: 100);
        }

        pending.Add(CreateDelivery(100), maxPending: 10);

        Assert.That((pending.Count, ReadEvicted(pending).Count), Is.EqualTo((10, 91)));
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
                    Assert.That(pending.TryTake(delivery), Is.True);
                    delivery.Defer(pending.Now);
                }

                pending.Requeue(delivery);
            }
        }

        Assert.That(pending.Count, Is.EqualTo(200));
    }

    private static List<string> ReadEvicted(PendingDeliveryStore pending)
    {
        var evicted = new List<string>();
        while (pending.Results.Reader.TryRead(out var result))
        {
            evicted.Add(((PollResult.Evicted)result).Delivery.MessageId);
        }

        return evicted;
    }

    // What the workers of all queues find due.
    private List<PendingDelivery> GetDue(PendingDeliveryStore pending)
    {
        while (pending.NewQueues.Reader.TryRead(out var queue))
        {
            queues.Add(queue);
        }

        return [.. queues.SelectMany(pending.GetDue)];
    }

    private PendingDelivery CreateDelivery(
        int i, TimeSpan startedAt = default, DeliveryPollingOptions? options = null)
    {
        var receipt = new SmsReceipt($"SM{i:x32}") { AccountId = TestValues.AccountSid };
        var delivery = new PendingDelivery(receipt, credentials: null, startedAt, options ?? new());
        created.Add(delivery);
        return delivery;
    }
}
