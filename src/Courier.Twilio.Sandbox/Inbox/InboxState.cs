using Courier.Twilio.Sandbox.Control;

namespace Courier.Twilio.Sandbox.Inbox;

/// <summary>The response of <c>/inbox.json</c>: the state of the sandbox. Later changes are sent as events.</summary>
internal sealed record InboxState(
    ClockState Clock,
    IReadOnlyList<InboxAccount> Accounts,
    IReadOnlyList<InboxMessage> Messages,
    IReadOnlyList<InboxRejection> Rejected,
    IReadOnlyList<RuleState> Rules,
    IReadOnlyList<UnmatchedRequest> UnmatchedRequests)
{
    public static InboxState From(SandboxState state) => new(
        ClockState.From(state.Clock),
        [.. state.Accounts.All.Select(InboxAccount.From)],
        [.. state.Accounts.All.SelectMany(static account => account.Messages.All).Select(InboxMessage.Create)],
        [.. state.Accounts.All.SelectMany(static account => account.RejectedMessages.All).Select(InboxRejection.From)],
        [.. state.Rules.All.Select(RuleState.From)],
        state.UnmatchedRequests.All);
}
