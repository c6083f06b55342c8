using System.Collections.Concurrent;

namespace Courier.Twilio.Sandbox.Recipients;

/// <summary>The scripts of one account, or of all, by recipient.</summary>
internal sealed class ScriptBook
{
    private readonly ConcurrentDictionary<string, RecipientScript> scripts = new(StringComparer.Ordinal);

    public RecipientScript When(string to)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(to);
        return scripts.GetOrAdd(to, static _ => new RecipientScript());
    }

    public SandboxRule? Use(string to) => scripts.TryGetValue(to, out var script) ? script.Use() : null;

    public void Clear() => scripts.Clear();
}
