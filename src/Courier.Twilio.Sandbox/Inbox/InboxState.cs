using Courier.Twilio.Sandbox.Control;

namespace Courier.Twilio.Sandbox.Inbox;

/// <summary>All a page needs to draw itself; what changes afterwards comes as events.</summary>
internal sealed record InboxState(
    ClockState Clock,
    IReadOnlyList<InboxAccount> Accounts,
    IReadOnlyList<InboxMessage> Messages,
    IReadOnlyList<InboxRejection> Rejected,
    IReadOnlyList<RuleState> Rules,
    IReadOnlyList<UnmatchedRequest> UnmatchedRequests)
{
    public static InboxState From(SandboxState switchboard) => new(
        ClockState.From(switchboard.Clock),
        [.. switchboard.Accounts.All.Select(InboxAccount.From)],
        [.. switchboard.Accounts.All.SelectMany(static account => account.Messages.All).Select(InboxMessage.From)],
        [.. switchboard.Accounts.All.SelectMany(static account => account.RejectedMessages.All).Select(InboxRejection.From)],
        [.. switchboard.Rules.All.Select(RuleState.From)],
        switchboard.UnmatchedRequests.All);
}
