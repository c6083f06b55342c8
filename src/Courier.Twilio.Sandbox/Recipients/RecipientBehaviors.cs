using System.Collections.Concurrent;
using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Checks;

namespace Courier.Twilio.Sandbox.Recipients;

/// <summary>The scripts of one account, or of all, by recipient.</summary>
internal sealed class RecipientBehaviors(ChangeFeed bulletin)
{
    private readonly ConcurrentDictionary<string, RecipientBehavior> scripts = new(StringComparer.Ordinal);

    /// <summary>What is still to happen, to whom, in order.</summary>
    public IReadOnlyList<(string To, IReadOnlyList<SandboxRule> Rules)> All =>
    [
        .. scripts.OrderBy(static script => script.Key, StringComparer.Ordinal)
            .Select(static script => (script.Key, script.Value.Remaining))
            .Where(static script => script.Left.Count > 0),
    ];

    public RecipientBehavior GetOrAdd(string to)
    {
        ArgumentNullException.ThrowIfNull(to);
        if (!AddressFormat.IsValidRecipient(to))
        {
            throw new ArgumentException("A recipient is a number in E.164, such as +12025550156, or a channel address.", nameof(to));
        }

        return scripts.GetOrAdd(to, _ => new RecipientBehavior(bulletin));
    }

    public SandboxRule? UseNext(string to) => scripts.TryGetValue(to, out var script) ? script.UseNext() : null;

    public void Clear() => scripts.Clear();
}
