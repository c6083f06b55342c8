namespace Courier.Twilio.Tracking;

/// <summary>Waits until a due time that other callers may move forward. One caller waits at a time.</summary>
/// <remarks>
/// Times are counted from the creation of the timer, so that a change of the system clock does not affect them.
/// </remarks>
internal sealed class WakeUpTimer(TimeProvider time)
{
    // Task.Delay accepts 49 days at most; a scheduled message may wait longer.
    private static readonly TimeSpan MaxDelay = TimeSpan.FromDays(1);

    private readonly long origin = time.GetTimestamp();
    private readonly Lock gate = new();
    private TaskCompletionSource wakeUp = CreateWakeUp();
    private TimeSpan wakeUpAt = TimeSpan.MaxValue;

    /// <summary>Gets the time since the creation of the timer.</summary>
    public TimeSpan Now => time.GetElapsedTime(origin);

    /// <summary>Wakes the waiting caller when it would wait longer than <paramref name="dueAt"/>.</summary>
    public void WakeIfLater(TimeSpan dueAt)
    {
        lock (gate)
        {
            if (dueAt < wakeUpAt)
            {
                wakeUp.TrySetResult();
            }
        }
    }

    /// <summary>Waits until the due time.</summary>
    /// <param name="getDueAt">
    /// Returns the due time. Called outside the lock: the callback takes the queue's lock (lock order: store, queue,
    /// timer). Called again after each wake-up.
    /// </param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task WaitAsync(Func<TimeSpan> getDueAt, CancellationToken cancellationToken)
    {
        while (Arm(getDueAt) is var (delay, wokenUp) && delay > TimeSpan.Zero)
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            await Task.WhenAny(Task.Delay(delay, time, stop.Token), wokenUp).ConfigureAwait(false);
            await stop.CancelAsync().ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Sets the time of the wake-up.</summary>
    /// <returns>The delay until then, at most a day, and the task that an earlier wake-up completes.</returns>
    private (TimeSpan Delay, Task WokenUp) Arm(Func<TimeSpan> getDueAt)
    {
        // Disarmed, the timer is woken by any due time. An addition that the callback does not see is not lost.
        var armed = Disarm();
        var dueAt = getDueAt();
        lock (gate)
        {
            wakeUpAt = dueAt;
        }

        // Task.Delay truncates to milliseconds: rounded down, the delay would end early and be repeated.
        var delay = dueAt - Now is var remaining && remaining < MaxDelay ? remaining : MaxDelay;
        return (TimeSpan.FromMilliseconds(Math.Ceiling(delay.TotalMilliseconds)), armed.Task);
    }

    /// <summary>Makes every call of <see cref="WakeIfLater"/> wake the timer until the wake-up is set again.</summary>
    private TaskCompletionSource Disarm()
    {
        lock (gate)
        {
            wakeUp = wakeUp.Task.IsCompleted ? CreateWakeUp() : wakeUp;
            wakeUpAt = TimeSpan.MaxValue;
            return wakeUp;
        }
    }

    private static TaskCompletionSource CreateWakeUp() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
