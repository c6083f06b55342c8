using System.Diagnostics;
using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Dispatching;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tracking;

/// <summary>Dispatches the reports of the poller, and logs exceptions of handlers instead of throwing them.</summary>
internal sealed class PollReportDispatcher(DeliveryReportDispatcher dispatcher, ILogger logger)
{
    /// <summary>
    /// The maximum number of messages whose reports are dispatched at a time, so that a slow handler delays few of
    /// them.
    /// </summary>
    public const int MaxConcurrency = 16;

    /// <summary>Returns whether all handlers processed a final status or the expiration of the message.</summary>
    public bool IsComplete(string messageId) => dispatcher.IsComplete(messageId);

    /// <summary>Dispatches a report.</summary>
    /// <returns>
    /// <see langword="true"/> when all handlers succeeded or the report is a duplicate; <see langword="false"/> when a
    /// handler failed.
    /// </returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<bool> TryDispatchAsync(
        DeliveryReport report, ActivityContext parentContext, CancellationToken cancellationToken)
    {
        try
        {
            var source = ReportSource.Poll with { ParentContext = parentContext };
            var dispatched = await dispatcher.DispatchAsync(report, source, cancellationToken).ConfigureAwait(false);
            if (dispatched is { IsTrackingExpired: true })
            {
                logger.TrackingExpired(dispatched.MessageId, dispatched.Status);
            }

            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            logger.HandlerThrew(e.GetType().Name, report.MessageId, report.Status);
            return false;
        }
    }
}
