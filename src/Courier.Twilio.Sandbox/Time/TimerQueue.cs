namespace Courier.Twilio.Sandbox.Time;

/// <summary>
/// Timers ordered by due time; timers of the same time run in the order they were added. Guarded by the lock of its
/// <see cref="SandboxClock"/>.
/// </summary>
internal sealed class TimerQueue
{
    private const int MinCanceledBeforeCompaction = 1_000;

    private readonly PriorityQueue<ScheduledTimer, (DateTimeOffset Due, long Order)> timers = new();
    private long lastOrder;
    private int canceled;

    /// <summary>The due time of the next timer; null when there is none.</summary>
    public DateTimeOffset? NextDue => timers.TryPeek(out _, out var next) ? next.Due : null;

    public void Add(DateTimeOffset due, ScheduledTimer timer) => timers.Enqueue(timer, (due, lastOrder++));

    /// <summary>Removes the next due timer, and returns its action and due time; null when none is due.</summary>
    public (Action<DateTimeOffset> Action, DateTimeOffset At)? DequeueDue(DateTimeOffset now)
    {
        while (timers.TryPeek(out var timer, out var next) && next.Due <= now)
        {
            timers.Dequeue();

            if (timer.Claim() is { } action)
            {
                return (action, next.Due);
            }

            canceled--;
        }

        return null;
    }

    /// <summary>Counts a canceled timer; canceled timers are removed once they are more than half of all.</summary>
    public void OnTimerCanceled()
    {
        if (++canceled < MinCanceledBeforeCompaction || canceled <= timers.Count / 2)
        {
            return;
        }

        var remaining = timers.UnorderedItems.Where(static timer => !timer.Element.IsCompleted).ToList();
        timers.Clear();
        timers.EnqueueRange(remaining);
        canceled = 0;
    }
}
