using System.Diagnostics;
using System.Threading.Channels;
using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Dispatching;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tracking;

/// <summary>
/// Polls for every tracked message of one registration while the application runs: a worker for each account polls, and
/// beside the workers the results are dispatched, so that a slow handler delays no poll.
/// </summary>
internal sealed class DeliveryPoller(
    PendingDeliveryStore pending,
    AccountPoller accounts,
    DeliveryReportDispatcher dispatcher,
    Func<CourierTwilioOptions> options,
    ILogger<DeliveryPoller> logger) : BackgroundService
{
    // One slow handler must not delay the reports of all messages.
    private const int MaxConcurrentDispatches = 16;

    private Channel<PollResult>? results;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        // A message has at most one result in the channel. Results of messages that were removed meanwhile stay in it,
        // so that the channel needs a bound of its own.
        results = Channel.CreateBounded<PollResult>(PendingDeliveryStore.GetCapacity(options().Polling.MaxPending));
        pending.Open();
        return base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        var stopping = base.StopAsync(cancellationToken);
        while (results?.Reader.TryRead(out var result) is true)
        {
            pending.Requeue(result.Delivery);
        }

        // Messages that no handler is processing are expired first: a blocked handler must not delay them.
        var open = pending.Close();
        var dispatched = await DispatchExpirationsAsync(open[false], cancellationToken).ConfigureAwait(false);
        await stopping.ConfigureAwait(false);
        var busy = open[true].Where(delivery => !dispatcher.IsComplete(delivery.MessageId)).ToList();
        dispatched += await DispatchExpirationsAsync(busy, cancellationToken).ConfigureAwait(false);
        if (open[false].Count() + busy.Count is > 0 and var count)
        {
            logger.PollingStopped(count, dispatched);
        }
    }

    public override void Dispose()
    {
        accounts.Dispose();
        base.Dispose();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        RunWorkersAsync(stoppingToken),
        Parallel.ForEachAsync(
            results!.Reader.ReadAllAsync(stoppingToken),
            new ParallelOptions
            {
                MaxDegreeOfParallelism = MaxConcurrentDispatches,
                CancellationToken = stoppingToken,
            },
            HandleAsync));

    private async Task RunWorkersAsync(CancellationToken cancellationToken)
    {
        var workers = new List<Task>();
        try
        {
            await foreach (var queue in pending.NewQueues.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                workers.RemoveAll(worker => worker.IsCompleted);
                workers.Add(accounts.RunAsync(queue, results!.Writer, cancellationToken));
            }
        }
        finally
        {
            await Task.WhenAll(workers).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async ValueTask HandleAsync(PollResult result, CancellationToken cancellationToken)
    {
        try
        {
            await accounts.GuardAsync(() => DispatchAsync(result, cancellationToken), cancellationToken)
                .ConfigureAwait(false);
        }
        finally
        {
            pending.Requeue(result.Delivery);
        }
    }

    private async Task DispatchAsync(PollResult result, CancellationToken cancellationToken)
    {
        if (result is PollResult.Received { Report: var report, Delivery: var delivery })
        {
            var isDispatched = await TryDispatchAsync(report, result.PollContext, cancellationToken)
                .ConfigureAwait(false);
            if ((isDispatched && report.Status.IsFinal)
                || delivery.TryScheduleNextPoll(result.RequestedAt, failure: null))
            {
                return;
            }
        }

        var failure = (result as PollResult.Failed)?.Failure;
        await ExpireAsync(result, failure, cancellationToken).ConfigureAwait(false);
    }

    private async Task ExpireAsync(PollResult result, SmsFailure? failure, CancellationToken cancellationToken)
    {
        var delivery = result.Delivery;
        var expiration = delivery.CreateFinalReport(failure);
        var isDispatched = await TryDispatchAsync(expiration, result.PollContext, cancellationToken)
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

    private async Task<bool> TryDispatchAsync(
        DeliveryReport report, ActivityContext context, CancellationToken cancellationToken)
    {
        try
        {
            var source = ReportSource.Poll with { ParentContext = context };
            var dispatched = await dispatcher.DispatchAsync(report, source, cancellationToken).ConfigureAwait(false);

            // At the stop, one line tells how many messages are still open.
            if (dispatched is { IsTrackingExpired: true } && pending.IsOpen)
            {
                logger.TrackingExpired(dispatched.MessageId, dispatched.Status);
            }

            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // A handler is the application's: what it throws must not end the polling of other messages.
            logger.HandlerThrew(e.GetType().Name, report.MessageId, report.Status);
            return false;
        }
    }

    /// <returns>How many expirations were dispatched before the application stopped waiting.</returns>
    private async Task<int> DispatchExpirationsAsync(
        IEnumerable<PendingDelivery> open, CancellationToken cancellationToken)
    {
        var dispatched = 0;
        try
        {
            // A handler may ignore its token: then it is abandoned.
            await Parallel.ForEachAsync(
                open,
                new ParallelOptions
                {
                    MaxDegreeOfParallelism = MaxConcurrentDispatches,
                    CancellationToken = cancellationToken,
                },
                async (delivery, token) =>
                {
                    var report = delivery.CreateFinalReport(failure: null);
                    if (await TryDispatchAsync(report, context: default, token).ConfigureAwait(false))
                    {
                        Interlocked.Increment(ref dispatched);
                    }
                }).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The log line says how many were dispatched.
        }

        return Volatile.Read(ref dispatched);
    }
}
