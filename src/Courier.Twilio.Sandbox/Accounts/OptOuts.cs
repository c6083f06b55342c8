namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>The recipients that opted out, by sender or by Messaging Service. The oldest opt-out is evicted.</summary>
internal sealed class OptOuts
{
    private const int MaxCount = 10_000;

    private static readonly string[] StopKeywords =
        ["STOP", "UNSUBSCRIBE", "END", "QUIT", "STOPALL", "REVOKE", "OPTOUT", "CANCEL"];

    private static readonly string[] StartKeywords = ["START", "YES", "UNSTOP"];

    private readonly Lock gate = new();
    private readonly OrderedDictionary<(string Sender, string Recipient), bool> pairs = [];

    public IReadOnlyCollection<(string Sender, string Recipient)> All
    {
        get
        {
            lock (gate)
            {
                return [.. pairs.Keys];
            }
        }
    }

    public bool Contains(string sender, string recipient)
    {
        lock (gate)
        {
            return pairs.ContainsKey((sender, recipient));
        }
    }

    /// <summary>
    /// Opts a recipient out or in when the whole text is a keyword, in any letter case; any other text has no effect.
    /// </summary>
    /// <param name="senders">
    /// The number that received the text and, where the number sent for a Messaging Service, the service.
    /// </param>
    /// <param name="recipient">The number that wrote the text.</param>
    /// <param name="text">The text of the inbound message.</param>
    public void ApplyKeyword(IReadOnlyList<string> senders, string recipient, string text)
    {
        var keyword = text.Trim().ToUpperInvariant();

        lock (gate)
        {
            foreach (var sender in senders)
            {
                if (StopKeywords.Contains(keyword))
                {
                    Add((sender, recipient));
                }
                else if (StartKeywords.Contains(keyword))
                {
                    pairs.Remove((sender, recipient));
                }
            }
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            pairs.Clear();
        }
    }

    private void Add((string Sender, string Recipient) pair)
    {
        if (pairs.Count == MaxCount && !pairs.ContainsKey(pair))
        {
            pairs.RemoveAt(0);
        }

        pairs[pair] = true;
    }
}
