namespace Courier.Twilio.Tracking;

/// <summary>The messages under way: each waits for its turn, is asked after, or is in somebody's hand; a bounded list.</summary>
internal sealed class PendingDeliveryStore(TimeProvider time)
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
    public static int Most(int mostUnderWay) => mostUnderWay + Math.Max(mostUnderWay, MostLeaving);

    /// <summary>Takes one more; when there are too many, the oldest have to leave.</summary>
    /// <returns>Those that nobody will look at or report on any more.</returns>
    public IReadOnlyList<PendingDelivery> Add(PendingDelivery receipt, int most)
    {
        lock (gate)
        {
            if (isClosed)
            {
                return [receipt];
            }

            if (all.TryAdd(receipt.MessageId, receipt))
            {
                receipt.Place = byAge.AddLast(receipt);
                Queue(receipt);
            }

            return byAge.Count > most ? SendAway(byAge.Count - most, isOpen ? Most(most) - most : MostLeaving) : [];
        }
    }

    public PendingDelivery? Find(string messageId)
    {
        lock (gate)
        {
            return all.GetValueOrDefault(messageId);
        }
    }

    /// <summary>When each of an account's was handed over, in no order.</summary>
    public List<TimeSpan> HandedOver(string? accountId)
    {
        lock (gate)
        {
            return [.. byAge.Where(receipt => string.Equals(receipt.Receipt.AccountId, accountId, StringComparison.OrdinalIgnoreCase)).Select(receipt => receipt.HandedOverAt)];
        }
    }

    public void Remove(string messageId)
    {
        lock (gate)
        {
            if (all.Remove(messageId, out var receipt))
            {
                GiveUpPlace(receipt);
                Take(receipt, PendingState.Gone);
            }
        }
    }

    /// <summary>Waits until it is the turn of one.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) => inTurn.WaitAsync(cancellationToken);

    /// <summary>Those whose turn it is, the longest due first, to be asked after.</summary>
    public IReadOnlyList<PendingDelivery> TakeDue()
    {
        lock (gate)
        {
            var due = inTurn.Due();
            due.ForEach(receipt => Take(receipt, PendingState.Asked));
            return due;
        }
    }

    /// <summary>Takes one in hand; <see langword="false"/> when it is in hand already, or gone.</summary>
    public bool TryTake(PendingDelivery receipt)
    {
        lock (gate)
        {
            if (receipt.Stage is PendingState.InHand or PendingState.Gone)
            {
                return false;
            }

            Take(receipt, PendingState.InHand);
            return true;
        }
    }

    /// <summary>Gives back what was in hand, or asked after, to wait for its next turn; nothing happens to one that is not any more.</summary>
    public void PutBack(PendingDelivery receipt, PendingState from = PendingState.InHand)
    {
        lock (gate)
        {
            if (receipt.Stage == from)
            {
                receipt.LeaveIfItMust(Now);
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
            var left = all.Values.ToLookup(receipt => receipt.Stage == PendingState.InHand);
            all.Values.ToList().ForEach(receipt => receipt.Stage = PendingState.Gone);
            all.Clear();
            byAge.Clear();
            inTurn.Clear();
            return left;
        }
    }

    private void Take(PendingDelivery receipt, PendingState stage)
    {
        inTurn.Remove(receipt);
        receipt.Stage = stage;
    }

    private void Queue(PendingDelivery receipt)
    {
        receipt.Stage = PendingState.Waiting;
        inTurn.Add(receipt);
    }

    private void GiveUpPlace(PendingDelivery receipt)
    {
        if (receipt.Place is { } place)
        {
            byAge.Remove(place);
            receipt.Place = null;
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
                Take(oldest, PendingState.Gone);
                lost.Add(oldest);
            }
            else if (inTurn.Remove(oldest))
            {
                // Who has one in hand plans its next turn; that leaves when it is put back.
                oldest.LeaveIfItMust(Now);
                Queue(oldest);
            }
        }

        return lost;
    }
}
