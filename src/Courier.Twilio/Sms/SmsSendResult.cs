using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Courier.Sms;

/// <summary>
/// Represents the outcome of a send: <see cref="SmsAccepted"/>, <see cref="SmsRejected"/> or
/// <see cref="SmsUnconfirmed"/>.
/// </summary>
/// <remarks>
/// The set is closed: no other type derives from this one. In JSON the property <c>$type</c> is <c>accepted</c>,
/// <c>rejected</c> or <c>unconfirmed</c>.
/// </remarks>
[JsonDerivedType(typeof(SmsAccepted), "accepted")]
[JsonDerivedType(typeof(SmsRejected), "rejected")]
[JsonDerivedType(typeof(SmsUnconfirmed), "unconfirmed")]
public abstract record SmsSendResult
{
    private protected SmsSendResult()
    {
    }

    /// <summary>Gets the receipt of an accepted message, if it was accepted.</summary>
    /// <param name="receipt">
    /// The receipt, or <see langword="null"/> when the method returns <see langword="false"/>.
    /// </param>
    /// <returns>
    /// <see langword="true"/> for <see cref="SmsAccepted"/>; <see langword="false"/> for <see cref="SmsRejected"/> and
    /// <see cref="SmsUnconfirmed"/>. <see langword="false"/> does not mean that the message was not sent.
    /// </returns>
    public bool TryGetReceipt([NotNullWhen(true)] out SmsReceipt? receipt)
    {
        receipt = (this as SmsAccepted)?.Receipt;
        return receipt is not null;
    }

    /// <summary>Gets the receipt of an accepted message and throws for the other two outcomes.</summary>
    /// <remarks>
    /// Use it where a message that is not accepted is exceptional. Catch <see cref="SmsRejectedException"/> to send the
    /// message again; an unconfirmed message may have been sent already.
    /// </remarks>
    /// <returns>The receipt of the message.</returns>
    /// <exception cref="SmsRejectedException">
    /// The result is <see cref="SmsRejected"/>: the message was certainly not sent.
    /// </exception>
    /// <exception cref="SmsUnconfirmedException">
    /// The result is <see cref="SmsUnconfirmed"/>: sending the message again may send it twice.
    /// </exception>
    public SmsReceipt GetReceiptOrThrow() => this switch
    {
        SmsAccepted(var receipt) => receipt,
        SmsRejected(var failure) => throw new SmsRejectedException(failure),
        SmsUnconfirmed(var failure, var sendId) => throw new SmsUnconfirmedException(failure, sendId),
        _ => throw new UnreachableException(),
    };
}

/// <summary>The provider accepted the message. The message may still fail on its way to the recipient.</summary>
/// <param name="Receipt">The receipt for reading the delivery status later.</param>
/// <exception cref="ArgumentNullException"><paramref name="Receipt"/> is <see langword="null"/>.</exception>
public sealed record SmsAccepted(SmsReceipt Receipt) : SmsSendResult
{
    /// <summary>Gets the receipt for reading the delivery status later.</summary>
    [JsonRequired]
    public SmsReceipt Receipt
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Receipt));
    }
    = Receipt ?? throw new ArgumentNullException(nameof(Receipt));
}

/// <summary>The message was certainly not sent. Sending it again cannot send it twice.</summary>
/// <param name="Failure">The reason and the advice what to do about it.</param>
/// <exception cref="ArgumentNullException"><paramref name="Failure"/> is <see langword="null"/>.</exception>
public sealed record SmsRejected(SmsFailure Failure) : SmsSendResult
{
    /// <summary>Gets the reason and the advice what to do about it.</summary>
    [JsonRequired]
    public SmsFailure Failure
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Failure));
    }
    = Failure ?? throw new ArgumentNullException(nameof(Failure));
}

/// <summary>
/// The outcome is unknown: the request was transmitted, and no conclusive response was received. Sending the message
/// again may send it twice.
/// </summary>
/// <param name="Failure">The reason, such as a timeout or a broken connection.</param>
/// <param name="SendId">
/// The id of this send, 32 hexadecimal digits in lower case. The log messages and the span of the send contain it.
/// </param>
/// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
public sealed record SmsUnconfirmed(SmsFailure Failure, string SendId) : SmsSendResult
{
    /// <summary>Gets the reason, such as a timeout or a broken connection.</summary>
    [JsonRequired]
    public SmsFailure Failure
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Failure));
    }
    = Failure ?? throw new ArgumentNullException(nameof(Failure));

    /// <summary>Gets the id of this send, which its log messages and its span contain.</summary>
    [JsonRequired]
    public string SendId
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(SendId));
    }
    = SendId ?? throw new ArgumentNullException(nameof(SendId));
}
