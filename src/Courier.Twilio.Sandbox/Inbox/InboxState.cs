using Courier.Twilio.Sandbox.Control;

namespace Courier.Twilio.Sandbox.Inbox;

/// <summary>All a page needs to draw itself; what changes afterwards comes as events.</summary>
internal sealed record InboxState(
    ClockState Clock,
    IReadOnlyList<InboxAccount> Accounts,
    IReadOnlyList<InboxMessage> Messages,
    IReadOnlyList<InboxRefusal> Refused,
    IReadOnlyList<RuleState> Rules,
    IReadOnlyList<UnmatchedRequest> NotUnderstood)
{
    public static InboxState Of(SandboxState switchboard) => new(
        ClockState.Of(switchboard.Clock),
        [.. switchboard.Accounts.All.Select(InboxAccount.Of)],
        [.. switchboard.Accounts.All.SelectMany(static account => account.Messages.All).Select(InboxMessage.Of)],
        [.. switchboard.Accounts.All.SelectMany(static account => account.RejectedMessages.All).Select(InboxRefusal.Of)],
        [.. switchboard.Rules.All.Select(RuleState.Of)],
        switchboard.UnmatchedRequests.All);
}
