using System.Threading.Channels;
using Courier.Twilio.Dispatching;

namespace Courier.Twilio.Tracking;

/// <summary>
/// The messages that wait for their next poll with the same credentials. The lock of the store guards it.
/// </summary>
internal sealed class AccountQueue(AccountKey key)
{
    public AccountKey Key => key;

    /// <summary>Gets the messages, ordered by the next poll.</summary>
    public SortedSet<PendingDelivery> Waiting { get; } = new(PendingDelivery.DueComparer);

    /// <summary>Gets or sets the signal that wakes the worker when the next due time may have changed.</summary>
    public TaskCompletionSource Changed { get; set; } = new();
}

/// <summary>
/// The bounded store of the messages that one registration polls for. An account with waiting messages has a queue.
/// </summary>
/// <remarks>
/// A message waits in the queue of its account, or is busy: a result is being scheduled or dispatched. One lock guards
/// all of it; while it is held, nothing outside the store is called.
/// </remarks>
internal sealed class PendingDeliveryStore(TimeProvider time) : IPendingDeliveries
{
    // Evicted messages wait for handlers to receive the expiration; they are bounded, too.
    private const int MinEvicted = 1024;

    private readonly Lock gate = new();
    private readonly long origin = time.GetTimestamp();
    private readonly Dictionary<string, PendingDelivery> byId = new(StringComparer.OrdinalIgnoreCase);
    private readonly LinkedList<PendingDelivery> byAge = new();
    private readonly Dictionary<AccountKey, AccountQueue> queues = [];
    private bool isClosed;

    /// <summary>Gets the time since the store was created.</summary>
    public TimeSpan Now => time.GetElapsedTime(origin);

    /// <summary>Gets whether a poller is running.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Gets the queues that have no worker yet, in the order of their creation.</summary>
    public Channel<AccountQueue> NewQueues { get; private set; } = Channel.CreateUnbounded<AccountQueue>();

    /// <summary>Gets the results for the handlers. A message has at most one, and is busy meanwhile.</summary>
    public Channel<PollResult> Results { get; private set; } = Channel.CreateBounded<PollResult>(1);

    // Read without the lock: the number may change before the caller uses it, with the lock or without.
    public int Count => byAge.Count;

    /// <summary>
    /// Adds a message, unless it is pending already. Above the maximum, the oldest messages are evicted: their
    /// expiration is dispatched at once.
    /// </summary>
    /// <returns>
    /// The messages that are not tracked any longer, and whether their expiration will be dispatched.
    /// </returns>
    public IReadOnlyList<(string MessageId, bool IsDispatched)> Add(PendingDelivery delivery, int maxPending)
    {
        lock (gate)
        {
            if (isClosed)
            {
                return [(delivery.MessageId, false)];
            }

            if (byId.TryAdd(delivery.MessageId, delivery))
            {
                byAge.AddLast(delivery.AgeNode);
                Enqueue(delivery);
            }

            return byAge.Count > maxPending ? Evict(maxPending) : [];
        }
    }

    /// <summary>Returns a message, evicted or not; <see langword="null"/> when it is not tracked.</summary>
    public PendingDelivery? Find(string messageId)
    {
        lock (gate)
        {
            return byId.GetValueOrDefault(messageId);
        }
    }

    public bool IsPending(string messageId) => Find(messageId) is { IsEvicted: false };

    public bool IsPending(string messageId, string? accountId) =>
        Find(messageId) is { } delivery && IsOfAccount(delivery, accountId);

    /// <summary>Returns the start times of an account's messages, in no order.</summary>
    public List<TimeSpan> GetStartTimes(string? accountId)
    {
        lock (gate)
        {
            return
            [
                .. byAge.Where(delivery => IsOfAccount(delivery, accountId)).Select(delivery => delivery.StartedAt),
            ];
        }
    }

    /// <summary>Returns the messages of a queue that are due, the longest due first. They stay in the queue.</summary>
    public List<PendingDelivery> GetDue(AccountQueue queue)
    {
        lock (gate)
        {
            var now = Now;
            return
            [
                .. queue.Waiting
                    .TakeWhile(delivery => delivery.DueAt - now <= PendingDelivery.MaxEarliness)
                    .Where(delivery => delivery.IsDue(now)),
            ];
        }
    }

    /// <summary>
    /// Returns the time until the next message of a queue is due, and a task that ends when that may have changed.
    /// Removes the queue when no message waits.
    /// </summary>
    /// <returns><see langword="false"/> when the queue was removed, and its worker ends.</returns>
    public bool TryGetNextDueOrRemove(AccountQueue queue, out TimeSpan delay, out Task changed)
    {
        lock (gate)
        {
            queue.Changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
            changed = queue.Changed.Task;
            delay = queue.Waiting.Min is { } next ? next.DueAt - Now : TimeSpan.Zero;

            // After a restart of the poller, the account may have a new queue, which has a worker of its own.
            if (queue.Waiting.Count == 0 && queues.GetValueOrDefault(queue.Key) == queue)
            {
                queues.Remove(queue.Key);
            }

            return queue.Waiting.Count > 0;
        }
    }

