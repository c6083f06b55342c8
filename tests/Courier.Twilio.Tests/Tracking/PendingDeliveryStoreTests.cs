using Courier.Twilio.Tracking;

namespace Courier.Twilio.Tests.Tracking;

public class PendingDeliveryStoreTests
{
    private const int Many = 100_000;

    private readonly ManualTimeProvider time = new();

    [Test]
    public void A_hundred_thousand_take_about_the_memory_that_the_option_says()
    {
        var pending = new PendingDeliveryStore(time);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        for (var i = 0; i < Many; i++)
        {
            pending.Add(Receipt(i), Many);
        }

        var bytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / Many;
        TestContext.Out.WriteLine($"{bytes} bytes a message under way");
        Assert.That(bytes, Is.InRange(100, 1000));
        GC.KeepAlive(pending);
    }

    [Test]
    public void More_than_fit_push_out_the_oldest_and_what_nobody_fetches_is_bounded_and_named()
    {
        var pending = new PendingDeliveryStore(time);

        var lost = Enumerable.Range(0, Many).SelectMany(i => pending.Add(Receipt(i), maxPending: 10)).ToList();

        Assert.That(pending.Count, Is.EqualTo(10));
        Assert.That(lost, Has.Count.EqualTo(Many - 10 - 1024));
        Assert.That(pending.DequeueDue().Select(receipt => receipt.MessageId), Is.EqualTo(Enumerable.Range(0, 1024).Select(i => $"SM{i:x32}")));
    }

    [Test]
    public void The_same_message_is_followed_once()
    {
        var pending = new PendingDeliveryStore(time);

        Assert.That(pending.Add(Receipt(1), Many), Is.Empty);
        Assert.That(pending.Add(Receipt(1), Many), Is.Empty);
        Assert.That(pending.Count, Is.EqualTo(1));
    }

    [Test]
    public async Task Waiting_ends_when_an_earlier_one_comes_and_leaves_no_timer()
    {
        var pending = new PendingDeliveryStore(time);
        pending.Add(new(new("SM1"), credentials: null, TimeSpan.FromHours(1), new()), Many);

        var waiting = pending.WaitForDueAsync(default);
        pending.Add(Receipt(2), Many);
        await time.AdvancePastTimerAsync(TimeSpan.FromSeconds(2));
        await waiting.WaitAsync(TimeSpan.FromSeconds(20), default(CancellationToken));

        Assert.That(pending.DequeueDue().Single().MessageId, Is.EqualTo($"SM{2:x32}"));
        Assert.That(time.ActiveTimerCount, Is.Zero);
    }

    [TestCase(2, 1.5)]
    [TestCase(60, 59)]
    public void A_look_comes_early_by_a_quarter_of_its_wait_and_by_a_second_at_most(double wait, double earliest)
    {
        var pending = new PendingDeliveryStore(time);
        pending.Add(new(new("SM1"), credentials: null, TimeSpan.Zero, new() { InitialDelay = TimeSpan.FromSeconds(wait) }), Many);

        time.Advance(TimeSpan.FromSeconds(earliest) - TimeSpan.FromMilliseconds(1));
        Assert.That(pending.DequeueDue(), Is.Empty);

        time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.That(pending.DequeueDue(), Has.Count.EqualTo(1));
    }

    [Test]
    public void What_is_asked_after_or_in_hand_is_not_due()
    {
        var pending = new PendingDeliveryStore(time);
        var receipt = Receipt(1);
        pending.Add(receipt, Many);
        time.Advance(TimeSpan.FromSeconds(2));

        Assert.That(pending.DequeueDue(), Is.EqualTo(new[] { receipt }));
        Assert.That(pending.DequeueDue(), Is.Empty);
        Assert.That(pending.TryBeginDispatch(receipt), Is.True);
        Assert.That(pending.TryBeginDispatch(receipt), Is.False);

        pending.Requeue(receipt);
        Assert.That(pending.DequeueDue(), Is.EqualTo(new[] { receipt }));
    }

