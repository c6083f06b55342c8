namespace Courier.Twilio.Tracking;

/// <summary>The deliveries that wait for their next poll, ordered by due time.</summary>
/// <remarks>The due time of a delivery must not change while the delivery is in the queue.</remarks>
internal sealed class DueQueue(TimeProvider time)
{
    private readonly SortedSet<PendingDelivery> waiting = new(PendingDelivery.DueComparer);
    private readonly Lock gate = new();
    private readonly WakeUpTimer timer = new(time);

    /// <summary>Gets the time since the creation of the queue.</summary>
    public TimeSpan Now => timer.Now;

    /// <summary>Adds a delivery, and wakes the waiting caller when the delivery is due earlier.</summary>
    public void Add(PendingDelivery delivery)
    {
        lock (gate)
        {
            waiting.Add(delivery);
        }

        timer.WakeIfLater(delivery.DueAt);
    }

    /// <summary>Removes a delivery, and returns whether it was in the queue.</summary>
    public bool Remove(PendingDelivery delivery)
    {
        lock (gate)
        {
            return waiting.Remove(delivery);
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            waiting.Clear();
        }
    }

    /// <summary>Returns the deliveries that are due, or may be polled early, ordered by due time.</summary>
    public List<PendingDelivery> GetDue()
    {
        lock (gate)
        {
            var now = Now;
            return
            [
                .. waiting
                    .TakeWhile(delivery => delivery.DueAt - now <= PendingDelivery.MaxEarliness)
                    .Where(delivery => delivery.IsDue(now)),
            ];
        }
    }

    /// <summary>Waits until a delivery is due.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) => timer.WaitAsync(GetNextDueAt, cancellationToken);

    private TimeSpan GetNextDueAt()
    {
        lock (gate)
        {
            return waiting.Min?.DueAt ?? TimeSpan.MaxValue;
        }
    }
}
