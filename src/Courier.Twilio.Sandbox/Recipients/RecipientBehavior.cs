using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Faults;

namespace Courier.Twilio.Sandbox;

/// <summary>
/// Configures what happens to messages to one recipient. A later behavior replaces an earlier one, unless the earlier
/// one is limited by <see cref="Times"/>; then it follows. A recipient without a behavior gets its messages delivered.
/// </summary>
public sealed class RecipientBehavior
{
    private readonly Lock gate = new();
    private readonly List<Entry> entries = [];
    private readonly ChangeFeed changes;

    internal RecipientBehavior(ChangeFeed changes) => this.changes = changes;

    /// <summary>The rules to come; <see cref="SandboxRule.Times"/> is the number of remaining uses.</summary>
    internal IReadOnlyList<SandboxRule> Remaining
    {
        get
        {
            lock (gate)
            {
                return [.. entries.Select(static entry => entry.Rule with { Times = entry.RemainingUses })];
            }
        }
    }

    /// <summary>Rejects every message with this error code and the HTTP status Twilio gives it.</summary>
    /// <param name="code">Twilio's error code, such as 21610; 10000 to 99999.</param>
    /// <returns>The same behavior, for chaining.</returns>
    /// <exception cref="ArgumentException">The code is out of range.</exception>
    public RecipientBehavior RejectsWith(int code) => Applies(new SandboxRule { RejectWithCode = code });

    /// <summary>Accepts every message and ends it in this status.</summary>
    /// <param name="status">
    /// Twilio's status: a final one, or one such as <c>sent</c>, in which the message then stays.
    /// </param>
    /// <param name="code">The error code of <c>failed</c> and <c>undelivered</c>, such as 30003.</param>
    /// <returns>The same behavior, for chaining.</returns>
    /// <exception cref="ArgumentException">
    /// The status is empty or none an outbound message can end in, or the code is out of range or does not belong to
    /// the status.
    /// </exception>
    public RecipientBehavior EndsWith(string status, int? code = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(status);

        return Applies(new SandboxRule { FinalStatus = status, FinalErrorCode = code });
    }

    /// <summary>Sends no response until the client gives up, and processes no message.</summary>
    /// <returns>The same behavior, for chaining.</returns>
    public RecipientBehavior TimesOut() => Applies(new SandboxRule { Fault = SandboxFault.Hang });

    /// <summary>Responds with this HTTP status, and processes no message.</summary>
    /// <param name="httpStatus">200 to 599.</param>
    /// <returns>The same behavior, for chaining.</returns>
    /// <exception cref="ArgumentException">The status is out of range.</exception>
    public RecipientBehavior RespondsWith(int httpStatus) =>
        Applies(new SandboxRule { Fault = SandboxFault.Respond, Status = httpStatus });

    /// <summary>
    /// Accepts every message and closes the connection before the response, so that the client cannot know whether
    /// the message was accepted.
    /// </summary>
    /// <returns>The same behavior, for chaining.</returns>
    public RecipientBehavior DropsResponse() =>
        Applies(new SandboxRule { Fault = SandboxFault.Close, Processing = MessageProcessing.Process });

    /// <summary>Applies a rule to every message to the recipient.</summary>
    /// <param name="rule">
    /// A rule for creating messages, without <see cref="SandboxRule.To"/>, <see cref="SandboxRule.From"/> and
    /// <see cref="SandboxRule.AccountSid"/>.
    /// </param>
    /// <returns>The same behavior, for chaining.</returns>
    /// <exception cref="ArgumentException">
    /// The rule is invalid, or cannot be used for a recipient; the message says why.
    /// </exception>
    public RecipientBehavior Applies(SandboxRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);

        if ((RuleValidator.Validate(rule) ?? RuleValidator.ValidateForRecipient(rule)) is { } error)
        {
            throw new ArgumentException(error, nameof(rule));
        }

        lock (gate)
        {
            if (entries is [.., { RemainingUses: null }])
            {
                entries.RemoveAt(entries.Count - 1);
            }

            entries.Add(new Entry(rule, rule.Times));
        }

        changes.Publish(ChangeEvent.StateChanged);

        return this;
    }

    /// <summary>
    /// Limits the behavior added last to a number of messages. The behavior added next follows it; after the last
    /// one, messages are delivered again.
    /// </summary>
    /// <param name="times">1 or more.</param>
    /// <returns>The same behavior, for chaining.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    /// <exception cref="InvalidOperationException">No behavior was added yet.</exception>
    public RecipientBehavior Times(int times)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);

        lock (gate)
        {
            if (entries is not [.., var last])
            {
                throw new InvalidOperationException("Times limits the behavior before it; add a behavior first.");
            }

            entries[^1] = last with { RemainingUses = times };
        }

        changes.Publish(ChangeEvent.StateChanged);

        return this;
    }

    internal void Clear()
    {
        lock (gate)
        {
            entries.Clear();
        }

        changes.Publish(ChangeEvent.StateChanged);
    }

    /// <summary>Returns the rule for the next message, and counts its use; null when there is none.</summary>
    internal SandboxRule? UseNext()
    {
        SandboxRule used;

        lock (gate)
        {
            if (entries is not [var first, ..])
            {
                return null;
            }

            if (first.RemainingUses is { } remaining)
            {
                entries[0] = first with { RemainingUses = remaining - 1 };

                if (remaining <= 1)
                {
                    entries.RemoveAt(0);
                }
            }

            used = first.Rule;
        }

        changes.Publish(ChangeEvent.StateChanged);

        return used;
    }

    private sealed record Entry(SandboxRule Rule, int? RemainingUses);
}
