namespace Courier.Twilio.Webhooks;

/// <summary>The SIDs of messages that were handed on; of more than fit, the oldest is forgotten.</summary>
internal sealed class HeardMessages(int most)
{
    private readonly HashSet<string> sids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Queue<string> byAge = new();
    private readonly Lock gate = new();

    public bool Has(string messageSid)
    {
        lock (gate)
        {
            return sids.Contains(messageSid);
        }
    }

    public void Add(string messageSid)
    {
        lock (gate)
        {
            if (!sids.Add(messageSid))
            {
                return;
            }

            byAge.Enqueue(messageSid);
            if (byAge.Count > most)
            {
                sids.Remove(byAge.Dequeue());
            }
        }
    }
}
