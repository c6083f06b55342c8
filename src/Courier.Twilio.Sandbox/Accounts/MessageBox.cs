namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>One account's messages, oldest first; the oldest is forgotten when it is full.</summary>
internal sealed class MessageBox(int capacity, Bulletin bulletin)
{
    private readonly Lock gate = new();
    private readonly OrderedDictionary<string, SandboxMessage> messages = new(StringComparer.Ordinal);

    public IReadOnlyList<SandboxMessage> All
    {
        get
        {
            lock (gate)
            {
                return [.. messages.Values];
            }
        }
    }

    public void Add(SandboxMessage message)
    {
        lock (gate)
        {
            if (messages.Count == capacity)
            {
                messages.RemoveAt(0);
            }

            messages.Add(message.Sid, message);
        }

        bulletin.Announce(new News(message, null));
    }

    public SandboxMessage? Find(string sid)
    {
        lock (gate)
        {
            return messages.GetValueOrDefault(sid);
        }
    }

    /// <summary>Replaces one message by what <paramref name="change"/> makes of it; null leaves it and says so.</summary>
    public SandboxMessage? Change(string sid, Func<SandboxMessage, SandboxMessage?> change)
    {
        SandboxMessage? changed;
        lock (gate)
        {
            if (!messages.TryGetValue(sid, out var message) || change(message) is not { } next)
            {
                return null;
            }

            messages[sid] = changed = next;
        }

        bulletin.Announce(new News(changed, null));
        return changed;
    }

    public bool Remove(string sid)
    {
        lock (gate)
        {
            return messages.Remove(sid);
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            messages.Clear();
        }
    }
}
