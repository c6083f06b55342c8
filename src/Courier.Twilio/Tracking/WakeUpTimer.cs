namespace Courier.Twilio.Tracking;

/// <summary>Lets one sleep until a moment that others may bring forward.</summary>
/// <remarks>Moments are counted from the making of the clock, so that a change of the machine's own moves none.</remarks>
internal sealed class WakeUpTimer(TimeProvider time)
{
    // A timer takes 49 days at most; a scheduled message may wait longer.
    private static readonly TimeSpan LongestSleep = TimeSpan.FromDays(1);

    private readonly long origin = time.GetTimestamp();
    private readonly Lock gate = new();
    private TaskCompletionSource bell = NewBell();
    private TimeSpan setFor = TimeSpan.MaxValue;

    /// <summary>Time passed since this clock was made.</summary>
    public TimeSpan Now => time.GetElapsedTime(origin);

    /// <summary>Wakes the sleeper if he would sleep beyond that moment.</summary>
    public void WakeIfLater(TimeSpan moment)
    {
        lock (gate)
        {
            if (moment < setFor)
            {
                bell.TrySetResult();
            }
        }
    }

    /// <summary>Returns when the moment has come; it is asked for anew each time that somebody brings it forward.</summary>
    public async Task WaitAsync(Func<TimeSpan> moment, CancellationToken cancellationToken)
    {
        while (Set(moment) is var (wait, rung) && wait > TimeSpan.Zero)
        {
            using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            await Task.WhenAny(Task.Delay(wait, time, enough.Token), rung).ConfigureAwait(false);
            await enough.CancelAsync().ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private (TimeSpan Wait, Task Rung) Set(Func<TimeSpan> moment)
    {
        // Until it is set, whatever is brought forward rings: what the question below has missed must not be slept through.
        // It is asked outside of our lock, since who answers may hold another's while ringing.
        var rung = Unset();
        var until = moment();
        lock (gate)
        {
            setFor = until;
        }

        // A delay drops what is less than a millisecond, and would end before its time again and again.
        var wait = until - Now is var ahead && ahead < LongestSleep ? ahead : LongestSleep;
        return (TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), rung.Task);
    }

    private TaskCompletionSource Unset()
    {
        lock (gate)
        {
            bell = bell.Task.IsCompleted ? NewBell() : bell;
            setFor = TimeSpan.MaxValue;
            return bell;
        }
    }

    private static TaskCompletionSource NewBell() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
