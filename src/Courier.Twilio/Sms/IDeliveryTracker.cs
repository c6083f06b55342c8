namespace Courier.Sms;

/// <summary>Reads the delivery status of sent messages from the provider.</summary>
/// <remarks>
/// Use it to read or watch single messages, for instance in a request handler or a test. Register an
/// <see cref="IDeliveryReportHandler"/> to be notified about all messages.
/// </remarks>
public interface IDeliveryTracker
{
    /// <summary>Reads the current status of a message once.</summary>
    /// <param name="receipt">The receipt of the message, from <see cref="SmsAccepted"/> or from storage.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>
    /// The current status. When the provider could not be reached or rejected the request,
    /// <see cref="DeliveryReport.Status"/> is <see cref="DeliveryStatus.Unknown"/> and
    /// <see cref="DeliveryReport.Failure"/> holds the reason.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="receipt"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">
    /// <see cref="SmsReceipt.IsTrackable"/> is <see langword="false"/>, the receipt belongs to another account, or its
    /// <see cref="SmsReceipt.MessageId"/> is no message id of the provider.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<DeliveryReport> GetReportAsync(SmsReceipt receipt, CancellationToken cancellationToken = default);

    /// <summary>
    /// Polls a message and yields each new status until the status is final or the tracking deadline passes.
    /// </summary>
    /// <remarks>
    /// Delays and deadline are those of the configured polling schedule. Exceptions are thrown by the enumeration, not
    /// by the call of this method.
    /// </remarks>
    /// <param name="receipt">The receipt of the message, from <see cref="SmsAccepted"/> or from storage.</param>
    /// <param name="cancellationToken">Stops polling.</param>
    /// <returns>
    /// The reports in order of increasing status. The last report is final or has
    /// <see cref="DeliveryReport.IsTrackingExpired"/> set.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="receipt"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">
    /// <see cref="SmsReceipt.IsTrackable"/> is <see langword="false"/>, the receipt belongs to another account, or its
    /// <see cref="SmsReceipt.MessageId"/> is no message id of the provider.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    IAsyncEnumerable<DeliveryReport> WatchAsync(SmsReceipt receipt, CancellationToken cancellationToken = default);

    /// <summary>Cancels a scheduled message that has not been sent yet.</summary>
    /// <param name="receipt">The receipt of a message that was sent with <see cref="SmsMessage.SendAt"/>.</param>
    /// <param name="cancellationToken">Cancels the request before it is transmitted.</param>
    /// <returns>
    /// <see cref="SmsAccepted"/> when the message will not be sent; <see cref="SmsRejected"/> when the provider could
    /// not cancel the message; <see cref="SmsUnconfirmed"/> when the outcome of the request is unknown.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="receipt"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">
    /// <see cref="SmsReceipt.IsTrackable"/> is <see langword="false"/>, the receipt belongs to another account, or its
    /// <see cref="SmsReceipt.MessageId"/> is no message id of the provider.
    /// </exception>
    /// <exception cref="OperationCanceledException">
    /// <paramref name="cancellationToken"/> was canceled before the request was transmitted.
    /// </exception>
    Task<SmsSendResult> CancelAsync(SmsReceipt receipt, CancellationToken cancellationToken = default);
}
