using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Delivery;

/// <summary>
/// Hands on what the poller learned, and says when it looks no longer. A handler is the application's: what it throws must
/// not end the polling of all other messages.
/// </summary>
internal sealed class Farewells(DeliveryHallway hallway, ILogger logger)
{
    /// <returns>Whether every handler took it.</returns>
    public async Task<bool> HandOnAsync(DeliveryReport report, CancellationToken cancellationToken)
    {
        try
        {
            if (await hallway.HandOnAsync(report, ReportSource.Poll, cancellationToken).ConfigureAwait(false) is { IsGivenUp: true } told)
            {
                logger.GaveUp(told.MessageId, told.Status);
            }

            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            logger.HandlerThrew(e.GetType().Name, report.MessageId, report.Status);
            return false;
        }
    }

    public Task<bool> SayAsync(PendingReceipt receipt, SmsFailure? because, CancellationToken cancellationToken) =>
        HandOnAsync(receipt.Farewell(because), cancellationToken);

    /// <summary>The same when the application may not take longer to stop.</summary>
    public async Task<bool> TrySayAsync(PendingReceipt receipt, CancellationToken cancellationToken)
    {
        try
        {
            return await SayAsync(receipt, because: null, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
