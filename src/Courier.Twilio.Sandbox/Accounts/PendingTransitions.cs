using Courier.Twilio.Sandbox.Time;

namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>
/// Which messages have steps still to take. One that is forgotten on its way is shown to nobody any more, but goes on to its
/// end and tells of it: what was sent is not unsent by another message. Guarded by the box it belongs to.
/// </summary>
internal sealed class PendingTransitions
{
    private const int MostForgotten = 10_000;

    private static readonly Dictionary<string, string> NoHeaders = [];

    private readonly Dictionary<string, ScheduledTimer> steps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkedListNode<SandboxMessage>> forgotten = new(StringComparer.Ordinal);
    private readonly LinkedList<SandboxMessage> oldestFirst = new();

    public SandboxMessage? FindEvicted(string sid) => forgotten.GetValueOrDefault(sid)?.Value;

    public void Replace(SandboxMessage message) => forgotten[message.Sid].Value = message;

    /// <summary>A step that was taken before anybody could wait for it is not waited for.</summary>
    public void Set(string sid, ScheduledTimer step)
    {
        if (!step.IsCompleted)
        {
            steps[sid] = step;
        }
    }

    public void Evict(SandboxMessage message)
    {
        if (!steps.ContainsKey(message.Sid) && !IsNew(message))
        {
            return;
        }

        if (forgotten.Count == MostForgotten)
        {
            End(oldestFirst.First!.Value.Sid);
        }

        forgotten[message.Sid] = oldestFirst.AddLast(message with { Form = [], RequestHeaders = NoHeaders });
    }

    public void End(string sid)
    {
        if (forgotten.Remove(sid, out var node))
        {
            oldestFirst.Remove(node);
        }

        if (steps.Remove(sid, out var step))
        {
            step.Cancel();
        }
    }

    public void Clear()
    {
        foreach (var step in steps.Values)
        {
            step.Cancel();
        }

        steps.Clear();
        forgotten.Clear();
        oldestFirst.Clear();
    }

    /// <summary>Taken a moment ago: its first step is about to be expected.</summary>
    private static bool IsNew(SandboxMessage message) => message is { Direction: not "inbound", History.Count: 1 };
}
