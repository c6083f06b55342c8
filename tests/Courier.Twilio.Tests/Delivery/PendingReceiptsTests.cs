using Courier.Twilio.Delivery;

namespace Courier.Twilio.Tests.Delivery;

public class PendingReceiptsTests
{
    private const int Many = 100_000;

    private readonly WatchedTime time = new();

    [Test]
    public void A_hundred_thousand_take_about_the_memory_that_the_option_says()
    {
        var pending = new PendingReceipts(time);
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
        var pending = new PendingReceipts(time);

        var lost = Enumerable.Range(0, Many).Select(i => pending.Add(Receipt(i), most: 10)).OfType<PendingReceipt>().ToList();

        Assert.That(pending.Count, Is.EqualTo(10));
        Assert.That(lost, Has.Count.EqualTo(Many - 10 - 1024));
        Assert.That(pending.TakePushedOut().Select(receipt => receipt.MessageId), Is.EqualTo(Enumerable.Range(0, 1024).Select(i => $"SM{i:x32}")));
    }

    [Test]
    public void The_same_message_is_followed_once()
    {
        var pending = new PendingReceipts(time);

        Assert.That(pending.Add(Receipt(1), Many), Is.Null);
        Assert.That(pending.Add(Receipt(1), Many), Is.Null);
        Assert.That(pending.Count, Is.EqualTo(1));
    }

    [Test]
    public async Task Waiting_ends_when_an_earlier_one_comes_and_leaves_no_timer()
    {
        var pending = new PendingReceipts(time);
        pending.Add(new(new("SM1"), credentials: null, TimeSpan.FromHours(1), new()), Many);

        var waiting = pending.WaitAsync(default);
        pending.Add(Receipt(2), Many);
        await time.PassAsync(TimeSpan.FromSeconds(2));
        await waiting.WaitAsync(TimeSpan.FromSeconds(20), default(CancellationToken));

        Assert.That(pending.Due().Single().MessageId, Is.EqualTo($"SM{2:x32}"));
        Assert.That(time.Timers, Is.Zero);
    }

    private static PendingReceipt Receipt(int i) => new(new($"SM{i:x32}") { AccountId = The.AccountSid }, credentials: null, TimeSpan.Zero, new());
}
