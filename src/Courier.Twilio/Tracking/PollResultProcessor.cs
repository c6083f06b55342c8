using System.Threading.Channels;
using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tracking;

/// <summary>
/// Processes the results of polls: dispatches the report, then schedules the next poll or expires tracking. Runs beside
/// the polls, so that a slow handler does not delay a request.
/// </summary>
internal sealed class PollResultProcessor(
    PendingDeliveryStore pending, PollReportDispatcher dispatcher, PollFailureGuard guard, ILogger logger)
{
    /// <summary>Processes results until the token is cancelled.</summary>
    public Task RunAsync(ChannelReader<PollResult> results, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(
            results.ReadAllAsync(cancellationToken),
            new ParallelOptions
            {
                MaxDegreeOfParallelism = PollReportDispatcher.MaxConcurrency,
                CancellationToken = cancellationToken,
            },
            ProcessAndRequeueAsync);

    /// <summary>Processes a result, and requeues its delivery unless it was removed.</summary>
    private async ValueTask ProcessAndRequeueAsync(PollResult result, CancellationToken cancellationToken)
    {
        try
        {
            await guard.RunAsync(() => ProcessAsync(result, cancellationToken), cancellationToken)
                .ConfigureAwait(false);
        }
        finally
        {
            pending.Requeue(result.Delivery);
        }
    }

    private Task ProcessAsync(PollResult result, CancellationToken cancellationToken) => result switch
    {
        PollResult.Received received => DispatchAsync(received, cancellationToken),
        PollResult.Failed(_, var failure) => ExpireAsync(result, failure, cancellationToken),
        _ => ExpireAsync(result, failure: null, cancellationToken),
    };

    /// <summary>Dispatches a report. Tracking expires when the status is not final and no poll is left.</summary>
    private async Task DispatchAsync(PollResult.Received result, CancellationToken cancellationToken)
    {
        var isDispatched = await dispatcher.TryDispatchAsync(result.Report, result.PollContext, cancellationToken)
            .ConfigureAwait(false);
        var isFinished = isDispatched && result.Report.Status.IsFinal;
        if (!isFinished && !result.Delivery.TryScheduleNextPoll(result.RequestedAt, failure: null))
        {
            await ExpireAsync(result, failure: null, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Dispatches the final report of a delivery and removes it. After a failure, the dispatch is retried up to four
    /// times, then the report is dropped and logged.
    /// </summary>
    private async Task ExpireAsync(PollResult result, SmsFailure? failure, CancellationToken cancellationToken)
    {
        var delivery = result.Delivery;
        var report = delivery.CreateFinalReport(failure);
        var isDispatched = await dispatcher.TryDispatchAsync(report, result.PollContext, cancellationToken)
            .ConfigureAwait(false);
        if (!isDispatched && delivery.TryScheduleExpirationRetry(pending.Now))
        {
            return;
        }

        pending.Remove(delivery.MessageId);
        if (!isDispatched)
        {
            logger.FinalReportDropped(delivery.MessageId, delivery.LastReport.Status);
        }
    }
}
