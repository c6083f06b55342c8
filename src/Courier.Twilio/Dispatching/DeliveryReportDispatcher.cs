using Courier.Sms;
using Courier.Twilio.Diagnostics;

namespace Courier.Twilio.Dispatching;

/// <summary>
/// Dispatches delivery reports from polling and webhooks to handlers. Reports of one message are dispatched one at a
/// time; duplicates are dropped.
/// </summary>
/// <remarks>
/// A status is recorded after all handlers succeeded. A retry calls only the handlers that failed. Lock order: keyed
/// lock of the message, then cache, then pending store.
/// </remarks>
/// <param name="handlers">The handlers, in the order in which they are called.</param>
/// <param name="states">What was dispatched of each message.</param>
/// <param name="instruments">The metrics. Without them, reports are neither counted nor traced.</param>
/// <param name="pending">
/// The deliveries that this registration polls for; a message with a final status is removed.
/// </param>
/// <param name="sharedStates">
/// The states of the dispatcher of the handlers that receive the reports of every registration, when there are any.
/// </param>
internal sealed class DeliveryReportDispatcher(
    IReadOnlyList<HandlerCallback<DeliveryReport>> handlers,
    BoundedCache<DispatchState> states,
    SmsInstruments? instruments = null,
    IPendingDeliveries? pending = null,
    BoundedCache<DispatchState>? sharedStates = null)
{
    // About 20 MB. A report whose state was evicted is dispatched a second time, which the contract of handlers allows.
    private const int MaxStatesNotPending = 100_000;

    private readonly AsyncKeyedLock messageLock = new();

    /// <summary>
    /// Creates a cache that does not evict the state of a message that is pending in one of the stores.
    /// </summary>
    public static BoundedCache<DispatchState> CreateStateCache(params IReadOnlyList<IPendingDeliveries> stores) => new(
        () => MaxStatesNotPending + stores.Sum(store => store.Count),
        messageId => stores.Any(store => store.IsPending(messageId)));

    /// <summary>Returns whether all handlers processed a final status of the message.</summary>
    public bool HasFinalStatus(string messageId) => states.GetValueOrDefault(messageId).Status is { IsFinal: true };

    /// <summary>Returns whether all handlers processed a final status or the expiration of the message.</summary>
    public bool IsComplete(string messageId) => states.GetValueOrDefault(messageId).IsComplete;

    /// <summary>Returns whether this registration polls for the message of the report.</summary>
    public bool IsTracking(DeliveryReport report) => pending?.IsPending(report.MessageId, report.AccountId) is true;

    /// <summary>Records the status of a receipt, so that a report with the same status is a duplicate.</summary>
    public void RecordReceipt(SmsReceipt receipt)
    {
        // Handlers have not seen a final status of a receipt: the report of it must be dispatched.
        if (!receipt.Status.IsFinal)
        {
            states.Update(receipt.MessageId, state => state.With(receipt.Status));
            sharedStates?.Update(receipt.MessageId, state => state.With(receipt.Status));
        }
    }

    /// <summary>Calls the handlers in order, unless the report is a duplicate.</summary>
    /// <returns>The report the handlers were called with; <see langword="null"/> for a duplicate.</returns>
    /// <exception cref="AggregateException">
    /// More than one handler failed. The exception of a single handler is thrown as it is.
    /// </exception>
    public async Task<DeliveryReport?> DispatchAsync(
        DeliveryReport report, ReportSource source, CancellationToken cancellationToken)
    {
        using var releaser = await messageLock.LockAsync(report.MessageId, cancellationToken).ConfigureAwait(false);
        var state = states.GetValueOrDefault(report.MessageId);
        if (state.SelectReport(report) is not { } selected)
        {
            return null;
        }

        // A retry of the same report skips the handlers that succeeded.
        var succeeded = ReferenceEquals(selected, state.Incomplete?.Report)
            ? state.Incomplete.Succeeded.ToArray()
            : new bool[handlers.Count];
        using var activity = instruments is null
            ? null
            : SmsActivities.StartProcess(selected, source.Name, source.ParentContext);
        var startedAt = instruments?.GetTimestamp() ?? 0;
        try
        {
            await HandlerInvoker.InvokeAsync(handlers, succeeded, selected, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            states.Update(selected.MessageId, current => current with { Incomplete = new(selected, succeeded) });
            var errorType = e.GetType().FullName ?? e.GetType().Name;
            activity.SetError(errorType);
            instruments?.RecordProcess(startedAt, errorType);
            throw;
        }

        states.Update(selected.MessageId, current => current.With(selected));
        if (selected.Status.IsFinal)
        {
            // Releases the credentials that a pending delivery may hold.
            pending?.Remove(selected.MessageId);
        }

        instruments?.RecordReport(selected, source.Name);
        instruments?.RecordProcess(startedAt, errorType: null);
        return selected;
    }
}
