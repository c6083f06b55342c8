using Courier.Twilio.Sandbox.Accounts;

namespace Courier.Twilio.Sandbox.Faults;

/// <summary>The active rules, in the order of their addition.</summary>
internal sealed class RuleRegistry(ChangeFeed changes)
{
    private const int MaxRules = 1_000;

    private readonly Lock gate = new();
    private readonly List<ActiveRule> rules = [];
    private int lastId;

    public IReadOnlyList<ActiveRule> All
    {
        get
        {
            lock (gate)
            {
                return [.. rules];
            }
        }
    }

    /// <summary>Adds a rule. The oldest used-up rule is evicted when there are 1000 rules.</summary>
    /// <exception cref="ArgumentException">
    /// The rule is invalid, or there are 1000 rules that are not used up.
    /// </exception>
    public ActiveRule Add(SandboxRule rule)
    {
        if (RuleValidator.Validate(rule) is { } error)
        {
            throw new ArgumentException(error, nameof(rule));
        }

        ActiveRule added;

        lock (gate)
        {
            if (rules.Count == MaxRules && !TryEvictUsedUp())
            {
                throw new ArgumentException(
                    $"There are already {MaxRules} rules; remove some before adding another.", nameof(rule));
            }

            added = new ActiveRule(++lastId, rule, 0);
            rules.Add(added);
        }

        changes.Publish(ChangeEvent.StateChanged);

        return added;
    }

    public bool Remove(int id)
    {
        bool isRemoved;

        lock (gate)
        {
            isRemoved = rules.RemoveAll(rule => rule.Id == id) > 0;
        }

        changes.Publish(ChangeEvent.StateChanged);

        return isRemoved;
    }

    public void Clear() => RemoveAll(static _ => true);

    public void RemoveAll(Predicate<SandboxRule> predicate)
    {
        lock (gate)
        {
            rules.RemoveAll(active => predicate(active.Rule));
        }

        changes.Publish(ChangeEvent.StateChanged);
    }

    /// <summary>Returns the first matching rule that is not used up, and counts its use; null without one.</summary>
    public SandboxRule? Use(Func<SandboxRule, bool> matches)
    {
        SandboxRule used;

        lock (gate)
        {
            var index = rules.FindIndex(active => !active.IsUsedUp && matches(active.Rule));

            if (index < 0)
            {
                return null;
            }

            rules[index] = rules[index] with { Uses = rules[index].Uses + 1 };
            used = rules[index].Rule;
        }

        changes.Publish(ChangeEvent.StateChanged);

        return used;
    }

    private bool TryEvictUsedUp()
    {
        var index = rules.FindIndex(static active => active.IsUsedUp);

        if (index >= 0)
        {
            rules.RemoveAt(index);
        }

        return index >= 0;
    }
}

/// <summary>A rule with its ID and the number of requests it was applied to.</summary>
internal sealed record ActiveRule(int Id, SandboxRule Rule, int Uses)
{
    public bool IsUsedUp => Uses >= Rule.Times;
}
