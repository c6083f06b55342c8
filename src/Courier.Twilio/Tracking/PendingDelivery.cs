using Courier.Sms;
using Courier.Twilio.Messages;

namespace Courier.Twilio.Tracking;

/// <summary>One message under way: when to look at it next, until when, and the last that Twilio said of it.</summary>
/// <remarks>Times are counted on the clock of <see cref="PendingDeliveryStore"/>. Only who has it in hand changes it.</remarks>
internal sealed class PendingDelivery
{
    /// <summary>How long before its time a look may come.</summary>
    public static readonly TimeSpan MaxEarliness = TimeSpan.FromSeconds(1);

    /// <summary>The one due first comes first.</summary>
    public static readonly IComparer<PendingDelivery> DueComparer = Comparer<PendingDelivery>.Create((one, other) =>
        one.DueAt.CompareTo(other.DueAt) is var order and not 0 ? order : string.CompareOrdinal(one.MessageId, other.MessageId));

    private const int MostFarewells = 5;

    private readonly IEnumerator<TimeSpan> waits;

    // It starts at the hand-over, or when a scheduled message goes out.
    public PendingDelivery(SmsReceipt receipt, TwilioCredentials? credentials, TimeSpan start, DeliveryPollingOptions options)
    {
        Receipt = receipt;
        Credentials = credentials;
        StartedAt = start;
        ExpiresAt = start + PollingDelays.GetExpireAfter(options);
        LongestWait = options.MaxDelay;
        LastReport = new(receipt.MessageId, receipt.Status) { AccountId = receipt.AccountId };
        waits = PollingDelays.GetDelays(options).GetEnumerator();
        Postpone(start, Next());
    }

    public SmsReceipt Receipt { get; }

    public string MessageId => Receipt.MessageId;

    /// <summary>The message's own; <see langword="null"/> means the registration's, as they are at each look.</summary>
    public TwilioCredentials? Credentials { get; }

    public TimeSpan StartedAt { get; }

    public TimeSpan ExpiresAt { get; }

    public TimeSpan DueAt { get; private set; }

    /// <summary>The last that Twilio said, or the hand-over itself.</summary>
    public DeliveryReport LastReport { get; private set; }

    /// <summary>What is done with it; <see cref="PendingDeliveryStore"/> alone sets this and <see cref="AgeNode"/>.</summary>
    public PendingState State { get; set; }

    /// <summary>Its place among all by age; <see langword="null"/> when there is no room for it any more.</summary>
    public LinkedListNode<PendingDelivery>? AgeNode { get; set; }

    public bool IsEvicted => AgeNode is null;

    /// <summary>How often nobody took its farewell.</summary>
    public int FailedExpirations { get; private set; }

    /// <summary>How often its turn was put off.</summary>
    public int DeferredCount { get; private set; }

    /// <summary>How often it was not asked after for the trouble with others: the next round begins with it.</summary>
    public int SkippedCount { get; private set; }

    private TimeSpan Wait { get; set; }

    private TimeSpan LongestWait { get; }

    public bool IsLastPoll => DueAt >= ExpiresAt;

    /// <summary>Whether to look with those that are due now: a look a little early saves a request of its own.</summary>
    public bool IsDue(TimeSpan now)
    {
        var early = Wait / 4;
        return DueAt - now <= (early < MaxEarliness ? early : MaxEarliness);
    }

    public void Update(DeliveryReport report) => LastReport = report.Status.Supersedes(LastReport.Status) ? report : LastReport;

    /// <summary>Plans what follows from a look.</summary>
    /// <param name="at">When Twilio was asked; a handler may have taken long since.</param>
    /// <param name="because">Why it did not say.</param>
    /// <param name="isAsked">Whether it was asked after, and not only another with the same trouble.</param>
    /// <returns><see langword="false"/> when that was the last look.</returns>
    public bool TryScheduleNextPoll(TimeSpan at, SmsFailure? because, bool isAsked = true)
    {
        if (!IsDue(at))
        {
            // Another's look answered for it: the next one is a full wait away.
            Postpone(at, Wait);
            return true;
        }

        // Twilio's own 404, not that of somebody on the way.
        var isGone = because is { HttpStatus: 404, ProviderCode: "20404" } && at - StartedAt >= PollingDelays.NotFoundGracePeriod;
        if (isGone || (IsLastPoll && at >= DueAt))
        {
            return false;
        }

        (DeferredCount, SkippedCount) = (0, isAsked ? 0 : SkippedCount + 1);
        var (next, asked) = (Next(), because?.RetryAfter + MaxEarliness ?? TimeSpan.Zero);
        Postpone(at, next > asked ? next : asked);
        return true;
    }

    /// <summary>Its turn is put off to a later round.</summary>
    public void Defer(TimeSpan now)
    {
        DeferredCount++;
        if (IsLastPoll)
        {
            DueAt = Later(DueAt, now + MaxEarliness);
            return;
        }

        Postpone(now, Next());
    }

    /// <summary>There is no room for it any more: it is let go of now, or when its farewell is tried again.</summary>
    public void MakeDueIfEvicted(TimeSpan now) => DueAt = IsEvicted && FailedExpirations == 0 ? now : DueAt;

    /// <summary>The farewell was not taken: it is tried again a few times, each a longest wait away.</summary>
    public bool TryScheduleExpirationRetry(TimeSpan now)
    {
        DueAt = now + LongestWait;
        return ++FailedExpirations < MostFarewells;
    }

    /// <summary>What to say when nobody looks any longer; an end that no handler took is still an end.</summary>
    public DeliveryReport CreateFinalReport(SmsFailure? because) => LastReport.Status.IsFinal ? LastReport : LastReport with { IsTrackingExpired = true, Failure = because ?? LastReport.Failure };

    // Looks that came early leave a rest before the deadline that the schedule does not know of.
    private TimeSpan Next() => waits.MoveNext() ? waits.Current : LongestWait;

    // Never sooner than it was, and at the deadline at the latest.
    private void Postpone(TimeSpan now, TimeSpan wait)
    {
        Wait = wait;
        DueAt = Later(DueAt, now + wait < ExpiresAt ? now + wait : ExpiresAt);
    }

    private static TimeSpan Later(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
