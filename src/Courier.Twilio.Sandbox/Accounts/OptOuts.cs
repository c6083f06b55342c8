using System.Collections.Concurrent;

namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>Who asked not to be written to, by sender or by Messaging Service.</summary>
internal sealed class OptOuts
{
    private static readonly string[] StopWords = ["STOP", "UNSUBSCRIBE", "END", "QUIT", "STOPALL", "REVOKE", "OPTOUT", "CANCEL"];
    private static readonly string[] StartWords = ["START", "YES", "UNSTOP"];

    private readonly ConcurrentDictionary<(string Sender, string Handset), bool> all = new();

    public IReadOnlyCollection<(string Sender, string Handset)> All => [.. all.Keys];

    public bool Has(string sender, string handset) => all.ContainsKey((sender, handset));

    /// <summary>Only a message of one such word counts, however it is spelled.</summary>
    public void Hear(string sender, string handset, string text)
    {
        var word = text.Trim().ToUpperInvariant();
        if (StopWords.Contains(word))
        {
            all[(sender, handset)] = true;
        }
        else if (StartWords.Contains(word))
        {
            all.TryRemove((sender, handset), out _);
        }
    }

    public void Clear() => all.Clear();
}
