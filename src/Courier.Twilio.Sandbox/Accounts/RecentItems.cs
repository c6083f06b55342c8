namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>The last few of something; older ones are forgotten.</summary>
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

    /// <summary>Says which was forgotten for it, if any was.</summary>
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
