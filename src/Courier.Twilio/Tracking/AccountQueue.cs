namespace Courier.Twilio.Tracking;

/// <summary>
/// The due deliveries of one account. One poll runs at a time; deliveries that become due during a poll are polled
/// together after it.
/// </summary>
/// <param name="poll">Polls the deliveries, and returns how long the account must not be polled again.</param>
/// <param name="time">The clock of that delay.</param>
internal sealed class AccountQueue(
    Func<IReadOnlyList<PendingDelivery>, CancellationToken, Task<TimeSpan>> poll, TimeProvider time)
{
    private readonly Lock gate = new();
    private List<PendingDelivery> waiting = [];
    private bool isBusy;

    /// <summary>Gets the task that completes when no delivery is polled or waits.</summary>
    public Task Completion { get; private set; } = Task.CompletedTask;

    /// <summary>Gets whether no delivery is polled or waits.</summary>
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

    /// <summary>
    /// Adds due deliveries, and starts a poll unless one is running. Not thread-safe: one caller at a time.
    /// </summary>
    public void Add(IEnumerable<PendingDelivery> due, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            // Waiting deliveries may have been reported by a webhook or evicted.
            waiting.RemoveAll(delivery => delivery.State != PendingState.Polling);
            waiting.AddRange(due);
            if (isBusy)
            {
                return;
            }

            isBusy = true;
        }

        Completion = PollAllAsync(cancellationToken);
    }

    /// <summary>Polls until no delivery waits, with the delays that the polls return in between.</summary>
    private async Task PollAllAsync(CancellationToken cancellationToken)
    {
        while (DequeueAll() is { Count: > 0 } due)
        {
            var delay = await poll(due, cancellationToken).ConfigureAwait(false);
            if (delay > TimeSpan.Zero)
            {
                await Task.Delay(delay, time, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private List<PendingDelivery> DequeueAll()
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
