using Courier.Twilio.Tracking;

namespace Courier.Twilio.Tests.Tracking;

public class PendingDeliveryStoreTests
{
    private const int Many = 100_000;

    private readonly ManualTimeProvider time = new();

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
            pending.DequeueDue().Select(delivery => delivery.MessageId),
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
    public async Task Wait_ends_at_an_earlier_due_time_and_leaves_no_timer()
    {
        var pending = new PendingDeliveryStore(time);
        pending.Add(new(new("SM1"), credentials: null, TimeSpan.FromHours(1), new()), Many);

        var waiting = pending.WaitForDueAsync(default);
        pending.Add(CreateDelivery(2), Many);
        await time.AdvancePastTimerAsync(TimeSpan.FromSeconds(2));
        await waiting.WaitAsync(TimeSpan.FromSeconds(20), default(CancellationToken));

        Assert.That(pending.DequeueDue().Single().MessageId, Is.EqualTo($"SM{2:x32}"));
        Assert.That(time.ActiveTimerCount, Is.Zero);
    }

    [TestCase(2, 1.5)]
    [TestCase(60, 59)]
    public void Delivery_is_due_early_by_a_quarter_of_its_delay_up_to_one_second(
        double delay, double earliest)
    {
        var pending = new PendingDeliveryStore(time);
        pending.Add(
            new(new("SM1"), credentials: null, TimeSpan.Zero, new() { InitialDelay = TimeSpan.FromSeconds(delay) }),
            Many);

        time.Advance(TimeSpan.FromSeconds(earliest) - TimeSpan.FromMilliseconds(1));
        Assert.That(pending.DequeueDue(), Is.Empty);

        time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.That(pending.DequeueDue(), Has.Count.EqualTo(1));
    }

    [Test]
    public void Delivery_that_is_polled_or_dispatched_is_not_due()
    {
        var pending = new PendingDeliveryStore(time);
        var delivery = CreateDelivery(1);
        pending.Add(delivery, Many);
        time.Advance(TimeSpan.FromSeconds(2));

        Assert.That(pending.DequeueDue(), Is.EqualTo(new[] { delivery }));
        Assert.That(pending.DequeueDue(), Is.Empty);
        Assert.That(pending.TryBeginDispatch(delivery), Is.True);
        Assert.That(pending.TryBeginDispatch(delivery), Is.False);

        pending.Requeue(delivery);
        Assert.That(pending.DequeueDue(), Is.EqualTo(new[] { delivery }));
    }

    [Test]
    public async Task Requeued_delivery_ends_the_wait()
    {
        var pending = new PendingDeliveryStore(time);
        var delivery = CreateDelivery(1);
        pending.Add(delivery, Many);
        time.Advance(TimeSpan.FromSeconds(2));
        pending.TryBeginDispatch(delivery);

        var waiting = pending.WaitForDueAsync(default);
        pending.Requeue(delivery);

        await waiting.WaitAsync(TimeSpan.FromSeconds(20), default(CancellationToken));
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
            (pending.Count, pending.DequeueDue().Count, pending.TryBeginDispatch(delivery)),
            Is.EqualTo((0, 0, false)));
    }

    [Test]
    public async Task Delivery_evicted_while_dispatched_is_due_after_requeue()
    {
        var pending = new PendingDeliveryStore(time);
        var oldest = CreateDelivery(1);
        pending.Add(oldest, maxPending: 1);
        pending.TryBeginDispatch(oldest);
        pending.Add(CreateDelivery(2), maxPending: 1);
        Assert.That(
            (pending.Count, pending.DequeueDue().Count, pending.TryBeginDispatch(oldest)),
            Is.EqualTo((1, 0, false)));

        var waiting = pending.WaitForDueAsync(default);
        pending.Requeue(oldest);
        await waiting.WaitAsync(TimeSpan.FromSeconds(20), default(CancellationToken));

        Assert.That(pending.DequeueDue(), Is.EqualTo(new[] { oldest }));
        Assert.That(
            pending.Close()[false].Select(delivery => delivery.MessageId),
            Is.EquivalentTo(new[] { $"SM{1:x32}", $"SM{2:x32}" }));
        pending.Requeue(oldest);
        Assert.That(
            (pending.Count, pending.DequeueDue().Count, pending.TryBeginDispatch(oldest)),
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
            pending.DequeueDue(),
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

        Assert.That((pending.Count, pending.DequeueDue().Count, dropped.Count), Is.EqualTo((3000, 3000, 1000)));
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
            var due = pending.DequeueDue();
            Assert.That(due, Is.Ordered.By(nameof(PendingDelivery.DueAt)).And.All.Matches<PendingDelivery>(
                delivery => delivery.IsDue(pending.Now)));
            foreach (var delivery in due)
            {
                if (random.Next(3) > 0)
                {
                    Assert.That(pending.TryBeginDispatch(delivery), Is.True);
                    delivery.Defer(pending.Now);
                }

                pending.Requeue(delivery, delivery.State);
            }
        }

        Assert.That(pending.Count, Is.EqualTo(200));
    }

    private static PendingDelivery CreateDelivery(int i) => new(
        new($"SM{i:x32}") { AccountId = TestValues.AccountSid }, credentials: null, TimeSpan.Zero, new());
}
