using System.Collections.Concurrent;
using Courier.Twilio.Sandbox.Accounts;

namespace Courier.Twilio.Sandbox.Recipients;

/// <summary>The scripts of one account, or of all, by recipient.</summary>
internal sealed class ScriptBook(Bulletin bulletin)
{
    private readonly ConcurrentDictionary<string, RecipientScript> scripts = new(StringComparer.Ordinal);

    /// <summary>What is still to happen, to whom, in order.</summary>
    public IReadOnlyList<(string To, IReadOnlyList<SandboxRule> Rules)> All =>
    [
        .. scripts.OrderBy(static script => script.Key, StringComparer.Ordinal)
            .Select(static script => (script.Key, script.Value.Left))
            .Where(static script => script.Left.Count > 0),
    ];

    public RecipientScript When(string to)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(to);
        return scripts.GetOrAdd(to, _ => new RecipientScript(bulletin));
    }

    public SandboxRule? Use(string to) => scripts.TryGetValue(to, out var script) ? script.Use() : null;

    public void Clear() => scripts.Clear();
}
