using System.Threading.Channels;
using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tracking;

/// <summary>Looks after every message of one registration from the start of the application to its stop.</summary>
internal sealed class DeliveryPoller(
    PendingDeliveryStore pending,
    AccountPoller rounds,
    PollResultProcessor followUp,
    PollReportDispatcher door,
    Func<CourierTwilioOptions> options,
    ILogger<DeliveryPoller> logger) : BackgroundService
{
    private Channel<PollResult>? looks;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        // As long as the list may be, with those that have to leave: when it is full, everybody is in hand.
        looks = Channel.CreateBounded<PollResult>(PendingDeliveryStore.GetCapacity(options().Polling.MaxPending));
        pending.Open();
        return base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        var stopping = base.StopAsync(cancellationToken);
        while (looks?.Reader.TryRead(out var look) is true)
        {
            pending.Requeue(look.Delivery);
        }

        // One handler that does not return must not keep from all others that nobody looks any longer.
        var open = pending.Close();
        var told = await TellAsync(open[false], cancellationToken).ConfigureAwait(false);
        await stopping.ConfigureAwait(false);
        var busy = open[true].Where(receipt => !door.IsComplete(receipt.MessageId)).ToList();
        told += await TellAsync(busy, cancellationToken).ConfigureAwait(false);
        if (open[false].Count() + busy.Count is > 0 and var count)
        {
            logger.PollingStopped(count, told);
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(rounds.RunAsync(looks!.Writer, stoppingToken), followUp.RunAsync(looks.Reader, stoppingToken));

    /// <returns>How many were told before the application would wait no longer.</returns>
    private async Task<int> TellAsync(IEnumerable<PendingDelivery> open, CancellationToken cancellationToken)
    {
        var told = 0;
        try
        {
            // A handler may not listen to its token: then it is left behind.
            await Parallel.ForEachAsync(
                open,
                new ParallelOptions { MaxDegreeOfParallelism = PollReportDispatcher.MaxConcurrency, CancellationToken = cancellationToken },
                async (receipt, token) =>
                {
                    if (await door.TryDispatchAsync(receipt.CreateFinalReport(because: null), round: default, token).ConfigureAwait(false))
                    {
                        Interlocked.Increment(ref told);
                    }
                }).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // How many were told is all there is to say.
        }

        return Volatile.Read(ref told);
    }
}
