namespace Courier.Twilio.Tracking;

/// <summary>Those that wait for their turn, the one due first before all others; one may sleep until it comes.</summary>
/// <remarks>When a message is due changes only while it is not in here.</remarks>
internal sealed class DueQueue(TimeProvider time)
{
    private readonly SortedSet<PendingDelivery> waiting = new(PendingDelivery.DueComparer);
    private readonly Lock gate = new();
    private readonly WakeUpTimer alarm = new(time);

    /// <summary>Time passed since this was made.</summary>
    public TimeSpan Now => alarm.Now;

    public void Add(PendingDelivery receipt)
    {
        lock (gate)
        {
            waiting.Add(receipt);
        }

        alarm.WakeIfLater(receipt.DueAt);
    }

    public bool Remove(PendingDelivery receipt)
    {
        lock (gate)
        {
            return waiting.Remove(receipt);
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            waiting.Clear();
        }
    }

    /// <summary>Those whose turn it is, or will be in a moment.</summary>
    public List<PendingDelivery> GetDue()
    {
        lock (gate)
        {
            var now = Now;
            return [.. waiting.TakeWhile(receipt => receipt.DueAt - now <= PendingDelivery.MaxEarliness).Where(receipt => receipt.IsDue(now))];
        }
    }

    /// <summary>Waits until it is the turn of one.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) => alarm.WaitAsync(Next, cancellationToken);

    private TimeSpan Next()
    {
        lock (gate)
        {
            return waiting.Min?.DueAt ?? TimeSpan.MaxValue;
        }
    }
}
