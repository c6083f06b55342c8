using System.Diagnostics;
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
    MessageStatusReader reader,
    DeliveryReportDispatcher dispatcher,
    Func<CourierTwilioOptions> options,
    TimeProvider time,
    ILogger<DeliveryPoller> logger) : BackgroundService
{
    // One slow handler must not delay the reports of all messages.
    private const int MaxConcurrentDispatches = 16;

    private readonly AccountPoller accounts = new(pending, reader, options, time, logger);

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        pending.Open(options().Polling.MaxPending);
        return base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        var stopping = base.StopAsync(cancellationToken);

        // Messages that no handler is processing are expired first: a blocked handler must not delay them.
        var (waiting, busy) = pending.Close();
        var (open, dispatched) = await ExpireAllAsync(waiting, cancellationToken).ConfigureAwait(false);
        await stopping.ConfigureAwait(false);
        var (openBusy, dispatchedBusy) = await ExpireAllAsync(busy, cancellationToken).ConfigureAwait(false);
        if (open + openBusy > 0)
        {
            accounts.TryLog(log => log.PollingStopped(open + openBusy, dispatched + dispatchedBusy));
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        accounts.RunAsync(stoppingToken),
        Parallel.ForEachAsync(
            pending.Results.Reader.ReadAllAsync(stoppingToken), CreateParallelOptions(stoppingToken), HandleAsync));

    private static ParallelOptions CreateParallelOptions(CancellationToken cancellationToken) =>
        new() { MaxDegreeOfParallelism = MaxConcurrentDispatches, CancellationToken = cancellationToken };

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
        var delivery = result.Delivery;
        if (result is PollResult.Received { Report: var report })
        {
            var isDispatched = await TryDispatchAsync(report, result.PollContext, cancellationToken)
                .ConfigureAwait(false);
            if (isDispatched && report.Status.IsFinal && !delivery.ShouldAwaitErrorCode())
            {
                pending.Remove(delivery.MessageId);
                return;
            }

            if (delivery.TryScheduleNextPoll(result.RequestedAt, failure: null))
            {
                return;
            }
        }

        var expiration = delivery.CreateFinalReport((result as PollResult.Failed)?.Failure);
        var isExpired = await TryDispatchAsync(expiration, result.PollContext, cancellationToken)
            .ConfigureAwait(false);
        if (!isExpired && delivery.TryScheduleExpirationRetry(pending.Now))
        {
            return;
        }

        pending.Remove(delivery.MessageId);
        if (!isExpired)
        {
            accounts.TryLog(log => log.FinalReportDropped(delivery.MessageId, delivery.LastReport.Status));
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
                accounts.TryLog(log => log.TrackingExpired(dispatched.MessageId, dispatched.Status));
            }

            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // A handler is the application's: what it throws must not end the polling of other messages.
            accounts.TryLog(log => log.HandlerThrew(e.GetType().Name, report.MessageId, report.Status));
            return false;
        }
    }

    /// <summary>Dispatches the expiration of messages, until the application stops waiting.</summary>
    /// <returns>How many messages had no final status, and of how many the expiration was dispatched.</returns>
    private async Task<(int Open, int Dispatched)> ExpireAllAsync(
        List<PendingDelivery> deliveries, CancellationToken cancellationToken)
    {
        var dispatched = 0;
        deliveries.RemoveAll(delivery => dispatcher.IsComplete(delivery.MessageId));
        var expiring = Parallel.ForEachAsync(
            deliveries,
            CreateParallelOptions(cancellationToken),
            async (delivery, token) =>
            {
                var report = delivery.CreateFinalReport(failure: null);
                if (await TryDispatchAsync(report, context: default, token).ConfigureAwait(false))
                {
                    Interlocked.Increment(ref dispatched);
                }
            });

        // A handler may ignore its token: then it is abandoned.
        await expiring.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return (deliveries.Count, Volatile.Read(ref dispatched));
    }
}
