using System.Threading.Channels;
using Courier.Twilio.Dispatching;

namespace Courier.Twilio.Tracking;

/// <summary>
/// The bounded store of the messages that one registration polls for. Each account has a queue, ordered by the next
/// poll.
/// </summary>
/// <remarks>
/// A message is in the queue of its account, in the queue of evicted messages, or busy while a result is dispatched.
/// One lock guards all of it; while it is held, nothing outside the store is called.
/// </remarks>
internal sealed class PendingDeliveryStore(TimeProvider time) : IPendingDeliveries
{
    // Evicted messages wait for handlers to receive the expiration; they are bounded, too.
    private const int MinEvicted = 1024;

    private readonly Lock gate = new();
    private readonly long origin = time.GetTimestamp();
    private readonly Dictionary<string, PendingDelivery> byId = new(StringComparer.OrdinalIgnoreCase);
    private readonly LinkedList<PendingDelivery> byAge = new();
    private readonly AccountQueues queues = new();
    private bool isClosed;

    /// <summary>Gets the time since the store was created.</summary>
    public TimeSpan Now => time.GetElapsedTime(origin);

    /// <summary>Gets whether a poller is running.</summary>
    public bool IsOpen => queues.IsOpen;

    /// <summary>Gets the number of messages, without evicted ones.</summary>
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

    /// <summary>Returns the maximum number of messages in an open store, including evicted ones.</summary>
    public static int GetCapacity(int maxPending) => maxPending + Math.Max(maxPending, MinEvicted);

    /// <summary>Gets the queues that have no worker yet, in the order of their creation.</summary>
    public ChannelReader<AccountQueue> NewQueues => queues.NewQueues;

    /// <summary>
    /// Adds a message, unless it is pending already. Above the maximum, the oldest messages are evicted: their
    /// expiration is due at once.
    /// </summary>
    /// <returns>The messages that were dropped: their expiration is not dispatched.</returns>
    public IReadOnlyList<PendingDelivery> Add(PendingDelivery delivery, int maxPending)
    {
        lock (gate)
        {
            if (isClosed)
            {
                return [delivery];
            }

            if (byId.TryAdd(delivery.MessageId, delivery))
            {
                delivery.AgeNode = byAge.AddLast(delivery);
                queues.Enqueue(delivery);
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

    /// <summary>Returns the queue that a message belongs to; <see langword="null"/> when it is not pending.</summary>
    public AccountQueue? FindQueue(PendingDelivery delivery)
    {
        lock (gate)
        {
            return queues.Find(delivery);
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
                    .Where(delivery => delivery.IsEvicted || delivery.IsDue(now)),
            ];
        }
    }

    /// <summary>
    /// Returns the time until the next message of a queue is due, and a task that ends when that may have changed.
    /// </summary>
    /// <returns><see langword="false"/> when the account has no message left; its queue is gone then.</returns>
    public bool TryGetNextDue(AccountQueue queue, out TimeSpan delay, out Task changed)
    {
        lock (gate)
        {
            queue.Changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
            delay = queue.Waiting.Min is { } next ? next.DueAt - Now : TimeSpan.MaxValue;
            changed = queue.Changed.Task;
            return !queues.TryRemove(queue);
        }
    }

    /// <summary>Takes a message out of its queue, to dispatch a result or to schedule the next poll.</summary>
    /// <returns><see langword="false"/> when it is busy already, or no longer tracked.</returns>
    public bool TryBeginDispatch(PendingDelivery delivery)
    {
        lock (gate)
        {
            if (delivery.IsBusy || byId.GetValueOrDefault(delivery.MessageId) != delivery)
            {
                return false;
            }

            queues.Find(delivery)!.Waiting.Remove(delivery);
            return delivery.IsBusy = true;
        }
    }

    /// <summary>Puts a busy message back into its queue. Does nothing when it is no longer pending.</summary>
    public void Requeue(PendingDelivery delivery)
    {
        lock (gate)
        {
            if (delivery.IsBusy && byId.GetValueOrDefault(delivery.MessageId) == delivery)
            {
                delivery.IsBusy = false;
                delivery.MakeDueIfEvicted(Now);
                queues.Enqueue(delivery);
            }
        }
    }

    public void Remove(string messageId)
    {
        lock (gate)
        {
            if (byId.GetValueOrDefault(messageId) is { } delivery)
            {
                Drop(delivery);
            }
        }
    }

    /// <summary>Lets a poller start: from now on messages are added.</summary>
    public void Open()
    {
        lock (gate)
        {
            isClosed = false;
            queues.Open();
        }
    }

    /// <summary>Removes all messages; none is added until the next <see cref="Open"/>.</summary>
    /// <returns>The messages; <see langword="true"/> holds those that are busy.</returns>
    public ILookup<bool, PendingDelivery> Close()
    {
        lock (gate)
        {
            isClosed = true;
            var open = byId.Values.ToLookup(delivery => delivery.IsBusy);
            byId.Clear();
            byAge.Clear();
            queues.Close();
            return open;
        }
    }

    private static bool IsOfAccount(PendingDelivery delivery, string? accountId) =>
        string.Equals(delivery.Receipt.AccountId, accountId, StringComparison.OrdinalIgnoreCase);

    private void Drop(PendingDelivery delivery)
    {
        byId.Remove(delivery.MessageId);
        LeaveAge(delivery);
        queues.Leave(delivery);
    }

    private void LeaveAge(PendingDelivery delivery)
    {
        if (delivery.AgeNode is { } node)
        {
            byAge.Remove(node);
            delivery.AgeNode = null;
        }
    }

    private List<PendingDelivery> Evict(int maxPending)
    {
        var dropped = new List<PendingDelivery>();
        var maxEvicted = IsOpen ? Math.Max(maxPending, MinEvicted) : MinEvicted;
        while (byAge.Count > maxPending)
        {
            var oldest = byAge.First!.Value;
            LeaveAge(oldest);
            if (byId.Count - byAge.Count > maxEvicted)
            {
                Drop(oldest);
                dropped.Add(oldest);
            }
            else if (!oldest.IsBusy)
            {
                // A busy message moves to the queue of evicted messages when it is put back.
                queues.Find(oldest)!.Waiting.Remove(oldest);
                oldest.MakeDueIfEvicted(Now);
                queues.Enqueue(oldest);
            }
        }

        return dropped;
    }
}
