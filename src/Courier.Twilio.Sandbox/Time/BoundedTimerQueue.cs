namespace Courier.Twilio.Sandbox.Time;

/// <summary>The pending timers of an account, up to a capacity; beyond it, the oldest timers are canceled.</summary>
internal sealed class BoundedTimerQueue(int capacity)
{
    private readonly Lock gate = new();
    private readonly Queue<ScheduledTimer> timers = new();

    public void Add(ScheduledTimer timer)
    {
        lock (gate)
        {
            while (timers.TryPeek(out var oldest) && (oldest.IsCompleted || timers.Count == capacity))
            {
                oldest.Cancel();
                timers.Dequeue();
            }

            timers.Enqueue(timer);
        }
    }

    public void CancelAll()
    {
        lock (gate)
        {
            while (timers.TryDequeue(out var timer))
            {
                timer.Cancel();
            }
        }
    }
}
