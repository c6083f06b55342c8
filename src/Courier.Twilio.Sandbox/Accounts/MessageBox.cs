using Courier.Twilio.Sandbox.Time;

namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>The messages of one account, oldest first. When it is full, the oldest message is evicted.</summary>
internal sealed class MessageBox(int capacity, ChangeFeed changes)
{
    private readonly Lock gate = new();
    private readonly OrderedDictionary<string, SandboxMessage> messages = new(StringComparer.Ordinal);
    private readonly HashSet<string> unread = new(StringComparer.Ordinal);
    private readonly PendingTransitions transitions = new();
    private readonly DeletedCursors deleted = new();

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

    /// <summary>The SIDs of the outbound messages that were not opened on the page yet.</summary>
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
                EvictOldest();
            }

            messages.Add(message.Sid, message);

            if (message.Direction is not "inbound")
            {
                unread.Add(message.Sid);
            }
        }

        changes.Publish(new ChangeEvent(message, null));
    }

    public SandboxMessage? Find(string sid)
    {
        lock (gate)
        {
            return messages.GetValueOrDefault(sid);
        }
    }

    /// <summary>
    /// Returns the list position of a message, or its last position if it was removed; null when the message never
    /// existed or was removed long ago.
    /// </summary>
    public MessagePosition? FindPosition(string sid)
    {
        lock (gate)
        {
            return messages.TryGetValue(sid, out var message)
                ? MessagePosition.FromMessage(message)
                : deleted.Find(sid);
        }
    }

    /// <summary>Replaces a message, evicted or not, by the result of <paramref name="update"/>.</summary>
    /// <returns>The new message; null when there is no such message or the update returned null.</returns>
    public SandboxMessage? Update(string sid, Func<SandboxMessage, SandboxMessage?> update)
    {
        SandboxMessage updated;

        lock (gate)
        {
            var isStored = messages.TryGetValue(sid, out var message);

            if ((message ?? transitions.FindEvicted(sid)) is not { } current || update(current) is not { } next)
            {
                return null;
            }

            updated = next;

            if (isStored)
            {
                messages[sid] = updated;
            }
            else
            {
                transitions.Replace(updated);
            }
        }

        changes.Publish(new ChangeEvent(updated, null));

        return updated;
    }

    /// <summary>Stores the next transition of a message. It is canceled when the message is removed.</summary>
    public void SetTransition(string sid, ScheduledTimer transition)
    {
        lock (gate)
        {
            if (messages.ContainsKey(sid) || transitions.FindEvicted(sid) is not null)
            {
                transitions.Set(sid, transition);
            }
            else
            {
                transition.Cancel();
            }
        }
    }

    /// <summary>Cancels the pending transition of a message; its status no longer changes by itself.</summary>
    public void EndTransitions(string sid)
    {
        lock (gate)
        {
            transitions.End(sid);
        }
    }

    public void Remove(string sid)
    {
        lock (gate)
        {
            if (messages.Remove(sid, out var message))
            {
                deleted.Add(message);
            }

            unread.Remove(sid);
            transitions.End(sid);
        }

        changes.Publish(ChangeEvent.StateChanged);
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

        changes.Publish(ChangeEvent.StateChanged);
    }

    public void Clear()
    {
        lock (gate)
        {
            messages.Clear();
            unread.Clear();
            transitions.Clear();
            deleted.Clear();
        }
    }

    private void EvictOldest()
    {
        var (sid, oldest) = messages.GetAt(0);
        messages.RemoveAt(0);
        unread.Remove(sid);
        transitions.Evict(oldest);
        deleted.Add(oldest);
    }
}
