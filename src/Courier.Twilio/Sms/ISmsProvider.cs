namespace Courier.Sms;

/// <summary>Hands SMS messages over to whoever sends them.</summary>
public interface ISmsProvider
{
    /// <summary>Hands over one message and reports what became of the hand-over, not of the delivery.</summary>
    /// <remarks>
    /// A refusal, an outage or a missing answer is a result, not an exception. Once the request has left, cancelling
    /// does not throw either: the answer is <see cref="SmsUnconfirmed"/>, because the message may be on its way.
    /// </remarks>
    /// <returns><see cref="SmsAccepted"/>, <see cref="SmsRejected"/> or <see cref="SmsUnconfirmed"/>.</returns>
    /// <exception cref="OperationCanceledException">Cancelled before the request left: certainly not sent.</exception>
    Task<SmsSendResult> SendAsync(SmsMessage message, CancellationToken cancellationToken = default);
}
