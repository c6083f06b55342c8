namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>
/// Where messages stood that are gone: a page of a list begins after a row, and the row may be deleted before the page is
/// asked for. Guarded by the box it belongs to.
/// </summary>
internal sealed class DeletedCursors
{
    private const int Most = 2_000;

    private readonly Dictionary<string, MessagePosition> places = new(StringComparer.Ordinal);
    private readonly Queue<string> oldestFirst = new();

    public void Add(SandboxMessage message)
    {
        if (oldestFirst.Count == Most)
        {
            places.Remove(oldestFirst.Dequeue());
        }

        places[message.Sid] = MessagePosition.FromMessage(message);
        oldestFirst.Enqueue(message.Sid);
    }

    public MessagePosition? Find(string sid) => places.TryGetValue(sid, out var place) ? place : null;

    public void Clear()
    {
        places.Clear();
        oldestFirst.Clear();
    }
}
