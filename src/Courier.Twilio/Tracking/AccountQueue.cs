namespace Courier.Twilio.Tracking;

/// <summary>The messages of one account whose turn it is: while some are asked after, those that come wait, and are one round together.</summary>
/// <param name="ask">Asks after these, and says how long to ask nobody.</param>
/// <param name="time">What that is counted on.</param>
internal sealed class AccountQueue(Func<IReadOnlyList<PendingDelivery>, CancellationToken, Task<TimeSpan>> ask, TimeProvider time)
{
    private readonly Lock gate = new();
    private List<PendingDelivery> waiting = [];
    private bool isBusy;

    /// <summary>Ends when nobody waits any more.</summary>
    public Task Asking { get; private set; } = Task.CompletedTask;

    public bool IsIdle
    {
        get
        {
            lock (gate)
            {
                return !isBusy;
            }
        }
    }

    /// <summary>Asks after these, once those before them are done with; one caller at a time.</summary>
    public void Add(IEnumerable<PendingDelivery> due, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            // While they wait, some may have been told to their end, or had to leave.
            waiting.RemoveAll(receipt => receipt.State != PendingState.Polling);
            waiting.AddRange(due);
            if (isBusy)
            {
                return;
            }

            isBusy = true;
        }

        Asking = AskAllAsync(cancellationToken);
    }

    private async Task AskAllAsync(CancellationToken cancellationToken)
    {
        while (TakeAll() is { Count: > 0 } due)
        {
            var pause = await ask(due, cancellationToken).ConfigureAwait(false);
            if (pause > TimeSpan.Zero)
            {
                await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private List<PendingDelivery> TakeAll()
    {
        lock (gate)
        {
            var all = waiting;
            waiting = [];
            isBusy = all.Count > 0;
            return all;
        }
    }
}
