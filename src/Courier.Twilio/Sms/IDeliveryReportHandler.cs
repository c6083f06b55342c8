namespace Courier.Sms;

/// <summary>Hears what became of messages, whether somebody asked for it or the provider said so unasked.</summary>
public interface IDeliveryReportHandler
{
    /// <summary>Takes one report that is news.</summary>
    /// <remarks>
    /// Reports of one message come one after the other, and its status never goes back; those of several come at once. A handler
    /// that throws keeps nothing from the others, and hears the furthest that is known when news comes again. The same report
    /// may come twice: after a restart, and in each process that follows the message;
    /// <see cref="DeliveryStatusExtensions.Supersedes"/> tells whether it is news to you.
    /// </remarks>
    /// <param name="report">What is known now; <see cref="DeliveryReport.IsTrackingExpired"/> says that nobody looks any longer.</param>
    /// <param name="cancellationToken">Cancelled when the application stops; not when a provider hangs up on its request, so that what was begun is finished.</param>
    Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken);
}
