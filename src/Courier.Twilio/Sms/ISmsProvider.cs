namespace Courier.Sms;

/// <summary>Sends SMS messages through a provider. The entry point of this library.</summary>
/// <remarks>Implementations are thread-safe; one instance serves an application.</remarks>
public interface ISmsProvider
{
    /// <summary>Sends one message.</summary>
    /// <remarks>
    /// <para>
    /// The result says whether the provider accepted the message, not whether the message was delivered. Use
    /// <see cref="IDeliveryTracker"/> or <see cref="IDeliveryReportHandler"/> for the delivery.
    /// </para>
    /// <para>
    /// Invalid messages, rejections by the provider, network errors and timeouts are results, not exceptions. Canceling
    /// after the transmission started does not throw: the result is <see cref="SmsUnconfirmed"/>, because the provider
    /// may have accepted the message.
    /// </para>
    /// </remarks>
    /// <param name="message">The message to send.</param>
    /// <param name="cancellationToken">Cancels the send as long as its transmission has not started.</param>
    /// <returns>
    /// <see cref="SmsAccepted"/> when the provider accepted the message; <see cref="SmsRejected"/> when the message was
    /// certainly not sent; <see cref="SmsUnconfirmed"/> when the outcome is unknown.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">
    /// <paramref name="cancellationToken"/> was canceled before the transmission started. The message was not sent.
    /// </exception>
    Task<SmsSendResult> SendAsync(SmsMessage message, CancellationToken cancellationToken = default);
}
