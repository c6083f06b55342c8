using Courier.Twilio.Tracking;

namespace Courier.Twilio.Tests.Tracking;

public class WakeUpTimerTests
{
    private readonly ManualTimeProvider time = new();

    [Test]
    public async Task What_is_brought_forward_while_the_alarm_is_set_is_not_slept_through()
    {
        var alarm = new WakeUpTimer(time);
        await alarm.WaitAsync(() => TimeSpan.Zero, default);
        var questions = 0;

        await alarm.WaitAsync(Moment, default).WaitAsync(TimeSpan.FromSeconds(20), default(CancellationToken));

        Assert.That(questions, Is.EqualTo(2));

        // The answer to the first question was out of date before it was given.
        TimeSpan Moment()
        {
            if (++questions > 1)
            {
                return TimeSpan.Zero;
            }

            alarm.WakeIfLater(TimeSpan.FromMinutes(1));
            return TimeSpan.FromHours(1);
        }
    }

    [Test]
    public async Task A_sleep_beyond_what_a_timer_takes_goes_on_until_its_moment()
    {
        var alarm = new WakeUpTimer(time);

        var sleeping = alarm.WaitAsync(() => TimeSpan.FromDays(100), default);
        while (!sleeping.IsCompleted)
        {
            await Task.WhenAny(sleeping, time.AdvancePastNextTimerAsync(_ => true)).WaitAsync(TimeSpan.FromSeconds(20), default(CancellationToken));
        }

        Assert.That(alarm.Now, Is.EqualTo(TimeSpan.FromDays(100)));
        Assert.That(time.ActiveTimerCount, Is.Zero);
    }

    [Test]
    public void Who_is_cancelled_leaves_no_timer()
    {
        using var stop = new CancellationTokenSource();
        var sleeping = new WakeUpTimer(time).WaitAsync(() => TimeSpan.FromHours(1), stop.Token);

        stop.Cancel();

        Assert.That(async () => await sleeping, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(time.ActiveTimerCount, Is.Zero);
    }
}