    /// <summary>Takes a message out of its queue: it is busy until it is requeued or removed.</summary>
    /// <returns><see langword="false"/> when it is busy already, or no longer tracked.</returns>
    public bool TryTake(PendingDelivery delivery)
    {
        lock (gate)
        {
            if (delivery.IsBusy || byId.GetValueOrDefault(delivery.MessageId) != delivery)
            {
                return false;
            }

            Dequeue(delivery);
            return delivery.IsBusy = true;
        }
    }

    /// <summary>Puts a busy message back into its queue. Does nothing when it is no longer tracked.</summary>
    public void Requeue(PendingDelivery delivery)
    {
        lock (gate)
        {
            if (!delivery.IsBusy || byId.GetValueOrDefault(delivery.MessageId) != delivery)
            {
                return;
            }

            // A message that was evicted while it was busy expires now. A failed expiration waits for its due time.
            if (!delivery.IsEvicted || delivery.FailedExpirations > 0 || !TryExpire(delivery))
            {
                delivery.IsBusy = false;
                Enqueue(delivery);
            }
        }
    }

    public void Remove(string messageId)
    {
        lock (gate)
        {
            if (byId.GetValueOrDefault(messageId) is { } delivery)
            {
                Remove(delivery);
            }
        }
    }

    /// <summary>Lets a poller start: each queue gets a worker, and handlers receive results.</summary>
    /// <param name="maxPending">The maximum number of messages, which bounds the results that wait.</param>
    public void Open(int maxPending)
    {
        lock (gate)
        {
            (IsOpen, isClosed) = (true, false);
            NewQueues = Channel.CreateUnbounded<AccountQueue>();
            Results = Channel.CreateBounded<PollResult>(maxPending + GetMaxEvicted(maxPending));
            foreach (var queue in queues.Values)
            {
                NewQueues.Writer.TryWrite(queue);
            }
        }
    }

    /// <summary>Removes all messages; none is added until the next <see cref="Open"/>.</summary>
    /// <returns>The messages that wait, and those that a handler may be processing.</returns>
    public (List<PendingDelivery> Waiting, List<PendingDelivery> Busy) Close()
    {
        lock (gate)
        {
            (IsOpen, isClosed) = (false, true);
            while (Results.Reader.TryRead(out var result))
            {
                result.Delivery.IsBusy = false;
            }

            var open = byId.Values.ToLookup(delivery => delivery.IsBusy);
            byId.Clear();
            byAge.Clear();
            queues.Clear();
            return ([.. open[false]], [.. open[true]]);
        }
    }

    private static int GetMaxEvicted(int maxPending) => Math.Max(maxPending, MinEvicted);

    private static bool IsOfAccount(PendingDelivery delivery, string? accountId) =>
        string.Equals(delivery.Receipt.AccountId, accountId, StringComparison.OrdinalIgnoreCase);

    private void Enqueue(PendingDelivery delivery)
    {
        if (!queues.TryGetValue(delivery.AccountKey, out var queue))
        {
            queues[delivery.AccountKey] = queue = new(delivery.AccountKey);
            NewQueues.Writer.TryWrite(queue);
        }

        queue.Waiting.Add(delivery);
        if (queue.Waiting.Min == delivery)
        {
            queue.Changed.TrySetResult();
        }
    }

    private void Dequeue(PendingDelivery delivery)
    {
        if (queues.TryGetValue(delivery.AccountKey, out var queue)
            && queue.Waiting.Remove(delivery) && queue.Waiting.Count == 0)
        {
            // The worker removes the queue, once it may poll the account again. Without a poller there is no worker.
            queue.Changed.TrySetResult();
            if (!IsOpen)
            {
                queues.Remove(delivery.AccountKey);
            }
        }
    }

    private List<(string MessageId, bool IsDispatched)> Evict(int maxPending)
    {
        var evicted = new List<(string, bool)>();
        while (byAge.Count > maxPending)
        {
            var oldest = byAge.First!.Value;
            byAge.RemoveFirst();
            oldest.IsEvicted = true;
            var isDispatched = byId.Count - byAge.Count <= GetMaxEvicted(maxPending)
                && (oldest.IsBusy || TryExpire(oldest));
            if (!isDispatched)
            {
                Remove(oldest);
            }

            evicted.Add((oldest.MessageId, isDispatched));
        }

        return evicted;
    }

    // Passes the expiration of an evicted message to the handlers, without a poll. Returns whether there is space.
    private bool TryExpire(PendingDelivery delivery)
    {
        Dequeue(delivery);
        delivery.IsBusy = true;
        return IsOpen && Results.Writer.TryWrite(
            new PollResult.Evicted(delivery) { RequestedAt = Now, PollContext = default });
    }

    private void Remove(PendingDelivery delivery)
    {
        byId.Remove(delivery.MessageId);
        Dequeue(delivery);
        if (!delivery.IsEvicted)
        {
            byAge.Remove(delivery.AgeNode);
        }
    }
}
