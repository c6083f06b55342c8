using System.Threading.Channels;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Requests;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Delivery;

/// <summary>Looks after every message of one registration from the start of the application to its stop.</summary>
internal sealed class DeliveryPoller(
    PendingReceipts pending,
    PollingRound round,
    FollowUp followUp,
    PollDoor door,
    TimeProvider time,
    ILogger<DeliveryPoller> logger) : BackgroundService
{
    private static readonly TimeSpan PauseAfterAFault = TimeSpan.FromSeconds(10);

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        pending.Open();
        return base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken).ConfigureAwait(false);

        var open = pending.Close();
        if (open.Count > 0)
        {
            logger.StoppedPolling(open.Count, await TellAsync(open, cancellationToken).ConfigureAwait(false));
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Never longer than the list: what has passed is in hand, and is not asked after again before it is put back.
        var looks = Channel.CreateUnbounded<Look>();
        return Task.WhenAll(AskAsync(looks.Writer, stoppingToken), followUp.OnAllAsync(looks.Reader, stoppingToken));
    }

    private async Task AskAsync(ChannelWriter<Look> looks, CancellationToken cancellationToken)
    {
        while (true)
        {
            await pending.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                await round.GoAsync(looks, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested)
            {
                // An exception here would stop the whole application, for the sake of a report.
                logger.RoundFailed(e.GetType().Name, ShownText.Of(e.Message, most: 200));
                await Task.Delay(PauseAfterAFault, time, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <returns>How many were told before the application would wait no longer.</returns>
    private async Task<int> TellAsync(IReadOnlyList<PendingReceipt> open, CancellationToken cancellationToken)
    {
        var told = 0;
        try
        {
            // A handler may not listen to its token: then it is left behind.
            await Parallel.ForEachAsync(
                open,
                new ParallelOptions { MaxDegreeOfParallelism = PollDoor.Width, CancellationToken = cancellationToken },
                async (receipt, token) =>
                {
                    if (await door.TryHandOnAsync(receipt.Farewell(because: null), round: default, token).ConfigureAwait(false))
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
