using Courier.Sms;
using Courier.Twilio.Dispatching;
using Courier.Twilio.Messages;

namespace Courier.Twilio.Tracking;

/// <summary>The messages that are polled for with the same credentials.</summary>
/// <param name="AccountId">The account that sent them.</param>
/// <param name="Credentials">
/// The credentials of the messages; <see langword="null"/> for those of the registration.
/// </param>
internal readonly record struct AccountKey(string? AccountId, string? Credentials);

/// <summary>One tracked message: when it is polled next, when tracking expires, and its last status.</summary>
/// <remarks>
/// Times are on the clock of <see cref="PendingDeliveryStore"/>. The schedule changes only while the delivery is busy,
/// by the caller that took it from its queue.
/// </remarks>
internal sealed class PendingDelivery
{
    /// <summary>The maximum time by which a poll may precede its due time.</summary>
    public static readonly TimeSpan MaxEarliness = TimeSpan.FromSeconds(1);

    /// <summary>Orders deliveries by due time.</summary>
    public static readonly IComparer<PendingDelivery> DueComparer = Comparer<PendingDelivery>.Create((x, y) =>
        x.DueAt.CompareTo(y.DueAt) is var order and not 0 ? order : string.CompareOrdinal(x.MessageId, y.MessageId));

    private const int MaxExpirationAttempts = 5;

    // Twilio may set the error code of a failed message after its status, and does not say how long after.
    private const int MaxPollsForErrorCode = 5;

    private readonly IEnumerator<TimeSpan> delays;
    private readonly TimeSpan maxDelay;
    private TimeSpan delay;
    private int pollsForErrorCode;

    /// <summary>Creates a delivery with its first poll scheduled.</summary>
    /// <param name="receipt">The receipt of the message.</param>
    /// <param name="credentials">The credentials of the message, if it was sent with its own.</param>
    /// <param name="startedAt">When the message was sent, or will be when it is scheduled.</param>
    /// <param name="options">The schedule.</param>
    public PendingDelivery(
        SmsReceipt receipt, TwilioCredentials? credentials, TimeSpan startedAt, DeliveryPollingOptions options)
    {
        Receipt = receipt;
        Credentials = credentials;
        StartedAt = startedAt;
        ExpiresAt = startedAt + PollingDelays.GetExpireAfter(options);
        LastReport = new(receipt.MessageId, receipt.Status) { AccountId = receipt.AccountId };
        AgeNode = new(this);
        maxDelay = options.MaxDelay;
        delays = PollingDelays.GetDelays(options).GetEnumerator();
        Schedule(startedAt, GetNextDelay());
    }

    /// <summary>Gets the receipt of the message.</summary>
    public SmsReceipt Receipt { get; }

    /// <summary>Gets the provider's id of the message.</summary>
    public string MessageId => Receipt.MessageId;

    /// <summary>
    /// Gets the message's own credentials; <see langword="null"/> to use those of the options at the time of each poll.
    /// </summary>
    public TwilioCredentials? Credentials { get; }

    /// <summary>Gets when the message was sent, or will be when it is scheduled.</summary>
    public TimeSpan StartedAt { get; }

    /// <summary>Gets when tracking expires. The last poll is made at this time.</summary>
    public TimeSpan ExpiresAt { get; }

    /// <summary>Gets when the next poll, or the next attempt to dispatch the final report, is due.</summary>
    public TimeSpan DueAt { get; private set; }

    /// <summary>Gets the report with the highest status so far. The first one has the status of the receipt.</summary>
    public DeliveryReport LastReport { get; private set; }

    /// <summary>Gets the key of the queue that the delivery belongs to.</summary>
    public AccountKey AccountKey => new(Receipt.AccountId, Credentials?.BasicParameter);

    /// <summary>
    /// Gets or sets whether a result is being dispatched or scheduled; then the delivery is in no queue. Only
    /// <see cref="PendingDeliveryStore"/> sets it.
    /// </summary>
    public bool IsBusy { get; set; }

    /// <summary>Gets the position in the store by age. Only <see cref="PendingDeliveryStore"/> uses it.</summary>
    public LinkedListNode<PendingDelivery> AgeNode { get; }

    /// <summary>
    /// Gets or sets whether the store had no capacity left: the expiration is dispatched, without another poll. Only
    /// <see cref="PendingDeliveryStore"/> sets it.
    /// </summary>
    public bool IsEvicted { get; set; }

