using Courier.Twilio.Sandbox.Time;

namespace Courier.Twilio.Sandbox;

/// <summary>The clock of a sandbox. It can be paused, advanced and accelerated, and it never goes back.</summary>
public sealed class SandboxClock
{
    internal const double MaxSpeed = 100_000;

    private readonly TimeProvider time;
    private readonly Lock gate = new();
    private readonly Lock running = new();
    private readonly TimerQueue timers = new();
    private readonly ScaledClock scaledClock;
    private readonly ITimer timer;
    private long lastSequenceNumber;

    internal SandboxClock(TimeProvider time, TimeSpan offset)
    {
        this.time = time;
        scaledClock = new ScaledClock(time, offset);
        timer = time.CreateTimer(
            static clock => ((SandboxClock)clock!).RunDue(),
            this,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan);
    }

    /// <summary>Occurs when the clock was advanced or its speed changed.</summary>
    internal event Action? Changed;

    internal long Timestamp => time.GetTimestamp();

    /// <summary>Gets the current time of the sandbox, in UTC.</summary>
    public DateTimeOffset Now
    {
        get
        {
            lock (gate)
            {
                return scaledClock.Now;
            }
        }
    }

    /// <summary>
    /// Gets or sets the speed relative to the time provider: with 60 a minute passes in a second; 0 pauses the clock.
    /// The default is 1; the maximum is 100000.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, above 100000, or not a number.</exception>
    public double Speed
    {
        get
        {
            lock (gate)
            {
                return scaledClock.Speed;
            }
        }

        set
        {
            if (value is not (>= 0 and <= MaxSpeed))
            {
                throw new ArgumentOutOfRangeException(
                    nameof(value),
                    value,
                    "The speed must be from 0 (paused) to 100000.");
            }

            lock (gate)
            {
                scaledClock.SetSpeed(value);
                ArmTimer();
            }

            Changed?.Invoke();
        }
    }

    internal TimeSpan GetElapsedTime(long timestamp) => time.GetElapsedTime(timestamp);

    /// <summary>
    /// Schedules an action. An action that is already due runs on the caller's thread before the method returns. The
    /// action receives the time at which it was due, so that advancing the clock by an hour gives the same history as
    /// an hour of time.
    /// </summary>
    internal ScheduledTimer Schedule(DateTimeOffset due, Action<DateTimeOffset> action)
    {
        var scheduled = new ScheduledTimer(this, action);
        bool isDue;
        lock (gate)
        {
            timers.Add(due, scheduled);
            isDue = due <= scaledClock.Now;
            ArmTimer();
        }

        if (isDue)
        {
            RunDue();
        }

        return scheduled;
    }

    /// <summary>
    /// Pauses the clock by setting <see cref="Speed"/> to 0. Nothing becomes due until it is resumed or advanced.
    /// </summary>
    public void Pause() => Speed = 0;

    /// <summary>Resumes the clock by setting <see cref="Speed"/> to 1.</summary>
    public void Resume() => Speed = 1;

    /// <summary>Advances the clock and runs everything that becomes due, in order, before the method returns.</summary>
    /// <param name="by">How far to advance, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        lock (running)
        {
            lock (gate)
            {
                scaledClock.Advance(by);
            }

            RunAllDue();
        }

        Changed?.Invoke();
    }

    /// <summary>Returns the next sequence number, which orders events with the same time.</summary>
    internal long NextSequenceNumber() => Interlocked.Increment(ref lastSequenceNumber);

    internal void NoteCanceled()
    {
        lock (gate)
        {
            timers.OnTimerCanceled();
        }
    }

    internal void StopTimer() => timer.Dispose();

    internal async Task DelayAsync(TimeSpan wait, CancellationToken cancellationToken)
    {
        var due = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var scheduled = Schedule(Now + wait, _ => due.TrySetResult());
        try
        {
            await due.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            scheduled.Cancel();
        }
    }

    private void RunDue()
    {
        // An action that a running action schedules for now is run by the loop that runs the outer action.
        if (running.IsHeldByCurrentThread)
        {
            return;
        }

        lock (running)
        {
            RunAllDue();
        }
    }

    private void RunAllDue()
    {
        while (DequeueDue() is { } due)
        {
            due.Action(due.At);
        }
    }

    private (Action<DateTimeOffset> Action, DateTimeOffset At)? DequeueDue()
    {
        lock (gate)
        {
            var due = timers.DequeueDue(scaledClock.Now);
            if (due is null)
            {
                ArmTimer();
            }

            return due;
        }
    }

    private void ArmTimer() => timer.Change(
        timers.NextDue is { } next && scaledClock.GetDelayUntil(next) is { } wait ? wait : Timeout.InfiniteTimeSpan,
        Timeout.InfiniteTimeSpan);
}
