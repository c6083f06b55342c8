using Courier.Sms;

namespace Courier.Twilio.Delivery;

/// <summary>How far each message was last known to be; of more messages than fit, the longest unheard of is forgotten.</summary>
internal sealed class KnownStatuses(Func<int> most)
{
    private readonly Dictionary<string, LinkedListNode<(string Id, DeliveryStatus Status)>> nodes = new(StringComparer.OrdinalIgnoreCase);
    private readonly LinkedList<(string Id, DeliveryStatus Status)> byAge = new();
    private readonly Lock gate = new();

    public DeliveryStatus? Find(string messageId)
    {
        lock (gate)
        {
            return nodes.TryGetValue(messageId, out var node) ? node.Value.Status : null;
        }
    }

    /// <summary>Remembers the status, unless a later one is known.</summary>
    public void Learn(string messageId, DeliveryStatus status)
    {
        lock (gate)
        {
            if (nodes.Remove(messageId, out var node))
            {
                byAge.Remove(node);
                status = status.Supersedes(node.Value.Status) ? status : node.Value.Status;
            }

            nodes[messageId] = byAge.AddLast((messageId, status));
            if (nodes.Count > most())
            {
                nodes.Remove(byAge.First!.Value.Id);
                byAge.RemoveFirst();
            }
        }
    }
}
