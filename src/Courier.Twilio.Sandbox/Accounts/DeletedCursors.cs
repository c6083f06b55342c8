namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>
/// The positions of removed messages. A page token names a message, and the message may be removed before the next
/// page is requested. Guarded by the lock of its <see cref="MessageBox"/>.
/// </summary>
internal sealed class DeletedCursors
{
    private const int MaxCount = 2_000;

    private readonly Dictionary<string, MessagePosition> positions = new(StringComparer.Ordinal);
    private readonly Queue<string> oldestFirst = new();

    public void Add(SandboxMessage message)
    {
        if (oldestFirst.Count == MaxCount)
        {
            positions.Remove(oldestFirst.Dequeue());
        }

        positions[message.Sid] = MessagePosition.FromMessage(message);
        oldestFirst.Enqueue(message.Sid);
    }

    public MessagePosition? Find(string sid) => positions.TryGetValue(sid, out var position) ? position : null;

    public void Clear()
    {
        positions.Clear();
        oldestFirst.Clear();
    }
}
