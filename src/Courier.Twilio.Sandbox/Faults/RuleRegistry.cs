using Courier.Twilio.Sandbox.Accounts;

namespace Courier.Twilio.Sandbox.Faults;

/// <summary>The rules in force, in the order they were given.</summary>
internal sealed class RuleRegistry(ChangeFeed bulletin)
{
    private const int Most = 1_000;

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

    /// <exception cref="ArgumentException">The rule contradicts itself; the message says how.</exception>
    public ActiveRule Add(SandboxRule rule)
    {
        if (RuleCheck.FindFault(rule) is { } fault)
        {
            throw new ArgumentException(fault, nameof(rule));
        }

        ActiveRule live;
        lock (gate)
        {
            if (rules.Count == Most && !MakeRoom())
            {
                throw new ArgumentException($"There are {Most} rules already: take some back.", nameof(rule));
            }

            live = new ActiveRule(++lastId, rule, 0);
            rules.Add(live);
        }

        bulletin.Publish(ChangeEvent.StateChanged);
        return live;
    }

    public bool Remove(int id)
    {
        bool isGone;
        lock (gate)
        {
            isGone = rules.RemoveAll(live => live.Id == id) > 0;
        }

        bulletin.Publish(ChangeEvent.StateChanged);
        return isGone;
    }

    public void Clear() => RemoveAll(static _ => true);

    public void RemoveAll(Predicate<SandboxRule> which)
    {
        lock (gate)
        {
            rules.RemoveAll(live => which(live.Rule));
        }

        bulletin.Publish(ChangeEvent.StateChanged);
    }

    /// <summary>The first rule that matches and is not used up; using it is counted.</summary>
    public SandboxRule? Use(Func<SandboxRule, bool> matches)
    {
        SandboxRule used;
        lock (gate)
        {
            var at = rules.FindIndex(live => !live.IsUsedUp && matches(live.Rule));
            if (at < 0)
            {
                return null;
            }

            rules[at] = rules[at] with { Uses = rules[at].Uses + 1 };
            used = rules[at].Rule;
        }

        bulletin.Publish(ChangeEvent.StateChanged);
        return used;
    }

    /// <summary>The oldest that is used up is only a memory.</summary>
    private bool MakeRoom()
    {
        var at = rules.FindIndex(static live => live.IsUsedUp);
        if (at >= 0)
        {
            rules.RemoveAt(at);
        }

        return at >= 0;
    }
}

/// <summary>A rule in force, its number, and how often it was met.</summary>
internal sealed record ActiveRule(int Id, SandboxRule Rule, int Uses)
{
    public bool IsUsedUp => Uses >= Rule.Times;
}
