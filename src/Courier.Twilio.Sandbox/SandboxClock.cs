using Courier.Twilio.Sandbox.Time;

namespace Courier.Twilio.Sandbox;

/// <summary>The time of a sandbox: it can be stopped, moved on and made to run faster.</summary>
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
        timer = time.CreateTimer(static clock => ((SandboxClock)clock!).RunDue(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>It was stopped, started, moved on or made to run at another speed.</summary>
    internal event Action? Changed;

    internal long Timestamp => time.GetTimestamp();

    /// <summary>What the sandbox takes for now.</summary>
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

    /// <summary>How fast it runs against the clock it was given: 1 by default, 60 makes a minute a second, 0 stands still; at most 100000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, above 100000, or no number.</exception>
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
                throw new ArgumentOutOfRangeException(nameof(value), value, "A speed is 0, which stands still, to 100000.");
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
    /// Does it when it is due, at once and on the caller's thread when it is due already. The action is told when it was due,
    /// not when its turn came: a clock that jumps an hour leaves the same history as one that ticked through it.
    /// </summary>
    internal ScheduledTimer Schedule(DateTimeOffset due, Action<DateTimeOffset> action)
    {
        var appointment = new ScheduledTimer(this, action);
        bool isDue;
        lock (gate)
        {
            timers.Add(due, appointment);
            isDue = due <= scaledClock.Now;
            ArmTimer();
        }

        if (isDue)
        {
            RunDue();
        }

        return appointment;
    }

    /// <summary>Stops it: nothing falls due until it is resumed or advanced.</summary>
    public void Pause() => Speed = 0;

    /// <summary>Lets it run at its ordinary speed.</summary>
    public void Resume() => Speed = 1;

    /// <summary>Moves on, doing all that falls due on the way at the moment it is due.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative: this clock never goes back.</exception>
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

    /// <summary>Tells apart what came at one and the same moment.</summary>
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
        var appointment = Schedule(Now + wait, _ => due.TrySetResult());
        try
        {
            await due.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            appointment.Cancel();
        }
    }

    private void RunDue()
    {
        // What an action puts on the agenda for now is done by the loop that runs the action.
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
