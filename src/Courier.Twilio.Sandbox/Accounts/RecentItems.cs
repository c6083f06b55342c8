namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>The last items that were added, up to a capacity.</summary>
internal sealed class RecentItems<T>(int capacity)
    where T : class
{
    private readonly Lock gate = new();
    private readonly Queue<T> items = new();

    public IReadOnlyList<T> All
    {
        get
        {
            lock (gate)
            {
                return [.. items];
            }
        }
    }

    /// <summary>Adds an item, and returns the item removed to make space; null when none was removed.</summary>
    public T? Add(T item)
    {
        lock (gate)
        {
            var oldest = items.Count == capacity ? items.Dequeue() : null;
            items.Enqueue(item);

            return oldest;
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            items.Clear();
        }
    }
}
