using Courier.Sms;
using Courier.Twilio.Messages;

namespace Courier.Twilio.Tracking;

/// <summary>One message under way: when to look at it next, until when, and the last that Twilio said of it.</summary>
/// <remarks>Times are counted on the clock of <see cref="PendingDeliveryStore"/>. Only who has it in hand changes it.</remarks>
internal sealed class PendingDelivery
{
    /// <summary>How long before its time a look may come.</summary>
    public static readonly TimeSpan Earliest = TimeSpan.FromSeconds(1);

    /// <summary>The one due first comes first.</summary>
    public static readonly IComparer<PendingDelivery> ByDue = Comparer<PendingDelivery>.Create((one, other) =>
        one.Due.CompareTo(other.Due) is var order and not 0 ? order : string.CompareOrdinal(one.MessageId, other.MessageId));

    private const int MostFarewells = 5;

    private readonly IEnumerator<TimeSpan> waits;

    // It starts at the hand-over, or when a scheduled message goes out.
    public PendingDelivery(SmsReceipt receipt, TwilioCredentials? credentials, TimeSpan start, DeliveryPollingOptions options)
    {
        Receipt = receipt;
        Credentials = credentials;
        HandedOverAt = start;
        GiveUpAt = start + PollingDelays.ExpireAfter(options);
        LongestWait = options.MaxDelay;
        Last = new(receipt.MessageId, receipt.Status) { AccountId = receipt.AccountId };
        waits = PollingDelays.Waits(options).GetEnumerator();
        Postpone(start, Next());
    }

    public SmsReceipt Receipt { get; }

    public string MessageId => Receipt.MessageId;

    /// <summary>The message's own; <see langword="null"/> means the registration's, as they are at each look.</summary>
    public TwilioCredentials? Credentials { get; }

    public TimeSpan HandedOverAt { get; }

    public TimeSpan GiveUpAt { get; }

    public TimeSpan Due { get; private set; }

    /// <summary>The last that Twilio said, or the hand-over itself.</summary>
    public DeliveryReport Last { get; private set; }

    /// <summary>What is done with it; <see cref="PendingDeliveryStore"/> alone sets this and <see cref="Place"/>.</summary>
    public PendingState Stage { get; set; }

    /// <summary>Its place among all by age; <see langword="null"/> when there is no room for it any more.</summary>
    public LinkedListNode<PendingDelivery>? Place { get; set; }

    public bool IsLeaving => Place is null;

    /// <summary>How often nobody took its farewell.</summary>
    public int Farewells { get; private set; }

    /// <summary>How often its turn was put off.</summary>
    public int PutOff { get; private set; }

    /// <summary>How often it was not asked after for the trouble with others: the next round begins with it.</summary>
    public int PassedOver { get; private set; }

    private TimeSpan Wait { get; set; }

    private TimeSpan LongestWait { get; }

    public bool IsLastLook => Due >= GiveUpAt;

    /// <summary>Whether to look with those that are due now: a look a little early saves a request of its own.</summary>
    public bool IsDue(TimeSpan now)
    {
        var early = Wait / 4;
        return Due - now <= (early < Earliest ? early : Earliest);
    }

    public void Learn(DeliveryReport report) => Last = report.Status.Supersedes(Last.Status) ? report : Last;

    /// <summary>Plans what follows from a look.</summary>
    /// <param name="at">When Twilio was asked; a handler may have taken long since.</param>
    /// <param name="because">Why it did not say.</param>
    /// <param name="isAsked">Whether it was asked after, and not only another with the same trouble.</param>
    /// <returns><see langword="false"/> when that was the last look.</returns>
    public bool PlanNextLook(TimeSpan at, SmsFailure? because, bool isAsked = true)
    {
        if (!IsDue(at))
        {
            // Another's look answered for it: the next one is a full wait away.
            Postpone(at, Wait);
            return true;
        }

        // Twilio's own 404, not that of somebody on the way.
        var isGone = because is { HttpStatus: 404, ProviderCode: "20404" } && at - HandedOverAt >= PollingDelays.Youth;
        if (isGone || (IsLastLook && at >= Due))
        {
            return false;
        }

        (PutOff, PassedOver) = (0, isAsked ? 0 : PassedOver + 1);
        var (next, asked) = (Next(), because?.RetryAfter + Earliest ?? TimeSpan.Zero);
        Postpone(at, next > asked ? next : asked);
        return true;
    }

    /// <summary>Its turn is put off to a later round.</summary>
    public void PutOffTurn(TimeSpan now)
    {
        PutOff++;
        if (IsLastLook)
        {
            Due = Later(Due, now + Earliest);
            return;
        }

        Postpone(now, Next());
    }

    /// <summary>There is no room for it any more: it is let go of now, or when its farewell is tried again.</summary>
    public void LeaveIfItMust(TimeSpan now) => Due = IsLeaving && Farewells == 0 ? now : Due;

    /// <summary>The farewell was not taken: it is tried again a few times, each a longest wait away.</summary>
    public bool PlanNextFarewell(TimeSpan now)
    {
        Due = now + LongestWait;
        return ++Farewells < MostFarewells;
    }

    /// <summary>What to say when nobody looks any longer; an end that no handler took is still an end.</summary>
    public DeliveryReport Farewell(SmsFailure? because) => Last.Status.IsFinal ? Last : Last with { IsTrackingExpired = true, Failure = because ?? Last.Failure };

    // Looks that came early leave a rest before the deadline that the schedule does not know of.
    private TimeSpan Next() => waits.MoveNext() ? waits.Current : LongestWait;

    // Never sooner than it was, and at the deadline at the latest.
    private void Postpone(TimeSpan now, TimeSpan wait)
    {
        Wait = wait;
        Due = Later(Due, now + wait < GiveUpAt ? now + wait : GiveUpAt);
    }

    private static TimeSpan Later(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
