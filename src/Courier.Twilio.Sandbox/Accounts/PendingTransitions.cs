using Courier.Twilio.Sandbox.Time;

namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>
/// The next transition of each message that has one. A message that is evicted before its final status is no longer
/// listed, but it keeps its transitions and status callbacks. Guarded by the lock of its <see cref="MessageBox"/>.
/// </summary>
internal sealed class PendingTransitions
{
    private const int MaxEvicted = 10_000;

    private readonly Dictionary<string, ScheduledTimer> timers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkedListNode<SandboxMessage>> evicted = new(StringComparer.Ordinal);
    private readonly LinkedList<SandboxMessage> oldestFirst = new();

    public SandboxMessage? FindEvicted(string sid) => evicted.GetValueOrDefault(sid)?.Value;

    public void Replace(SandboxMessage message) => evicted[message.Sid].Value = message;

    /// <summary>Stores a transition, unless its timer fired before it could be stored.</summary>
    public void Set(string sid, ScheduledTimer transition)
    {
        if (!transition.IsCompleted)
        {
            timers[sid] = transition;
        }
    }

    /// <summary>Keeps an evicted message, without its form and headers, while it has transitions.</summary>
    public void Evict(SandboxMessage message)
    {
        if (!timers.ContainsKey(message.Sid) && !IsNew(message))
        {
            return;
        }

        if (evicted.Count == MaxEvicted)
        {
            End(oldestFirst.First!.Value.Sid);
        }

        var stored = message with { Form = [], RequestHeaders = ContentDictionary.Empty };
        evicted[message.Sid] = oldestFirst.AddLast(stored);
    }

    public void End(string sid)
    {
        if (evicted.Remove(sid, out var node))
        {
            oldestFirst.Remove(node);
        }

        if (timers.Remove(sid, out var timer))
        {
            timer.Cancel();
        }
    }

    public void Clear()
    {
        foreach (var timer in timers.Values)
        {
            timer.Cancel();
        }

        timers.Clear();
        evicted.Clear();
        oldestFirst.Clear();
    }

    /// <summary>Whether the message was created a moment ago, so that its first transition is not stored yet.</summary>
    private static bool IsNew(SandboxMessage message) =>
        message is { Direction: not "inbound", History.Count: 1 };
}
