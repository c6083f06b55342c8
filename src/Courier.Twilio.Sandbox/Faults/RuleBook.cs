using Courier.Twilio.Sandbox.Accounts;

namespace Courier.Twilio.Sandbox.Faults;

/// <summary>The rules in force, in the order they were given.</summary>
internal sealed class RuleBook(Bulletin bulletin)
{
    private readonly Lock gate = new();
    private readonly List<LiveRule> rules = [];
    private int lastId;

    public IReadOnlyList<LiveRule> All
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
    public LiveRule Add(SandboxRule rule)
    {
        if (RuleCheck.FindFault(rule) is { } fault)
        {
            throw new ArgumentException(fault, nameof(rule));
        }

        LiveRule live;
        lock (gate)
        {
            live = new LiveRule(++lastId, rule, 0);
            rules.Add(live);
        }

        bulletin.Announce(News.OfChange);
        return live;
    }

    public bool Remove(int id)
    {
        bool isGone;
        lock (gate)
        {
            isGone = rules.RemoveAll(live => live.Id == id) > 0;
        }

        bulletin.Announce(News.OfChange);
        return isGone;
    }

    public void Clear()
    {
        lock (gate)
        {
            rules.Clear();
        }

        bulletin.Announce(News.OfChange);
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

        bulletin.Announce(News.OfChange);
        return used;
    }
}

internal sealed record LiveRule(int Id, SandboxRule Rule, int Uses)
{
    public bool IsUsedUp => Uses >= Rule.Times;
}