    [Test]
    public async Task What_is_put_back_wakes_who_waits()
    {
        var pending = new PendingDeliveryStore(time);
        var receipt = Receipt(1);
        pending.Add(receipt, Many);
        time.Advance(TimeSpan.FromSeconds(2));
        pending.TryBeginDispatch(receipt);

        var waiting = pending.WaitForDueAsync(default);
        pending.Requeue(receipt);

        await waiting.WaitAsync(TimeSpan.FromSeconds(20), default(CancellationToken));
    }

    [Test]
    public void What_is_gone_does_not_come_back()
    {
        var pending = new PendingDeliveryStore(time);
        var receipt = Receipt(1);
        pending.Add(receipt, Many);
        pending.TryBeginDispatch(receipt);

        pending.Remove(receipt.MessageId);
        pending.Requeue(receipt);
        time.Advance(TimeSpan.FromHours(1));

        Assert.That((pending.Count, pending.DequeueDue().Count, pending.TryBeginDispatch(receipt)), Is.EqualTo((0, 0, false)));
    }

    [Test]
    public async Task What_has_to_leave_while_in_hand_leaves_once_it_is_put_back()
    {
        var pending = new PendingDeliveryStore(time);
        var oldest = Receipt(1);
        pending.Add(oldest, maxPending: 1);
        pending.TryBeginDispatch(oldest);
        pending.Add(Receipt(2), maxPending: 1);
        Assert.That((pending.Count, pending.DequeueDue().Count, pending.TryBeginDispatch(oldest)), Is.EqualTo((1, 0, false)));

        var waiting = pending.WaitForDueAsync(default);
        pending.Requeue(oldest);
        await waiting.WaitAsync(TimeSpan.FromSeconds(20), default(CancellationToken));

        Assert.That(pending.DequeueDue(), Is.EqualTo(new[] { oldest }));
        Assert.That(pending.Close()[false].Select(receipt => receipt.MessageId), Is.EquivalentTo(new[] { $"SM{1:x32}", $"SM{2:x32}" }));
        pending.Requeue(oldest);
        Assert.That((pending.Count, pending.DequeueDue().Count, pending.TryBeginDispatch(oldest)), Is.EqualTo((0, 0, false)));
    }

    [Test]
    public void A_bound_that_is_lowered_is_kept_from_the_next_message_on()
    {
        var pending = new PendingDeliveryStore(time);
        for (var i = 0; i < 100; i++)
        {
            pending.Add(Receipt(i), maxPending: 100);
        }

        pending.Add(Receipt(100), maxPending: 10);

        Assert.That(pending.Count, Is.EqualTo(10));
        Assert.That(pending.DequeueDue(), Has.Count.EqualTo(91).And.All.Property(nameof(PendingDelivery.IsEvicted)).True);
    }

    [Test]
    public void While_somebody_looks_after_the_list_as_many_may_leave_as_may_stay()
    {
        var pending = new PendingDeliveryStore(time);
        pending.Open();

        var lost = Enumerable.Range(0, 7000).SelectMany(i => pending.Add(Receipt(i), maxPending: 3000)).ToList();

        Assert.That((pending.Count, pending.DequeueDue().Count, lost.Count), Is.EqualTo((3000, 3000, 1000)));
    }

    [Test]
    public void Whatever_is_taken_put_off_and_given_back_the_longest_due_comes_first()
    {
        var pending = new PendingDeliveryStore(time);
        var random = new Random(4);
        for (var i = 0; i < 200; i++)
        {
            pending.Add(Receipt(i), Many);
        }

        for (var round = 0; round < 200; round++)
        {
            time.Advance(TimeSpan.FromSeconds(random.Next(4)));
            var due = pending.DequeueDue();
            Assert.That(due, Is.Ordered.By(nameof(PendingDelivery.DueAt)).And.All.Matches<PendingDelivery>(receipt => receipt.IsDue(pending.Now)));
            foreach (var receipt in due)
            {
                if (random.Next(3) > 0)
                {
                    Assert.That(pending.TryBeginDispatch(receipt), Is.True);
                    receipt.Defer(pending.Now);
                }

                pending.Requeue(receipt, receipt.State);
            }
        }

        Assert.That(pending.Count, Is.EqualTo(200));
    }

    private static PendingDelivery Receipt(int i) => new(new($"SM{i:x32}") { AccountId = TestValues.AccountSid }, credentials: null, TimeSpan.Zero, new());
}
