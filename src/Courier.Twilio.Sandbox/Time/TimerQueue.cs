namespace Courier.Twilio.Sandbox.Time;

/// <summary>What is to be done and when; of two for one moment, what was put down first. Guarded by the clock it belongs to.</summary>
internal sealed class TimerQueue
{
    private const int FewCanceled = 1_000;

    private readonly PriorityQueue<ScheduledTimer, (DateTimeOffset Due, long Order)> open = new();
    private long order;
    private int canceled;

    /// <summary>When to look again; null when there is nothing.</summary>
    public DateTimeOffset? NextDue => open.TryPeek(out _, out var next) ? next.Due : null;

    public void Add(DateTimeOffset due, ScheduledTimer appointment) => open.Enqueue(appointment, (due, order++));

    /// <summary>The next thing that is due by now, and when it was.</summary>
    public (Action<DateTimeOffset> Action, DateTimeOffset At)? DequeueDue(DateTimeOffset now)
    {
        while (open.TryPeek(out var appointment, out var next) && next.Due <= now)
        {
            open.Dequeue();
            if (appointment.Claim() is { } action)
            {
                return (action, next.Due);
            }

            canceled--;
        }

        return null;
    }

    /// <summary>What was called off is crossed out for good once it is more than half of all.</summary>
    public void OnTimerCanceled()
    {
        if (++canceled < FewCanceled || canceled <= open.Count / 2)
        {
            return;
        }

        var left = open.UnorderedItems.Where(static one => !one.Element.IsCompleted).ToList();
        open.Clear();
        open.EnqueueRange(left);
        canceled = 0;
    }
}
