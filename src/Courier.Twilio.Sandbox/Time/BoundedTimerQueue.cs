namespace Courier.Twilio.Sandbox.Time;

/// <summary>Things an account has still to do; of too many the oldest are called off.</summary>
internal sealed class BoundedTimerQueue(int capacity)
{
    private readonly Lock gate = new();
    private readonly Queue<ScheduledTimer> open = new();

    public void Add(ScheduledTimer appointment)
    {
        lock (gate)
        {
            while (open.TryPeek(out var oldest) && (oldest.IsCompleted || open.Count == capacity))
            {
                oldest.Cancel();
                open.Dequeue();
            }

            open.Enqueue(appointment);
        }
    }

    public void CancelAll()
    {
        lock (gate)
        {
            while (open.TryDequeue(out var appointment))
            {
                appointment.Cancel();
            }
        }
    }
}
