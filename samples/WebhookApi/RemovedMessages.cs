namespace WebhookApi;

/// <summary>
/// The ids of messages that were removed from the page. At the capacity, the oldest id is dropped. Not thread-safe.
/// </summary>
internal sealed class RemovedMessages(int capacity)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Queue<string> idsByAge = new();

    public bool Contains(string id) => ids.Contains(id);

    public void Add(string id)
    {
        if (!ids.Add(id))
        {
            return;
        }

        idsByAge.Enqueue(id);
        if (idsByAge.Count > capacity)
        {
            ids.Remove(idsByAge.Dequeue());
        }
    }
}
