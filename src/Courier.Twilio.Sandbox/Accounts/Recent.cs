namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>The last few of something; older ones are forgotten.</summary>
internal sealed class Recent<T>(int capacity)
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

    public void Add(T item)
    {
        lock (gate)
        {
            if (items.Count == capacity)
            {
                items.Dequeue();
            }

            items.Enqueue(item);
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
