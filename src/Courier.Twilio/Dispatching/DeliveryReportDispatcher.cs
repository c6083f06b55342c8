using System.Diagnostics;
using Courier.Sms;
using Courier.Twilio.Diagnostics;

namespace Courier.Twilio.Dispatching;

/// <summary>
/// Dispatches delivery reports from polling and webhooks to handlers. The status that a handler receives never goes
/// back.
/// </summary>
/// <param name="openHandlers">Returns the handlers for one report.</param>
/// <param name="states">What was dispatched of each message.</param>
/// <param name="instruments">The metrics. Without them, reports are neither counted nor traced.</param>
/// <param name="pending">
/// The deliveries that this registration polls for. A final status removes them, unless its error code is missing.
/// </param>
/// <param name="sharedStates">
/// The states of the handlers that receive the reports of every registration, when there are any.
/// </param>
internal sealed class DeliveryReportDispatcher(
    Func<HandlerScope<DeliveryReport>> openHandlers,
    DispatchStates<DeliveryReport> states,
    SmsInstruments? instruments = null,
    IPendingDeliveries? pending = null,
    DispatchStates<DeliveryReport>? sharedStates = null)
    : HandlerDispatcher<DeliveryReport>(openHandlers, states)
{
    // About 20 MB. A report whose state was evicted is dispatched a second time, which the contract of handlers allows.
    private const int MaxStatesNotPending = 100_000;

    /// <summary>
    /// Creates a cache that does not evict the state of a message that is pending in one of the stores.
    /// </summary>
    public static DispatchStates<DeliveryReport> CreateStateCache(
        params IReadOnlyList<IPendingDeliveries> stores) => new(
        () => MaxStatesNotPending + stores.Sum(store => store.Count),
        messageId => stores.Any(store => store.IsPending(messageId)));

    /// <summary>Returns whether all handlers processed a final status of the message.</summary>
    public bool HasFinalStatus(string messageId) => GetStatus(GetRank(messageId)) is { IsFinal: true };

    /// <summary>Returns whether all handlers processed a final status or the expiration of the message.</summary>
    public bool IsComplete(string messageId) => HasFinalStatus(messageId) || IsExpired(GetRank(messageId));

    /// <summary>
    /// Returns whether the report has a status that an error code explains, and no code: Twilio may set it later.
    /// </summary>
    public static bool AwaitsErrorCode(DeliveryReport report) =>
        report.Status is DeliveryStatus.Failed or DeliveryStatus.Undelivered && report.Failure?.ProviderCode is null;

    /// <summary>Returns whether this registration polls for the message of the report.</summary>
    public bool IsTracking(DeliveryReport report) => pending?.IsPending(report.MessageId, report.AccountId) is true;

    /// <summary>Records the status of a receipt, so that a report with the same status is a duplicate.</summary>
    public void RecordReceipt(SmsReceipt receipt)
    {
        // Handlers have not seen a final status of a receipt: the report of it must be dispatched.
        if (!receipt.Status.IsFinal)
        {
            var rank = Rank(receipt.Status, isExpired: false);
            States.Update(receipt.MessageId, state => state with { Rank = Math.Max(state.Rank, rank) });
            sharedStates?.Update(receipt.MessageId, state => state with { Rank = Math.Max(state.Rank, rank) });
        }
    }

    protected override string GetMessageId(DeliveryReport e) => e.MessageId;

    protected override (DeliveryReport Event, bool IsRetry)? SelectNext(
        DispatchState<DeliveryReport> state, DeliveryReport received)
    {
        var (known, failure) = state.Incomplete is { Event: var incomplete }
            ? (Rank(incomplete, state.Rank), GetFailure(incomplete) ?? state.Failure)
            : (state.Rank, state.Failure);
        var rank = Rank(received.Status, isExpired: false);
        if (rank > known)
        {
            // A code that handlers have received explains the higher status, too.
            var keepsFailure = failure is not null && AwaitsErrorCode(received);
            return (keepsFailure ? received with { Failure = failure } : received, false);
        }

        if (rank == (known & ~1) && failure is null && GetFailure(received) is not null)
        {
            return (received, false);
        }

        // The poller may know an older status than a webhook reported.
        if (received.IsTrackingExpired && !IsExpired(known) && GetStatus(known) is { IsFinal: false } status)
        {
            var expired = received.Status == status
                ? received
                : received with { Status = status, ProviderStatus = null };
            return (expired, false);
        }

        return state.Incomplete is { } retry ? (retry.Event, true) : null;
    }

    protected override int Rank(DeliveryReport e, int known) =>
        Math.Max(known, Rank(e.Status, e.IsTrackingExpired));

    // The failure of an expiration is that of the last poll.
    protected override SmsFailure? GetFailure(DeliveryReport e) =>
        e is { IsTrackingExpired: false, Failure: { ProviderCode: not null } failure } ? failure : null;

    protected override Activity? StartActivity(DeliveryReport e, ReportSource source) =>
        instruments is null ? null : SmsActivities.StartProcess(e, source.Name, source.ParentContext);

    protected override long GetTimestamp() => instruments?.GetTimestamp() ?? 0;

    protected override void OnDispatched(DeliveryReport e, ReportSource source, long startedAt)
    {
        if (e.Status.IsFinal && !AwaitsErrorCode(e))
        {
            // Releases the credentials that a pending delivery may hold.
            pending?.Remove(e.MessageId);
        }

        instruments?.RecordReport(e, source.Name);
        instruments?.RecordProcess(startedAt, errorType: null);
    }

    protected override void OnFailed(Exception error, Activity? activity, long startedAt)
    {
        var errorType = error.GetType().FullName ?? error.GetType().Name;
        activity.SetError(errorType);
        instruments?.RecordProcess(startedAt, errorType);
    }

    // A status has two ranks: an even one for the status itself, and the odd one above it for its expiration.
    private static int Rank(DeliveryStatus status, bool isExpired) => (2 * (status.Order + 1)) + (isExpired ? 1 : 0);

    private static bool IsExpired(int rank) => (rank & 1) == 1;

    private static DeliveryStatus? GetStatus(int rank) =>
        rank == 0 ? null : DeliveryStatusExtensions.InOrder[(rank / 2) - 1];

    private int GetRank(string messageId) => States.GetValueOrDefault(messageId).Rank;
}
