namespace Courier.Twilio.Dispatching;

/// <summary>
/// The dispatch state of each message, and the turn of each message that has an event with the handlers. Thread-safe.
/// </summary>
/// <remarks>
/// One lock guards states and turns. While it is held, only <paramref name="isPinned"/> is called (lock order: dispatch
/// states, then pending store). Message ids are compared without regard to case.
/// </remarks>
/// <param name="maxCount">
/// Returns the maximum number of states, above which the least recently updated one is evicted. Called at each update,
/// so that it may change. It must include pinned states.
/// </param>
/// <param name="isPinned">Returns whether the state of a message must not be evicted.</param>
internal sealed class DispatchStates<TEvent>(Func<int> maxCount, Func<string, bool>? isPinned = null)
    where TEvent : class
{
    /// <summary>
    /// The maximum number of events of one message that wait for their turn. A message has at most eleven statuses.
    /// </summary>
    public const int MaxWaitingPerMessage = 16;

    /// <summary>The maximum number of events of all messages that wait for their turn.</summary>
    public const int MaxWaiting = 10_000;

    private readonly Dictionary<string, LinkedListNode<(string Id, DispatchState<TEvent> State)>> states =
        new(StringComparer.OrdinalIgnoreCase);
    private readonly LinkedList<(string Id, DispatchState<TEvent> State)> byAge = new();
    private readonly Dictionary<string, Turn> turns = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock gate = new();
    private int waitingCount;

    /// <summary>Returns the state of a message, or the default when there is none.</summary>
    public DispatchState<TEvent> GetValueOrDefault(string messageId)
    {
        lock (gate)
        {
            return states.TryGetValue(messageId, out var node) ? node.Value.State : default;
        }
    }

    /// <summary>Replaces the state of a message and evicts states above the maximum.</summary>
    /// <param name="messageId">The id of the message.</param>
    /// <param name="update">
    /// Computes the new state from the current one, or from the default when there is none.
    /// </param>
    public void Update(string messageId, Func<DispatchState<TEvent>, DispatchState<TEvent>> update)
    {
        lock (gate)
        {
            var state = update(states.Remove(messageId, out var node) ? node.Value.State : default);
            if (node is not null)
            {
                byAge.Remove(node);
            }

            states[messageId] = byAge.AddLast((messageId, state));
            while (states.Count > maxCount())
            {
                EvictOldest();
            }
        }
    }

    /// <summary>Waits until no other event of the message has its turn. Waiting events follow in order.</summary>
    /// <param name="messageId">The id of the message.</param>
    /// <param name="isBounded">Whether the event is refused when too many wait already.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The turn; disposing it lets the next event follow.</returns>
    /// <exception cref="DispatchQueueFullException">Too many events wait already.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled during the wait.</exception>
    public async Task<IDisposable> WaitForTurnAsync(
        string messageId, bool isBounded, CancellationToken cancellationToken)
    {
        var turn = Join(messageId, isBounded);
        try
        {
            await turn.Semaphore.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Leave(turn);
            throw;
        }

        return turn;
    }

    // A pinned state becomes the newest instead.
    private void EvictOldest()
    {
        var oldest = byAge.First!;
        byAge.RemoveFirst();
        if (isPinned?.Invoke(oldest.Value.Id) is true)
        {
            byAge.AddLast(oldest);
            return;
        }

        states.Remove(oldest.Value.Id);
    }

    private Turn Join(string messageId, bool isBounded)
    {
        lock (gate)
        {
            if (!turns.TryGetValue(messageId, out var turn))
            {
                turns[messageId] = turn = new(this, messageId);
            }
            else if (isBounded && (turn.Count > MaxWaitingPerMessage || waitingCount >= MaxWaiting))
            {
                throw new DispatchQueueFullException();
            }
            else
            {
                waitingCount++;
            }

            turn.Count++;
            return turn;
        }
    }

    private void Leave(Turn turn)
    {
        lock (gate)
        {
            if (--turn.Count == 0)
            {
                turns.Remove(turn.MessageId);
            }
            else
            {
                waitingCount--;
            }
        }
    }

    /// <summary>The turn of a message: one event has it, the others wait.</summary>
    private sealed class Turn(DispatchStates<TEvent> owner, string messageId) : IDisposable
    {
        public string MessageId => messageId;

        public SemaphoreSlim Semaphore { get; } = new(1);

        /// <summary>Gets or sets the number of events: the one that has the turn, and those that wait.</summary>
        public int Count { get; set; }

        public void Dispose()
        {
            Semaphore.Release();
            owner.Leave(this);
        }
    }
}
