namespace Courier.Twilio.Sandbox;

/// <summary>The time of a sandbox: it can be stopped, moved on and made to run faster.</summary>
public sealed class SandboxClock
{
    internal const double Fastest = 100_000;

    private readonly TimeProvider time;
    private readonly Lock gate = new();
    private readonly Lock running = new();
    private readonly PriorityQueue<Action<DateTimeOffset>, (DateTimeOffset Due, long Order)> agenda = new();
    private readonly ITimer timer;
    private DateTimeOffset anchor;
    private long anchorTimestamp;
    private double speed = 1;
    private long order;
    private long lastArrival;

    internal SandboxClock(TimeProvider time, TimeSpan offset)
    {
        this.time = time;
        anchor = time.GetUtcNow() + offset;
        anchorTimestamp = time.GetTimestamp();
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
                return NowInside();
            }
        }
    }

    /// <summary>How fast it runs against the clock it was given: 1 by default, 60 makes a minute a second, 0 stands still; at most 100000.</summary>
    public double Speed
    {
        get
        {
            lock (gate)
            {
                return speed;
            }
        }

        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Fastest);
            lock (gate)
            {
                SetAnchor(NowInside());
                speed = value;
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
    internal void At(DateTimeOffset due, Action<DateTimeOffset> action)
    {
        bool isDue;
        lock (gate)
        {
            agenda.Enqueue(action, (due, order++));
            isDue = due <= NowInside();
            Arm();
        }

        if (isDue)
        {
            RunDue();
        }
    }

    /// <summary>Stops it: nothing falls due until it is resumed or advanced.</summary>
    public void Pause() => Speed = 0;

    /// <summary>Lets it run at its ordinary speed.</summary>
    public void Resume() => Speed = 1;

    /// <summary>Moves on, doing all that falls due on the way at the moment it is due.</summary>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        lock (running)
        {
            lock (gate)
            {
                SetAnchor(NowInside() + by);
            }

            RunAllDue();
        }

        Changed?.Invoke();
    }

    /// <summary>Tells apart what came at one and the same moment.</summary>
    internal long NextArrival() => Interlocked.Increment(ref lastArrival);

    internal void Clear()
    {
        lock (gate)
        {
            agenda.Clear();
        }
    }

    internal void Close() => timer.Dispose();

    internal Task WaitAsync(TimeSpan wait, CancellationToken cancellationToken)
    {
        var due = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        At(Now + wait, _ => due.TrySetResult());
        return due.Task.WaitAsync(cancellationToken);
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
            if (agenda.TryPeek(out var action, out var next) && next.Due <= NowInside())
            {
                agenda.Dequeue();
                return (action, next.Due);
            }

            Arm();
            return null;
        }
    }

    private DateTimeOffset NowInside() => anchor + (time.GetElapsedTime(anchorTimestamp) * speed);

    private void SetAnchor(DateTimeOffset now)
    {
        anchor = now;
        anchorTimestamp = time.GetTimestamp();
    }

    private void Arm()
    {
        if (speed is 0 || !agenda.TryPeek(out _, out var next))
        {
            timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            return;
        }

        // A timer rounds down to milliseconds: rounded up here, it never comes too early; never zero, it never fires inside the lock.
        var wait = Math.Clamp(Math.Ceiling((next.Due - NowInside()).TotalMilliseconds / speed), 1, int.MaxValue);
        timer.Change(TimeSpan.FromMilliseconds(wait), Timeout.InfiniteTimeSpan);
    }
}
