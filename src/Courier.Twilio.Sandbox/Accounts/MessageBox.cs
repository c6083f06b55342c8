using Courier.Twilio.Sandbox.Time;

namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>One account's messages, oldest first; the oldest is forgotten when it is full.</summary>
internal sealed class MessageBox(int capacity, ChangeFeed bulletin)
{
    private readonly Lock gate = new();
    private readonly OrderedDictionary<string, SandboxMessage> messages = new(StringComparer.Ordinal);
    private readonly HashSet<string> unread = new(StringComparer.Ordinal);
    private readonly PendingTransitions journeys = new();
    private readonly DeletedCursors lost = new();

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
                ForgetOldest();
            }

            messages.Add(message.Sid, message);
            if (message.Direction is not "inbound")
            {
                unread.Add(message.Sid);
            }
        }

        bulletin.Publish(new ChangeEvent(message, null));
    }

    public SandboxMessage? Find(string sid)
    {
        lock (gate)
        {
            return messages.GetValueOrDefault(sid);
        }
    }

    /// <summary>Where a message stands, or stood before it went; null when it never was, or was long ago.</summary>
    public MessagePosition? FindPosition(string sid)
    {
        lock (gate)
        {
            return messages.TryGetValue(sid, out var message) ? MessagePosition.FromMessage(message) : lost.Find(sid);
        }
    }

    /// <summary>Replaces one message by what <paramref name="change"/> makes of it; null leaves it and says so.</summary>
    public SandboxMessage? Update(string sid, Func<SandboxMessage, SandboxMessage?> change)
    {
        SandboxMessage? changed;
        lock (gate)
        {
            var isHere = messages.TryGetValue(sid, out var message);
            if ((message ?? journeys.FindEvicted(sid)) is not { } known || change(known) is not { } next)
            {
                return null;
            }

            changed = next;
            if (isHere)
            {
                messages[sid] = changed;
            }
            else
            {
                journeys.Replace(changed);
            }
        }

        bulletin.Publish(new ChangeEvent(changed, null));
        return changed;
    }

    /// <summary>The next step of a message, which is called off when the message goes.</summary>
    public void SetTransition(string sid, ScheduledTimer step)
    {
        lock (gate)
        {
            if (messages.ContainsKey(sid) || journeys.FindEvicted(sid) is not null)
            {
                journeys.Set(sid, step);
            }
            else
            {
                step.Cancel();
            }
        }
    }

    /// <summary>A message takes no more steps by itself.</summary>
    public void EndTransitions(string sid)
    {
        lock (gate)
        {
            journeys.End(sid);
        }
    }

    public void Remove(string sid)
    {
        lock (gate)
        {
            if (messages.Remove(sid, out var message))
            {
                lost.Add(message);
            }

            unread.Remove(sid);
            journeys.End(sid);
        }

        bulletin.Publish(ChangeEvent.StateChanged);
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

        bulletin.Publish(ChangeEvent.StateChanged);
    }

    public void Clear()
    {
        lock (gate)
        {
            messages.Clear();
            unread.Clear();
            journeys.Clear();
            lost.Clear();
        }
    }

    private void ForgetOldest()
    {
        var (sid, oldest) = messages.GetAt(0);
        messages.RemoveAt(0);
        unread.Remove(sid);
        journeys.Evict(oldest);
        lost.Add(oldest);
    }
}
