using System.Threading.Channels;

namespace Courier.Twilio.Delivery;

/// <summary>The messages under way, in the order they were handed over; a bounded list.</summary>
internal sealed class PendingReceipts(TimeProvider time)
{
    // Where nobody polls, those pushed out must not pile up either.
    private const int MostPushedOut = 1024;

    // A timer takes 49 days at most; a scheduled message may wait longer.
    private static readonly TimeSpan LongestSleep = TimeSpan.FromDays(1);

    private readonly long origin = time.GetTimestamp();
    private readonly Dictionary<string, LinkedListNode<PendingReceipt>> nodes = new(StringComparer.OrdinalIgnoreCase);
    private readonly LinkedList<PendingReceipt> byAge = new();
    private readonly Channel<PendingReceipt> pushedOut = Channel.CreateBounded<PendingReceipt>(MostPushedOut);
    private readonly Lock gate = new();
    private TaskCompletionSource somethingNew = NewSignal();
    private TimeSpan wakesAt = TimeSpan.MaxValue;
    private bool isClosed;

    /// <summary>Time passed since this list was made.</summary>
    public TimeSpan Now => time.GetElapsedTime(origin);

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

    /// <summary>Takes one more, and pushes out the oldest when there are too many.</summary>
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
            var oldest = nodes.Count > most ? RemoveOldest() : null;
            if (oldest is not null || receipt.Due < wakesAt)
            {
                somethingNew.TrySetResult();
            }

            return oldest is null || pushedOut.Writer.TryWrite(oldest) ? null : oldest;
        }
    }

    public PendingReceipt? Find(string messageId)
    {
        lock (gate)
        {
            return nodes.TryGetValue(messageId, out var node) ? node.Value : null;
        }
    }

    public void Remove(PendingReceipt receipt)
    {
        lock (gate)
        {
            if (nodes.Remove(receipt.MessageId, out var node))
            {
                byAge.Remove(node);
            }
        }
    }

    public IReadOnlyList<PendingReceipt> TakePushedOut()
    {
        var all = new List<PendingReceipt>();
        while (pushedOut.Reader.TryRead(out var receipt))
        {
            all.Add(receipt);
        }

        return all;
    }

    public IReadOnlyList<PendingReceipt> Due()
    {
        lock (gate)
        {
            var now = Now;
            return [.. byAge.Where(receipt => receipt.IsDue(now))];
        }
    }

    /// <summary>Takes no more, and gives out what is left.</summary>
    public IReadOnlyList<PendingReceipt> Close()
    {
        lock (gate)
        {
            isClosed = true;
            return [.. byAge];
        }
    }

    /// <summary>Waits until one is due or was pushed out.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        while (NextLook() is var (wait, signal) && wait > TimeSpan.Zero)
        {
            using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            await Task.WhenAny(Task.Delay(wait, time, enough.Token), signal).ConfigureAwait(false);
            await enough.CancelAsync().ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private (TimeSpan Wait, Task Signal) NextLook()
    {
        lock (gate)
        {
            if (somethingNew.Task.IsCompleted)
            {
                somethingNew = NewSignal();
            }

            wakesAt = pushedOut.Reader.Count > 0 ? Now : byAge.Select(receipt => receipt.Due).DefaultIfEmpty(TimeSpan.MaxValue).Min();

            // A delay drops what is less than a millisecond, and would end before its time again and again.
            var wait = wakesAt - Now is var ahead && ahead < LongestSleep ? ahead : LongestSleep;
            return (TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), somethingNew.Task);
        }
    }

    private PendingReceipt RemoveOldest()
    {
        var oldest = byAge.First!.Value;
        nodes.Remove(oldest.MessageId);
        byAge.RemoveFirst();
        return oldest;
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
