using System.Collections.Concurrent;
using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Validation;

namespace Courier.Twilio.Sandbox.Recipients;

/// <summary>The recipient behaviors of one account, or of the whole sandbox.</summary>
internal sealed class RecipientBehaviors(ChangeFeed changes)
{
    private readonly ConcurrentDictionary<string, RecipientBehavior> behaviors = new(StringComparer.Ordinal);

    /// <summary>The recipients with rules to come, and their rules in order.</summary>
    public IReadOnlyList<(string To, IReadOnlyList<SandboxRule> Rules)> All =>
    [
        .. behaviors.OrderBy(static behavior => behavior.Key, StringComparer.Ordinal)
            .Select(static behavior => (behavior.Key, behavior.Value.Remaining))
            .Where(static behavior => behavior.Remaining.Count > 0),
    ];

    /// <exception cref="ArgumentException">The recipient is malformed.</exception>
    public RecipientBehavior GetOrAdd(string to)
    {
        ArgumentNullException.ThrowIfNull(to);

        if (!AddressFormat.IsValidRecipient(to))
        {
            throw new ArgumentException(
                "A recipient must be a number in E.164, such as +12025550156, or a channel address.", nameof(to));
        }

        return behaviors.GetOrAdd(to, _ => new RecipientBehavior(changes));
    }

    public SandboxRule? UseNext(string to) =>
        behaviors.TryGetValue(to, out var behavior) ? behavior.UseNext() : null;

    public void Clear() => behaviors.Clear();
}
