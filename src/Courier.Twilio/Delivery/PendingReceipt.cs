using Courier.Sms;
using Courier.Twilio.Requests;

namespace Courier.Twilio.Delivery;

/// <summary>One message under way: when to look at it next, until when, and the last that Twilio said of it.</summary>
/// <remarks>Times are counted on the clock of <see cref="PendingReceipts"/>. Only who has it in hand changes it.</remarks>
internal sealed class PendingReceipt
{
    /// <summary>How long before its time a look may come.</summary>
    public static readonly TimeSpan Earliest = TimeSpan.FromSeconds(1);

    /// <summary>The one due first comes first.</summary>
    public static readonly IComparer<PendingReceipt> ByDue = Comparer<PendingReceipt>.Create((one, other) =>
        one.Due.CompareTo(other.Due) is var order and not 0 ? order : string.CompareOrdinal(one.MessageId, other.MessageId));

    private const int MostFarewells = 5;

    private readonly IEnumerator<TimeSpan> waits;
    private int farewells;

    // It starts at the hand-over, or when a scheduled message goes out.
    public PendingReceipt(SmsReceipt receipt, TwilioCredentials? credentials, TimeSpan start, DeliveryPollingOptions options)
    {
        Receipt = receipt;
        Credentials = credentials;
        HandedOverAt = start;
        GiveUpAt = start + PollingSchedule.GiveUpAfter(options);
        LongestWait = options.LongestWait;
        Last = new(receipt.MessageId, receipt.Status) { AccountId = receipt.AccountId };
        waits = PollingSchedule.Waits(options).GetEnumerator();
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

    /// <summary>Whether somebody works on it; <see cref="PendingReceipts"/> alone sets it.</summary>
    public bool IsInHand { get; set; }

    /// <summary>How often its turn was put off.</summary>
    public int PutOff { get; private set; }

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

    /// <summary>It was looked at in its turn; <see langword="false"/> when that was the last time.</summary>
    public bool PlanNextLook(TimeSpan now)
    {
        if (IsLastLook && now >= Due)
        {
            return false;
        }

        PutOff = 0;
        Postpone(now, Next());
        return true;
    }

    /// <summary>Another's look answered for it: the next one is a full wait away, and no sooner than it was.</summary>
    public void LookedAtOutOfTurn(TimeSpan now)
    {
        if (now + Wait > Due)
        {
            Postpone(now, Wait);
        }
    }

    /// <summary>Its turn is put off to the next round.</summary>
    public void PutOffTurn(TimeSpan now)
    {
        PutOff++;
        Postpone(now, Wait);
    }

    /// <summary>The farewell was not taken: it is tried again a few times, each a longest wait away.</summary>
    public bool PlanNextFarewell(TimeSpan now)
    {
        Due = now + LongestWait;
        return ++farewells < MostFarewells;
    }

    /// <summary>What to say when nobody looks any longer; an end that no handler took is still an end.</summary>
    public DeliveryReport Farewell(SmsFailure? because) => Last.Status.IsFinal ? Last : Last with { IsGivenUp = true, Failure = because ?? Last.Failure };

    // Looks that came early leave a rest before the deadline that the schedule does not know of.
    private TimeSpan Next() => waits.MoveNext() ? waits.Current : LongestWait;

    private void Postpone(TimeSpan now, TimeSpan wait)
    {
        Wait = wait;
        Due = now + wait < GiveUpAt ? now + wait : GiveUpAt;
    }
}
