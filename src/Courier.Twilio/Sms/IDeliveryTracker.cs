namespace Courier.Sms;

/// <summary>Asks a provider what became of a message.</summary>
public interface IDeliveryTracker
{
    /// <summary>Asks once.</summary>
    /// <returns>
    /// What the provider says. When it could not be asked, <see cref="DeliveryReport.Status"/> is
    /// <see cref="DeliveryStatus.Unknown"/> and <see cref="DeliveryReport.Failure"/> says why.
    /// </returns>
    /// <exception cref="InvalidOperationException">The receipt is not trackable.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    Task<DeliveryReport> GetReportAsync(SmsReceipt receipt, CancellationToken cancellationToken = default);

    /// <summary>Asks on a schedule and yields what is news, until the status is final or the deadline passes.</summary>
    /// <remarks>The last report is final, or has <see cref="DeliveryReport.IsTrackingExpired"/> set.</remarks>
    /// <exception cref="InvalidOperationException">The receipt is not trackable.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    IAsyncEnumerable<DeliveryReport> WatchAsync(SmsReceipt receipt, CancellationToken cancellationToken = default);

    /// <summary>Calls back a scheduled message that is not sent yet.</summary>
    /// <returns><see cref="SmsAccepted"/> when it will not be sent; otherwise why it could not be called back.</returns>
    /// <exception cref="InvalidOperationException">The receipt is not trackable.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the request left.</exception>
    Task<SmsSendResult> CancelAsync(SmsReceipt receipt, CancellationToken cancellationToken = default);
}
