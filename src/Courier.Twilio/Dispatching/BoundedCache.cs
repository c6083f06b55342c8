namespace Courier.Twilio.Dispatching;

/// <summary>
/// What is remembered of each message; of more than fit, the longest unheard of is forgotten, but never one that is still
/// under way.
/// </summary>
internal sealed class BoundedCache<T>(Func<int> most, Func<string, bool>? isUnderWay = null)
{
    private readonly Dictionary<string, LinkedListNode<(string Id, T Value)>> nodes = new(StringComparer.OrdinalIgnoreCase);
    private readonly LinkedList<(string Id, T Value)> byAge = new();
    private readonly Lock gate = new();

    /// <summary>What is remembered; nothing is the type's default.</summary>
    public T? GetValueOrDefault(string messageId)
    {
        lock (gate)
        {
            return nodes.TryGetValue(messageId, out var node) ? node.Value.Value : default;
        }
    }

    /// <summary>Remembers what the change makes of the value that is remembered now.</summary>
    public void Update(string messageId, Func<T?, T> change)
    {
        lock (gate)
        {
            var value = change(nodes.Remove(messageId, out var node) ? node.Value.Value : default);
            if (node is not null)
            {
                byAge.Remove(node);
            }

            nodes[messageId] = byAge.AddLast((messageId, value));
            while (nodes.Count > most())
            {
                ForgetOne();
            }
        }
    }

    private void ForgetOne()
    {
        var oldest = byAge.First!;
        byAge.RemoveFirst();
        if (isUnderWay?.Invoke(oldest.Value.Id) is true)
        {
            byAge.AddLast(oldest);
            return;
        }

        nodes.Remove(oldest.Value.Id);
    }
}
