using Courier.Twilio.Dispatching;

namespace Courier.Twilio.Tracking;

/// <summary>The messages under way: each waits for its turn, is asked after, or is in somebody's hand; a bounded list.</summary>
internal sealed class PendingDeliveryStore(TimeProvider time) : IPendingDeliveries
{
    // Those that have to leave must not pile up either, least of all where nobody polls.
    private const int MostLeaving = 1024;

    private readonly Dictionary<string, PendingDelivery> all = new(StringComparer.OrdinalIgnoreCase);
    private readonly LinkedList<PendingDelivery> byAge = new();
    private readonly DueQueue inTurn = new(time);
    private readonly Lock gate = new();
    private bool isOpen;
    private bool isClosed;

    /// <summary>Time passed since this list was made.</summary>
    public TimeSpan Now => inTurn.Now;

    /// <summary>How many there are, without those that have to leave.</summary>
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

    /// <summary>Whether somebody looks after the list.</summary>
    public bool IsOpen => Volatile.Read(ref isOpen);

    /// <summary>How many there may be, with those that have to leave.</summary>
    public static int GetCapacity(int mostUnderWay) => mostUnderWay + Math.Max(mostUnderWay, MostLeaving);

    /// <summary>Takes one more; when there are too many, the oldest have to leave.</summary>
    /// <returns>Those that nobody will look at or report on any more.</returns>
    public IReadOnlyList<PendingDelivery> Add(PendingDelivery receipt, int maxPending)
    {
        lock (gate)
        {
            if (isClosed)
            {
                return [receipt];
            }

            if (all.TryAdd(receipt.MessageId, receipt))
            {
                receipt.AgeNode = byAge.AddLast(receipt);
                Queue(receipt);
            }

            return byAge.Count > maxPending ? SendAway(byAge.Count - maxPending, isOpen ? GetCapacity(maxPending) - maxPending : MostLeaving) : [];
        }
    }

    public PendingDelivery? Find(string messageId)
    {
        lock (gate)
        {
            return all.GetValueOrDefault(messageId);
        }
    }

    public bool IsPending(string messageId) => Find(messageId) is { IsEvicted: false };

    public bool IsPending(string messageId, string? accountId) =>
        Find(messageId) is { } delivery
        && string.Equals(delivery.Receipt.AccountId, accountId, StringComparison.OrdinalIgnoreCase);

    /// <summary>When each of an account's was handed over, in no order.</summary>
    public List<TimeSpan> GetStartTimes(string? accountId)
    {
        lock (gate)
        {
            return [.. byAge.Where(receipt => string.Equals(receipt.Receipt.AccountId, accountId, StringComparison.OrdinalIgnoreCase)).Select(receipt => receipt.StartedAt)];
        }
    }

    public void Remove(string messageId)
    {
        lock (gate)
        {
            if (all.Remove(messageId, out var receipt))
            {
                GiveUpPlace(receipt);
                Take(receipt, PendingState.Removed);
            }
        }
    }

    /// <summary>Waits until it is the turn of one.</summary>
    public Task WaitForDueAsync(CancellationToken cancellationToken) => inTurn.WaitAsync(cancellationToken);

    /// <summary>Those whose turn it is, the longest due first, to be asked after.</summary>
    public IReadOnlyList<PendingDelivery> DequeueDue()
    {
        lock (gate)
        {
            var due = inTurn.GetDue();
            due.ForEach(receipt => Take(receipt, PendingState.Polling));
            return due;
        }
    }

    /// <summary>Takes one in hand; <see langword="false"/> when it is in hand already, or gone.</summary>
    public bool TryBeginDispatch(PendingDelivery receipt)
    {
        lock (gate)
        {
            if (receipt.State is PendingState.Dispatching or PendingState.Removed)
            {
                return false;
            }

            Take(receipt, PendingState.Dispatching);
            return true;
        }
    }

    /// <summary>Gives back what was in hand, or asked after, to wait for its next turn; nothing happens to one that is not any more.</summary>
    public void Requeue(PendingDelivery receipt, PendingState from = PendingState.Dispatching)
    {
        lock (gate)
        {
            if (receipt.State == from)
            {
                receipt.MakeDueIfEvicted(Now);
                Queue(receipt);
            }
        }
    }

    /// <summary>From now on somebody looks after the list.</summary>
    public void Open()
    {
        lock (gate)
        {
            (isOpen, isClosed) = (true, false);
        }
    }

    /// <summary>Takes no more, and gives out what is left; <see langword="true"/> holds those that are in somebody's hand.</summary>
    public ILookup<bool, PendingDelivery> Close()
    {
        lock (gate)
        {
            (isOpen, isClosed) = (false, true);
            var left = all.Values.ToLookup(receipt => receipt.State == PendingState.Dispatching);
            all.Values.ToList().ForEach(receipt => receipt.State = PendingState.Removed);
            all.Clear();
            byAge.Clear();
            inTurn.Clear();
            return left;
        }
    }

    private void Take(PendingDelivery receipt, PendingState stage)
    {
        inTurn.Remove(receipt);
        receipt.State = stage;
    }

    private void Queue(PendingDelivery receipt)
    {
        receipt.State = PendingState.Waiting;
        inTurn.Add(receipt);
    }

    private void GiveUpPlace(PendingDelivery receipt)
    {
        if (receipt.AgeNode is { } place)
        {
            byAge.Remove(place);
            receipt.AgeNode = null;
        }
    }

    private List<PendingDelivery> SendAway(int count, int mostLeaving)
    {
        var lost = new List<PendingDelivery>();
        for (; count > 0; count--)
        {
            var oldest = byAge.First!.Value;
            GiveUpPlace(oldest);
            if (all.Count - byAge.Count > mostLeaving)
            {
                all.Remove(oldest.MessageId);
                Take(oldest, PendingState.Removed);
                lost.Add(oldest);
            }
            else if (inTurn.Remove(oldest))
            {
                // Who has one in hand plans its next turn; that leaves when it is put back.
                oldest.MakeDueIfEvicted(Now);
                Queue(oldest);
            }
        }

        return lost;
    }
}
