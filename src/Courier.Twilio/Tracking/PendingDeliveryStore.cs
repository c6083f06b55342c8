using Courier.Twilio.Dispatching;

namespace Courier.Twilio.Tracking;

/// <summary>The bounded store of the messages that one registration polls for.</summary>
/// <remarks>
/// A delivery waits in the queue, is polled, or is dispatched (<see cref="PendingState"/>). When the store is full, the
/// oldest delivery is evicted: it stays in the store until its expiration is dispatched. Lock order: store,
/// queue, timer.
/// </remarks>
internal sealed class PendingDeliveryStore(TimeProvider time) : IPendingDeliveries
{
    // The bound of evicted deliveries while no poller dispatches their expiration.
    private const int MinEvictedCapacity = 1024;

    private readonly Dictionary<string, PendingDelivery> all = new(StringComparer.OrdinalIgnoreCase);
    private readonly LinkedList<PendingDelivery> byAge = new();
    private readonly DueQueue queue = new(time);
    private readonly Lock gate = new();
    private bool isOpen;
    private bool isClosed;

    /// <summary>Gets the time since the creation of the store.</summary>
    public TimeSpan Now => queue.Now;

    public int Count
    {
        get
        {
            lock (gate)
            {
                return byAge.Count;
            }
        }
    }

    /// <summary>Gets whether the poller is running.</summary>
    public bool IsOpen => Volatile.Read(ref isOpen);

    /// <summary>Returns the maximum number of deliveries in an open store, including evicted ones.</summary>
    public static int GetCapacity(int maxPending) => maxPending + Math.Max(maxPending, MinEvictedCapacity);

    /// <summary>
    /// Adds a delivery, and evicts the oldest ones above the maximum. A message that is pending already is not added
    /// again.
    /// </summary>
    /// <returns>The deliveries that were dropped: their expiration is not dispatched.</returns>
    public IReadOnlyList<PendingDelivery> Add(PendingDelivery delivery, int maxPending)
    {
        lock (gate)
        {
            if (isClosed)
            {
                return [delivery];
            }

            if (all.TryAdd(delivery.MessageId, delivery))
            {
                delivery.AgeNode = byAge.AddLast(delivery);
                Enqueue(delivery);
            }

            var maxEvicted = isOpen ? GetCapacity(maxPending) - maxPending : MinEvictedCapacity;
            return byAge.Count > maxPending ? Evict(byAge.Count - maxPending, maxEvicted) : [];
        }
    }

    /// <summary>Returns the pending delivery of a message, be it evicted or not.</summary>
    public PendingDelivery? Find(string messageId)
    {
        lock (gate)
        {
            return all.GetValueOrDefault(messageId);
        }
    }

    public bool IsPending(string messageId) => Find(messageId) is { IsEvicted: false };

    public bool IsPending(string messageId, string? accountId) =>
        Find(messageId) is { } delivery && IsOfAccount(delivery, accountId);

    /// <summary>
    /// Returns when each delivery of an account started, in no order. Evicted deliveries are left out.
    /// </summary>
    public List<TimeSpan> GetStartTimes(string? accountId)
    {
        lock (gate)
        {
            return
            [
                .. byAge
                    .Where(delivery => IsOfAccount(delivery, accountId))
                    .Select(delivery => delivery.StartedAt),
            ];
        }
    }

    public void Remove(string messageId)
    {
        lock (gate)
        {
            if (all.Remove(messageId, out var delivery))
            {
                RemoveAgeNode(delivery);
                Dequeue(delivery, PendingState.Removed);
            }
        }
    }

    /// <summary>Waits until a delivery is due.</summary>
    public Task WaitForDueAsync(CancellationToken cancellationToken) => queue.WaitAsync(cancellationToken);

    /// <summary>Takes the due deliveries out of the queue to be polled, ordered by due time.</summary>
    public IReadOnlyList<PendingDelivery> DequeueDue()
    {
        lock (gate)
        {
            var due = queue.GetDue();
            due.ForEach(delivery => Dequeue(delivery, PendingState.Polling));
            return due;
        }
    }

    /// <summary>Takes a delivery out of the queue to dispatch the result of its poll.</summary>
    /// <returns><see langword="false"/> when the delivery is being dispatched already, or was removed.</returns>
    public bool TryBeginDispatch(PendingDelivery delivery)
    {
        lock (gate)
        {
            if (delivery.State is PendingState.Dispatching or PendingState.Removed)
            {
                return false;
            }

            Dequeue(delivery, PendingState.Dispatching);
            return true;
        }
    }

    /// <summary>
    /// Returns a delivery to the queue. Does nothing when it is in another state than <paramref name="from"/>.
    /// </summary>
    public void Requeue(PendingDelivery delivery, PendingState from = PendingState.Dispatching)
    {
        lock (gate)
        {
            if (delivery.State == from)
            {
                delivery.MakeDueIfEvicted(Now);
                Enqueue(delivery);
            }
        }
    }

    /// <summary>Opens the store when the poller starts, and again after it was closed.</summary>
    public void Open()
    {
        lock (gate)
        {
            (isOpen, isClosed) = (true, false);
        }
    }

    /// <summary>
    /// Closes the store when the poller stops, and removes all deliveries. A closed store drops additions.
    /// </summary>
    /// <returns>
    /// The removed deliveries: those being dispatched under <see langword="true"/>, the others under
    /// <see langword="false"/>.
    /// </returns>
    public ILookup<bool, PendingDelivery> Close()
    {
        lock (gate)
        {
            (isOpen, isClosed) = (false, true);
            var removed = all.Values.ToLookup(delivery => delivery.State == PendingState.Dispatching);
            all.Values.ToList().ForEach(delivery => delivery.State = PendingState.Removed);
            all.Clear();
            byAge.Clear();
            queue.Clear();
            return removed;
        }
    }

    private static bool IsOfAccount(PendingDelivery delivery, string? accountId) =>
        string.Equals(delivery.Receipt.AccountId, accountId, StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes a delivery out of the queue, if it is there, and sets its state.</summary>
    private void Dequeue(PendingDelivery delivery, PendingState state)
    {
        queue.Remove(delivery);
        delivery.State = state;
    }

    /// <summary>Adds a delivery to the queue, which wakes the poller when the delivery is due earlier.</summary>
    private void Enqueue(PendingDelivery delivery)
    {
        delivery.State = PendingState.Waiting;
        queue.Add(delivery);
    }

    private void RemoveAgeNode(PendingDelivery delivery)
    {
        if (delivery.AgeNode is { } node)
        {
            byAge.Remove(node);
            delivery.AgeNode = null;
        }
    }

    /// <summary>Evicts the oldest deliveries, and drops those above the bound of evicted deliveries.</summary>
    /// <returns>The dropped deliveries.</returns>
    private List<PendingDelivery> Evict(int count, int maxEvicted)
    {
        var dropped = new List<PendingDelivery>();
        for (; count > 0; count--)
        {
            var oldest = byAge.First!.Value;
            RemoveAgeNode(oldest);
            if (all.Count - byAge.Count > maxEvicted)
            {
                all.Remove(oldest.MessageId);
                Dequeue(oldest, PendingState.Removed);
                dropped.Add(oldest);
            }
            else if (queue.Remove(oldest))
            {
                // A delivery outside the queue becomes due when it is requeued.
                oldest.MakeDueIfEvicted(Now);
                Enqueue(oldest);
            }
        }

        return dropped;
    }
}
