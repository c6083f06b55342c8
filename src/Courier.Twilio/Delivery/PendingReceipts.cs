namespace Courier.Twilio.Delivery;

/// <summary>The messages under way: each waits for its turn, is in somebody's hand, or has to leave for want of room.</summary>
internal sealed class PendingReceipts(TimeProvider time)
{
    // Where nobody polls, those that have to leave must not pile up either.
    private const int MostLeaving = 1024;

    private readonly Dictionary<string, LinkedListNode<PendingReceipt>> nodes = new(StringComparer.OrdinalIgnoreCase);
    private readonly LinkedList<PendingReceipt> byAge = new();
    private readonly SortedSet<PendingReceipt> inTurn = new(PendingReceipt.ByDue);
    private readonly LinkedList<PendingReceipt> leaving = new();
    private readonly Lock gate = new();
    private readonly Alarm alarm = new(time);
    private bool isClosed;

    /// <summary>Time passed since this list was made.</summary>
    public TimeSpan Now => alarm.Now;

    /// <summary>How long it is from now to that moment; nothing for one in the past.</summary>
    public TimeSpan Until(DateTimeOffset moment) => moment - time.GetUtcNow() is { Ticks: > 0 } ahead ? ahead : TimeSpan.Zero;

    public int Count
    {
        get
        {
            lock (gate)
            {
                return nodes.Count;
            }
        }
    }

    /// <summary>Takes one more; when there are too many, the oldest has to leave.</summary>
    /// <returns>The one that nobody will look at or report on any more, because polling has stopped or never began.</returns>
    public PendingReceipt? Add(PendingReceipt receipt, int most)
    {
        lock (gate)
        {
            if (isClosed)
            {
                return receipt;
            }

            if (!nodes.TryAdd(receipt.MessageId, new(receipt)))
            {
                return null;
            }

            byAge.AddLast(nodes[receipt.MessageId]);
            Queue(receipt);
            return nodes.Count > most ? SendAway(byAge.First!.Value) : null;
        }
    }

    public PendingReceipt? Find(string messageId)
    {
        lock (gate)
        {
            return nodes.TryGetValue(messageId, out var node) ? node.Value : null;
        }
    }

    /// <summary>Those whose turn it is, the longest due first.</summary>
    public IReadOnlyList<PendingReceipt> Due()
    {
        lock (gate)
        {
            var now = Now;
            return [.. inTurn.TakeWhile(receipt => receipt.Due - now <= PendingReceipt.Earliest).Where(receipt => receipt.IsDue(now))];
        }
    }

    /// <summary>Those that have to leave and are in nobody's hand.</summary>
    public IReadOnlyList<PendingReceipt> Leaving()
    {
        lock (gate)
        {
            return [.. leaving.Where(receipt => !receipt.IsInHand)];
        }
    }

    /// <summary>Takes one in hand; <see langword="false"/> when somebody else has it, or it is gone.</summary>
    public bool TryTake(PendingReceipt receipt)
    {
        lock (gate)
        {
            if (receipt.IsInHand || !(inTurn.Remove(receipt) || leaving.Contains(receipt)))
            {
                return false;
            }

            receipt.IsInHand = true;
            return true;
        }
    }

    /// <summary>Gives back what was in hand, to wait for its next turn or to leave; nothing happens to one that is gone.</summary>
    public void PutBack(PendingReceipt receipt)
    {
        lock (gate)
        {
            receipt.IsInHand = false;
            if (nodes.TryGetValue(receipt.MessageId, out var node) && node.Value == receipt)
            {
                Queue(receipt);
            }
            else if (leaving.Contains(receipt))
            {
                alarm.BringForward(Now);
            }
        }
    }

    public void Remove(string messageId)
    {
        lock (gate)
        {
            if (nodes.Remove(messageId, out var node))
            {
                byAge.Remove(node);
                inTurn.Remove(node.Value);
            }
            else if (leaving.FirstOrDefault(receipt => string.Equals(receipt.MessageId, messageId, StringComparison.OrdinalIgnoreCase)) is { } one)
            {
                leaving.Remove(one);
            }
        }
    }

    /// <summary>Takes new ones again.</summary>
    public void Open()
    {
        lock (gate)
        {
            isClosed = false;
        }
    }

    /// <summary>Takes no more, and gives out what is left.</summary>
    public IReadOnlyList<PendingReceipt> Close()
    {
        lock (gate)
        {
            isClosed = true;
            List<PendingReceipt> left = [.. leaving, .. byAge];
            leaving.Clear();
            byAge.Clear();
            inTurn.Clear();
            nodes.Clear();
            return left;
        }
    }

    /// <summary>Waits until one is due or has to leave.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) => alarm.SleepAsync(NextTurn, cancellationToken);

    private TimeSpan NextTurn()
    {
        lock (gate)
        {
            return leaving.Any(receipt => !receipt.IsInHand) ? Now : inTurn.Min?.Due ?? TimeSpan.MaxValue;
        }
    }

    private void Queue(PendingReceipt receipt)
    {
        inTurn.Add(receipt);
        alarm.BringForward(receipt.Due);
    }

    private PendingReceipt? SendAway(PendingReceipt oldest)
    {
        nodes.Remove(oldest.MessageId);
        byAge.RemoveFirst();
        inTurn.Remove(oldest);
        if (leaving.Count >= MostLeaving)
        {
            return oldest;
        }

        leaving.AddLast(oldest);
        alarm.BringForward(Now);
        return null;
    }
}
