using System.Diagnostics;
using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Dispatching;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tracking;

/// <summary>The poller's door to the hallway. A handler is the application's: what it throws must not end the polling of all other messages.</summary>
internal sealed class PollReportDispatcher(DeliveryReportDispatcher hallway, ILogger logger)
{
    /// <summary>So many messages pass at once: one slow handler must not hold up the reports of all; those of one message stay in order.</summary>
    public const int MaxConcurrency = 16;

    /// <summary>Whether every handler has heard the last of it.</summary>
    public bool IsComplete(string messageId) => hallway.IsComplete(messageId);

    /// <returns>Whether every handler took it, or it was no news.</returns>
    public async Task<bool> TryDispatchAsync(DeliveryReport report, ActivityContext round, CancellationToken cancellationToken)
    {
        try
        {
            if (await hallway.DispatchAsync(report, ReportSource.Poll with { ParentContext = round }, cancellationToken).ConfigureAwait(false) is { IsTrackingExpired: true } told)
            {
                logger.TrackingExpired(told.MessageId, told.Status);
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
