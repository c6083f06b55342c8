namespace WebhookApi;

/// <summary>The messages that have left the page; of more than fit, the one that left first is forgotten. Not for two threads at once.</summary>
internal sealed class Departed(int most)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Queue<string> byAge = new();

    public bool Has(string id) => ids.Contains(id);

    public void Add(string id)
    {
        if (!ids.Add(id))
        {
            return;
        }

        byAge.Enqueue(id);
        if (byAge.Count > most)
        {
            ids.Remove(byAge.Dequeue());
        }
    }
}
