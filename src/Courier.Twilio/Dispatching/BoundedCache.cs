namespace Courier.Twilio.Dispatching;

/// <summary>A thread-safe cache by message id that evicts the least recently updated entry when it is full.</summary>
/// <param name="maxCount">Returns the maximum number of entries. Called at each update, so that it may change.</param>
/// <param name="isPinned">
/// Returns whether an entry must not be evicted. Called while the lock of the cache is held (lock order: cache, then
/// pending store).
/// </param>
internal sealed class BoundedCache<T>(Func<int> maxCount, Func<string, bool>? isPinned = null)
{
    private readonly Dictionary<string, LinkedListNode<(string Id, T Value)>> nodes =
        new(StringComparer.OrdinalIgnoreCase);
    private readonly LinkedList<(string Id, T Value)> byAge = new();
    private readonly Lock gate = new();

    /// <summary>Returns the value of a message, or the default of the type when there is none.</summary>
    public T? GetValueOrDefault(string messageId)
    {
        lock (gate)
        {
            return nodes.TryGetValue(messageId, out var node) ? node.Value.Value : default;
        }
    }

    /// <summary>Replaces the value of a message and evicts entries above the maximum.</summary>
    /// <param name="messageId">The id of the message.</param>
    /// <param name="update">
    /// Computes the new value from the current one, or from the default when there is none.
    /// </param>
    public void Update(string messageId, Func<T?, T> update)
    {
        lock (gate)
        {
            var value = update(nodes.Remove(messageId, out var node) ? node.Value.Value : default);
            if (node is not null)
            {
                byAge.Remove(node);
            }

            nodes[messageId] = byAge.AddLast((messageId, value));
            while (nodes.Count > maxCount())
            {
                EvictOldest();
            }
        }
    }

    // A pinned entry becomes the newest instead. maxCount must include pinned entries; otherwise Update would not end.
    private void EvictOldest()
    {
        var oldest = byAge.First!;
        byAge.RemoveFirst();
        if (isPinned?.Invoke(oldest.Value.Id) is true)
        {
            byAge.AddLast(oldest);
            return;
        }

        nodes.Remove(oldest.Value.Id);
    }
}
