using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Faults;

namespace Courier.Twilio.Sandbox;

/// <summary>What happens to messages for one recipient; the last word said wins, unless the one before holds a number of <see cref="Times"/>.</summary>
public sealed class RecipientBehavior
{
    private readonly Lock gate = new();
    private readonly List<Step> steps = [];

    private readonly ChangeFeed bulletin;

    internal RecipientBehavior(ChangeFeed bulletin) => this.bulletin = bulletin;

    /// <summary>What is still to happen; <see cref="SandboxRule.Times"/> is how often still.</summary>
    internal IReadOnlyList<SandboxRule> Remaining
    {
        get
        {
            lock (gate)
            {
                return [.. steps.Select(static step => step.Rule with { Times = step.Left })];
            }
        }
    }

    /// <summary>Every message is refused at once with this code and the HTTP status Twilio gives it.</summary>
    /// <param name="code">Twilio's number, such as 21610; 10000 to 99999.</param>
    /// <exception cref="ArgumentException">The code is no such number.</exception>
    public RecipientBehavior RejectsWith(int code) => Applies(new SandboxRule { RejectWithCode = code });

    /// <summary>Every message is taken and ends so.</summary>
    /// <param name="status">Twilio's word: a final one, or one such as <c>sent</c> to stay there for ever.</param>
    /// <param name="code">The error code that comes with <c>failed</c> and <c>undelivered</c>, such as 30003.</param>
    /// <exception cref="ArgumentException">The status is no word of Twilio's, or none a message ends in.</exception>
    public RecipientBehavior EndsWith(string status, int? code = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(status);
        return Applies(new SandboxRule { FinalStatus = status, FinalErrorCode = code });
    }

    /// <summary>No message is taken, and none is answered for as long as the client waits.</summary>
    public RecipientBehavior TimesOut() => Applies(new SandboxRule { Fault = SandboxFault.Hang });

    /// <summary>No message is taken, and each is answered with this HTTP status.</summary>
    /// <param name="httpStatus">200 to 599.</param>
    /// <exception cref="ArgumentException">The status is out of range.</exception>
    public RecipientBehavior RespondsWith(int httpStatus) => Applies(new SandboxRule { Fault = SandboxFault.Respond, Status = httpStatus });

    /// <summary>Every message is taken, but the connection closes before the answer: the case that makes careless clients send twice.</summary>
    public RecipientBehavior DropsResponse() => Applies(new SandboxRule { Fault = SandboxFault.Close, Processing = MessageProcessing.Process });

    /// <summary>Every message meets this rule; whom it is about is settled by the script.</summary>
    /// <exception cref="ArgumentException">The rule contradicts itself, or is none of a script's; the message says how.</exception>
    public RecipientBehavior Applies(SandboxRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if ((RuleCheck.FindFault(rule) ?? RuleValidator.FindFaultInScript(rule)) is { } fault)
        {
            throw new ArgumentException(fault, nameof(rule));
        }

        lock (gate)
        {
            if (steps is [.., { Left: null }])
            {
                steps.RemoveAt(steps.Count - 1);
            }

            steps.Add(new Step(rule, rule.Times));
        }

        bulletin.Publish(ChangeEvent.StateChanged);

        return this;
    }

    /// <summary>What was said last holds so often; what is said next comes after it, and after all of it messages are delivered again.</summary>
    /// <param name="times">1 or more.</param>
    /// <exception cref="InvalidOperationException">Nothing was said yet.</exception>
    public RecipientBehavior Times(int times)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        lock (gate)
        {
            if (steps is not [.., var last])
            {
                throw new InvalidOperationException("Say what happens first, then how often.");
            }

            steps[^1] = last with { Left = times };
        }

        bulletin.Publish(ChangeEvent.StateChanged);

        return this;
    }

    internal void Clear()
    {
        lock (gate)
        {
            steps.Clear();
        }

        bulletin.Publish(ChangeEvent.StateChanged);
    }

    internal SandboxRule? UseNext()
    {
        SandboxRule used;
        lock (gate)
        {
            if (steps is not [var first, ..])
            {
                return null;
            }

            if (first.Left is { } left)
            {
                steps[0] = first with { Left = left - 1 };
                if (left <= 1)
                {
                    steps.RemoveAt(0);
                }
            }

            used = first.Rule;
        }

        bulletin.Publish(ChangeEvent.StateChanged);
        return used;
    }

    private sealed record Step(SandboxRule Rule, int? Left);
}
