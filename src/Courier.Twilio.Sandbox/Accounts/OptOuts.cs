namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>Who asked not to be written to, by sender or by Messaging Service.</summary>
internal sealed class OptOuts
{
    private static readonly string[] StopWords = ["STOP", "UNSUBSCRIBE", "END", "QUIT", "STOPALL", "REVOKE", "OPTOUT", "CANCEL"];
    private static readonly string[] StartWords = ["START", "YES", "UNSTOP"];

    private const int Most = 10_000;

    private readonly Lock gate = new();
    private readonly OrderedDictionary<(string Sender, string Handset), bool> all = [];

    public IReadOnlyCollection<(string Sender, string Handset)> All
    {
        get
        {
            lock (gate)
            {
                return [.. all.Keys];
            }
        }
    }

    public bool Contains(string sender, string handset)
    {
        lock (gate)
        {
            return all.ContainsKey((sender, handset));
        }
    }

    /// <summary>Only a message of one such word counts, however it is spelled.</summary>
    /// <param name="senders">Whom the handset writes to: a number and, where it sent for a Messaging Service, the service.</param>
    /// <param name="handset">Who writes.</param>
    /// <param name="text">What.</param>
    public void ApplyKeyword(IReadOnlyList<string> senders, string handset, string text)
    {
        var word = text.Trim().ToUpperInvariant();
        lock (gate)
        {
            foreach (var sender in senders)
            {
                if (StopWords.Contains(word))
                {
                    Add((sender, handset));
                }
                else if (StartWords.Contains(word))
                {
                    all.Remove((sender, handset));
                }
            }
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            all.Clear();
        }
    }

    private void Add((string Sender, string Handset) pair)
    {
        if (all.Count == Most && !all.ContainsKey(pair))
        {
            all.RemoveAt(0);
        }

        all[pair] = true;
    }
}
