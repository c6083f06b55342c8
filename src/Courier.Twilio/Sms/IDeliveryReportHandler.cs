namespace Courier.Sms;

/// <summary>Handles the delivery reports of messages. Implemented by the application.</summary>
/// <remarks>Reports from polling and from webhooks are dispatched to the same handlers.</remarks>
public interface IDeliveryReportHandler
{
    /// <summary>Handles one delivery report.</summary>
    /// <remarks>
    /// <para>
    /// Reports of one message are dispatched one after the other, and its status never moves backwards. Reports of
    /// different messages are dispatched concurrently, so implementations must be thread-safe.
    /// </para>
    /// <para>
    /// A status is dispatched a second time when a later report adds its error code. A report without an error code
    /// does not remove one that is known.
    /// </para>
    /// <para>
    /// A handler that throws does not affect the other handlers. It is called again with the latest known status when
    /// the next report of the message arrives.
    /// </para>
    /// <para>
    /// The same report may be dispatched more than once: after a restart, and in each process that tracks the message.
    /// An application that stores statuses detects duplicates with <see cref="DeliveryStatusExtensions.Supersedes"/>.
    /// </para>
    /// </remarks>
    /// <param name="report">
    /// The latest known status. <see cref="DeliveryReport.IsTrackingExpired"/> is <see langword="true"/> when no
    /// further report from polling will follow.
    /// </param>
    /// <param name="cancellationToken">
    /// Canceled when the application stops. A provider that disconnects from its webhook request does not cancel the
    /// handler.
    /// </param>
    /// <returns>A task that completes when the report is handled.</returns>
    Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken);
}
