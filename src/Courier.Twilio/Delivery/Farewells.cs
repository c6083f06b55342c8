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
            await hallway.HandOnAsync(report, ReportSource.Poll, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            logger.HandlerThrew(e.GetType().Name, report.MessageId, report.Status);
            return false;
        }
    }

    public Task<bool> SayAsync(PendingReceipt receipt, SmsFailure? because, CancellationToken cancellationToken)
    {
        var farewell = receipt.Farewell(because);
        if (farewell.IsGivenUp)
        {
            logger.GaveUp(receipt.MessageId, farewell.Status);
        }

        return HandOnAsync(farewell, cancellationToken);
    }

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
