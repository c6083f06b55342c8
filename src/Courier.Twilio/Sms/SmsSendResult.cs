namespace Courier.Sms;

/// <summary>What became of a hand-over: one of three ends, because a missing answer is neither success nor failure.</summary>
public abstract record SmsSendResult
{
    private protected SmsSendResult()
    {
    }

    /// <summary>The receipt of an accepted message, for callers who prefer exceptions.</summary>
    /// <exception cref="SmsSendException">The message was rejected, or its fate is unknown.</exception>
    public SmsReceipt GetReceiptOrThrow() => this switch
    {
        SmsAccepted accepted => accepted.Receipt,
        SmsRejected rejected => throw new SmsSendException(rejected.Failure),
        SmsUnconfirmed unconfirmed => throw new SmsSendException(unconfirmed.Failure),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>The provider took the message.</summary>
/// <param name="Receipt">Enough to ask after the message later.</param>
public sealed record SmsAccepted(SmsReceipt Receipt) : SmsSendResult;

/// <summary>The message was certainly not sent.</summary>
/// <param name="Failure">Why, and what to do about it.</param>
public sealed record SmsRejected(SmsFailure Failure) : SmsSendResult;

/// <summary>Nobody knows: the request left and no readable answer came back. Sending again may send twice.</summary>
/// <param name="Failure">What happened to the answer.</param>
/// <param name="SendId">Names this send in logs: 32 hexadecimal digits.</param>
public sealed record SmsUnconfirmed(SmsFailure Failure, string SendId) : SmsSendResult;
