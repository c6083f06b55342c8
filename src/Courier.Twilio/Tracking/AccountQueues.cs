using System.Threading.Channels;

namespace Courier.Twilio.Tracking;

/// <summary>
/// The queues of all accounts. The lock of <see cref="PendingDeliveryStore"/> guards the queues and the key that each
/// delivery has of its own.
/// </summary>
internal sealed class AccountQueues
{
    private readonly Dictionary<AccountKey, AccountQueue> queues = [];
    private Channel<AccountQueue> newQueues = Channel.CreateUnbounded<AccountQueue>();

    /// <summary>Gets whether a poller is running, which starts a worker for each queue.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Gets the queues that have no worker yet, in the order of their creation.</summary>
    public ChannelReader<AccountQueue> NewQueues => newQueues.Reader;

    /// <summary>Lets a poller start: the existing queues need a worker, and each new one.</summary>
    public void Open()
    {
        IsOpen = true;
        foreach (var queue in queues.Values)
        {
            newQueues.Writer.TryWrite(queue);
        }
    }

    /// <summary>Removes all queues. The workers end with the poller.</summary>
    public void Close()
    {
        IsOpen = false;
        foreach (var queue in queues.Values)
        {
            queue.Waiting.Clear();
            queue.Count = 0;
        }

        queues.Clear();
        newQueues = Channel.CreateUnbounded<AccountQueue>();
    }

    /// <summary>Returns the queue of a delivery; <see langword="null"/> when it is in none.</summary>
    public AccountQueue? Find(PendingDelivery delivery) =>
        delivery.QueueKey is { } key ? queues.GetValueOrDefault(key) : null;

    /// <summary>Adds a delivery to the queue of its account, or of the evicted messages.</summary>
    public void Enqueue(PendingDelivery delivery)
    {
        var key = GetKey(delivery);
        var queue = FindOrCreate(key);
        if (delivery.QueueKey != key)
        {
            Leave(delivery);
            delivery.QueueKey = key;
            queue.Count++;
        }

        queue.Waiting.Add(delivery);
        if (queue.Waiting.Min == delivery)
        {
            queue.Changed.TrySetResult();
        }
    }

    /// <summary>Removes a delivery from its queue for good.</summary>
    public void Leave(PendingDelivery delivery)
    {
        if (Find(delivery) is not { } queue)
        {
            return;
        }

        delivery.QueueKey = null;
        queue.Waiting.Remove(delivery);
        if (--queue.Count > 0)
        {
            return;
        }

        // The worker removes the queue, once it may poll the account again; without a poller there is no worker.
        queue.Changed.TrySetResult();
        if (!IsOpen)
        {
            queues.Remove(queue.Key);
        }
    }

    /// <summary>Removes a queue without deliveries, whose worker ends.</summary>
    /// <returns><see langword="false"/> when the queue still has deliveries.</returns>
    public bool TryRemove(AccountQueue queue)
    {
        if (queue.Count > 0)
        {
            return false;
        }

        if (queues.GetValueOrDefault(queue.Key) == queue)
        {
            queues.Remove(queue.Key);
        }

        return true;
    }

    private static AccountKey GetKey(PendingDelivery delivery) => delivery.IsEvicted
        ? new(AccountId: null, Credentials: null, IsEvicted: true)
        : new(delivery.Receipt.AccountId, delivery.Credentials?.BasicParameter);

    private AccountQueue FindOrCreate(AccountKey key)
    {
        if (!queues.TryGetValue(key, out var queue))
        {
            queues[key] = queue = new(key);
            if (IsOpen)
            {
                newQueues.Writer.TryWrite(queue);
            }
        }

        return queue;
    }
}
