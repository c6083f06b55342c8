namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>One account's messages, oldest first; the oldest is forgotten when it is full.</summary>
internal sealed class MessageBox(int capacity, Bulletin bulletin)
{
    private readonly Lock gate = new();
    private readonly OrderedDictionary<string, SandboxMessage> messages = new(StringComparer.Ordinal);
    private readonly HashSet<string> unread = new(StringComparer.Ordinal);

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

    /// <summary>Which of them nobody has looked at yet; what a handset wrote itself is none of them.</summary>
    public IReadOnlySet<string> Unread
    {
        get
        {
            lock (gate)
            {
                return unread.ToHashSet(StringComparer.Ordinal);
            }
        }
    }

    public void Add(SandboxMessage message)
    {
        lock (gate)
        {
            if (messages.Count == capacity)
            {
                unread.Remove(messages.GetAt(0).Key);
                messages.RemoveAt(0);
            }

            messages.Add(message.Sid, message);
            if (message.Direction is not "inbound")
            {
                unread.Add(message.Sid);
            }
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

    public void Remove(string sid)
    {
        lock (gate)
        {
            messages.Remove(sid);
            unread.Remove(sid);
        }

        bulletin.Announce(News.OfChange);
    }

    public void MarkRead(IEnumerable<string> sids)
    {
        lock (gate)
        {
            var before = unread.Count;
            unread.ExceptWith(sids);
            if (unread.Count == before)
            {
                return;
            }
        }

        bulletin.Announce(News.OfChange);
    }

    public void Clear()
    {
        lock (gate)
        {
            messages.Clear();
            unread.Clear();
        }
    }
}
