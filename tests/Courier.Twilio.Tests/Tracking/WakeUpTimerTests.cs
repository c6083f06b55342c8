using Courier.Twilio.Tracking;

namespace Courier.Twilio.Tests.Tracking;

public class WakeUpTimerTests
{
    private readonly ManualTimeProvider time = new();

    [Test]
    public async Task Wake_up_while_the_timer_is_armed_is_not_lost()
    {
        var timer = new WakeUpTimer(time);
        await timer.WaitAsync(() => TimeSpan.Zero, default);
        var calls = 0;

        await timer.WaitAsync(GetDueAt, default).WaitAsync(TimeSpan.FromSeconds(20), default(CancellationToken));

        Assert.That(calls, Is.EqualTo(2));

        // The due time moves forward between the first call and its return.
        TimeSpan GetDueAt()
        {
            if (++calls > 1)
            {
                return TimeSpan.Zero;
            }

            timer.WakeIfLater(TimeSpan.FromMinutes(1));
            return TimeSpan.FromHours(1);
        }
    }

    [Test]
    public async Task Wait_longer_than_a_timer_allows_ends_at_its_due_time()
    {
        var timer = new WakeUpTimer(time);

        var waiting = timer.WaitAsync(() => TimeSpan.FromDays(100), default);
        while (!waiting.IsCompleted)
        {
            await Task.WhenAny(waiting, time.AdvancePastNextTimerAsync(_ => true)).WaitAsync(
                TimeSpan.FromSeconds(20), default(CancellationToken));
        }

        Assert.That(timer.Now, Is.EqualTo(TimeSpan.FromDays(100)));
        Assert.That(time.ActiveTimerCount, Is.Zero);
    }

    [Test]
    public void Cancelled_wait_leaves_no_timer()
    {
        using var stop = new CancellationTokenSource();
        var waiting = new WakeUpTimer(time).WaitAsync(() => TimeSpan.FromHours(1), stop.Token);

        stop.Cancel();

        Assert.That(async () => await waiting, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(time.ActiveTimerCount, Is.Zero);
    }
}