    /// <summary>Gets the number of failed attempts to dispatch the final report.</summary>
    public int FailedExpirations { get; private set; }

    /// <summary>
    /// Gets the number of polls since the last result that reached their request limit before this message.
    /// </summary>
    public int DeferredCount { get; private set; }

    /// <summary>
    /// Gets the number of polls since the last request that skipped this message after another's failure.
    /// </summary>
    public int SkippedCount { get; private set; }

    /// <summary>Gets whether the next poll is the one at the deadline.</summary>
    public bool IsLastPoll => DueAt >= ExpiresAt;

    /// <summary>
    /// Returns whether the delivery is polled with those due now. A poll may be early by a quarter of its delay, up to
    /// <see cref="MaxEarliness"/>, to share the request of the others.
    /// </summary>
    public bool IsDue(TimeSpan now) => DueAt - now <= Min(delay / 4, MaxEarliness);

    /// <summary>Replaces the last report when the new one has a higher status, or adds an error code.</summary>
    public void Update(DeliveryReport report)
    {
        var addsCode = report.Status == LastReport.Status && DeliveryReportDispatcher.AwaitsErrorCode(LastReport);
        LastReport = addsCode || report.Status.Supersedes(LastReport.Status) ? report : LastReport;
    }

    /// <summary>
    /// Returns whether polls go on after a final status was dispatched, because its error code is missing. After five
    /// more polls, they end.
    /// </summary>
    public bool ShouldAwaitErrorCode() =>
        DeliveryReportDispatcher.AwaitsErrorCode(LastReport) && pollsForErrorCode++ < MaxPollsForErrorCode;

    /// <summary>Schedules the next poll after a result.</summary>
    /// <param name="polledAt">When the request started; handlers may have delayed the call.</param>
    /// <param name="failure">Why Twilio did not return the status; <see langword="null"/> when it did.</param>
    /// <param name="wasRequested">
    /// Whether the message was requested, instead of skipped after another's failure.
    /// </param>
    /// <returns>
    /// <see langword="false"/> when tracking ends: at the deadline, or when the message was not found.
    /// </returns>
    public bool TryScheduleNextPoll(TimeSpan polledAt, SmsFailure? failure, bool wasRequested = true)
    {
        if (!IsDue(polledAt))
        {
            // A list page that was read for other messages also returned this one.
            Schedule(polledAt, delay);
            return true;
        }

        var isWorthwhile = failure is null || PollingDelays.IsWorthwhile(failure, polledAt - StartedAt);
        if (!isWorthwhile || (IsLastPoll && polledAt >= DueAt))
        {
            return false;
        }

        (DeferredCount, SkippedCount) = (0, wasRequested ? 0 : SkippedCount + 1);
        var retryAfter = failure?.RetryAfter + MaxEarliness ?? TimeSpan.Zero;
        Schedule(polledAt, Max(GetNextDelay(), retryAfter));
        return true;
    }

    /// <summary>Schedules the next poll after one that reached its request limit before this message.</summary>
    public void Defer(TimeSpan now)
    {
        DeferredCount++;
        if (IsLastPoll)
        {
            DueAt = Max(DueAt, now + MaxEarliness);
            return;
        }

        Schedule(now, GetNextDelay());
    }

    /// <summary>Schedules the next attempt to dispatch the final report, after the maximum delay.</summary>
    /// <returns><see langword="false"/> after the fifth failed attempt.</returns>
    public bool TryScheduleExpirationRetry(TimeSpan now)
    {
        DueAt = now + maxDelay;
        return ++FailedExpirations < MaxExpirationAttempts;
    }

    /// <summary>Returns the last report: as it is when its status is final, otherwise as expired.</summary>
    /// <param name="failure">Why the last poll failed, if it did.</param>
    public DeliveryReport CreateFinalReport(SmsFailure? failure) => LastReport.Status.IsFinal
        ? LastReport
        : LastReport with { IsTrackingExpired = true, Failure = failure ?? LastReport.Failure };

    /// <summary>
    /// Returns the next delay of the schedule, or the maximum delay when early polls ended the sequence before the
    /// deadline.
    /// </summary>
    private TimeSpan GetNextDelay() => delays.MoveNext() ? delays.Current : maxDelay;

    /// <summary>Sets the due time. It never decreases, and is at most the deadline.</summary>
    private void Schedule(TimeSpan now, TimeSpan nextDelay)
    {
        delay = nextDelay;
        DueAt = Max(DueAt, Min(now + nextDelay, ExpiresAt));
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
