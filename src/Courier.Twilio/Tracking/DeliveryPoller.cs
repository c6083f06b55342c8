using System.Threading.Channels;
using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tracking;

/// <summary>
/// The hosted service of one registration: polls from the start of the application to its stop, then expires tracking
/// of the messages that are still pending.
/// </summary>
internal sealed class DeliveryPoller(
    PendingDeliveryStore pending,
    AccountPoller accountPoller,
    PollResultProcessor processor,
    PollReportDispatcher dispatcher,
    Func<CourierTwilioOptions> options,
    ILogger<DeliveryPoller> logger) : BackgroundService
{
    private Channel<PollResult>? results;

    /// <summary>Opens the store and starts polling.</summary>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        // A delivery has at most one result in the channel, so that the capacity of the store is never exceeded.
        results = Channel.CreateBounded<PollResult>(PendingDeliveryStore.GetCapacity(options().Polling.MaxPending));
        pending.Open();
        return base.StartAsync(cancellationToken);
    }

    /// <summary>Stops polling, and expires tracking of the messages that are still pending.</summary>
    /// <remarks>
    /// A cancelled token ends the wait for handlers; messages without a final report are counted in the log.
    /// </remarks>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        var stopping = base.StopAsync(cancellationToken);
        while (results?.Reader.TryRead(out var result) is true)
        {
            pending.Requeue(result.Delivery);
        }

        // Messages that no handler is processing are expired first: a blocked handler must not delay them.
        var open = pending.Close();
        var idle = open[false].ToList();
        var expired = await ExpireAsync(idle, cancellationToken).ConfigureAwait(false);
        await stopping.ConfigureAwait(false);
        var busy = open[true].Where(delivery => !dispatcher.IsComplete(delivery.MessageId)).ToList();
        expired += await ExpireAsync(busy, cancellationToken).ConfigureAwait(false);
        if (idle.Count + busy.Count is > 0 and var count)
        {
            logger.PollingStopped(count, expired);
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        accountPoller.RunAsync(results!.Writer, stoppingToken), processor.RunAsync(results.Reader, stoppingToken));

    /// <summary>Dispatches the final report of each delivery.</summary>
    /// <returns>The number of reports that all handlers processed before the token was cancelled.</returns>
    private async Task<int> ExpireAsync(IEnumerable<PendingDelivery> deliveries, CancellationToken cancellationToken)
    {
        var count = 0;
        try
        {
            // WaitAsync: a handler may ignore its token.
            await Parallel.ForEachAsync(
                deliveries,
                new ParallelOptions
                {
                    MaxDegreeOfParallelism = PollReportDispatcher.MaxConcurrency,
                    CancellationToken = cancellationToken,
                },
                async (delivery, token) =>
                {
                    var report = delivery.CreateFinalReport(failure: null);
                    if (await dispatcher.TryDispatchAsync(report, parentContext: default, token).ConfigureAwait(false))
                    {
                        Interlocked.Increment(ref count);
                    }
                }).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The caller logs the count.
        }

        return Volatile.Read(ref count);
    }
}
