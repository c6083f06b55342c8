using Courier.Twilio.Sandbox.Time;

namespace Courier.Twilio.Sandbox;

/// <summary>The time of a sandbox: it can be stopped, moved on and made to run faster.</summary>
public sealed class SandboxClock
{
    internal const double Fastest = 100_000;

    private readonly TimeProvider time;
    private readonly Lock gate = new();
    private readonly Lock running = new();
    private readonly TimerQueue agenda = new();
    private readonly ScaledClock reckoning;
    private readonly ITimer timer;
    private long lastArrival;

    internal SandboxClock(TimeProvider time, TimeSpan offset)
    {
        this.time = time;
        reckoning = new ScaledClock(time, offset);
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
                return reckoning.Now;
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
                return reckoning.Speed;
            }
        }

        set
        {
            if (value is not (>= 0 and <= Fastest))
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "A speed is 0, which stands still, to 100000.");
            }

            lock (gate)
            {
                reckoning.SetSpeed(value);
                Arm();
            }

            Changed?.Invoke();
        }
    }

    internal TimeSpan Since(long timestamp) => time.GetElapsedTime(timestamp);

    /// <summary>
    /// Does it when it is due, at once and on the caller's thread when it is due already. The action is told when it was due,
    /// not when its turn came: a clock that jumps an hour leaves the same history as one that ticked through it.
    /// </summary>
    internal ScheduledTimer At(DateTimeOffset due, Action<DateTimeOffset> action)
    {
        var appointment = new ScheduledTimer(this, action);
        bool isDue;
        lock (gate)
        {
            agenda.Add(due, appointment);
            isDue = due <= reckoning.Now;
            Arm();
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
                reckoning.Advance(by);
            }

            RunAllDue();
        }

        Changed?.Invoke();
    }

    /// <summary>Tells apart what came at one and the same moment.</summary>
    internal long NextArrival() => Interlocked.Increment(ref lastArrival);

    internal void NoteCanceled()
    {
        lock (gate)
        {
            agenda.OnTimerCanceled();
        }
    }

    internal void Close() => timer.Dispose();

    internal async Task WaitAsync(TimeSpan wait, CancellationToken cancellationToken)
    {
        var due = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var appointment = At(Now + wait, _ => due.TrySetResult());
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
        while (FindDue() is { } due)
        {
            due.Action(due.At);
        }
    }

    private (Action<DateTimeOffset> Action, DateTimeOffset At)? FindDue()
    {
        lock (gate)
        {
            var due = agenda.DequeueDue(reckoning.Now);
            if (due is null)
            {
                Arm();
            }

            return due;
        }
    }

    private void Arm() => timer.Change(
        agenda.NextDue is { } next && reckoning.GetDelayUntil(next) is { } wait ? wait : Timeout.InfiniteTimeSpan,
        Timeout.InfiniteTimeSpan);
}
