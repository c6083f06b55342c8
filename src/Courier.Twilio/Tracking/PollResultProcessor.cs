using System.Threading.Channels;
using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tracking;

/// <summary>
/// What follows from a look: its report is handed on, and the message waits for the next look or is let go. This goes on
/// beside the rounds, so that a handler that takes long holds up no question.
/// </summary>
internal sealed class PollResultProcessor(PendingDeliveryStore pending, PollReportDispatcher door, PollFailureGuard guard, ILogger logger)
{
    /// <summary>Takes the looks as they come, until it is cancelled.</summary>
    public Task RunAsync(ChannelReader<PollResult> looks, CancellationToken cancellationToken) => Parallel.ForEachAsync(
        looks.ReadAllAsync(cancellationToken),
        new ParallelOptions { MaxDegreeOfParallelism = PollReportDispatcher.MaxConcurrency, CancellationToken = cancellationToken },
        OnAsync);

    private async ValueTask OnAsync(PollResult look, CancellationToken cancellationToken)
    {
        try
        {
            await guard.RunAsync(() => HeedAsync(look, cancellationToken), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            pending.Requeue(look.Delivery);
        }
    }

    private Task HeedAsync(PollResult look, CancellationToken cancellationToken) => look switch
    {
        PollResult.Received answered => TellAsync(answered, cancellationToken),
        PollResult.Failed(_, var failure) => LetGoAsync(look, failure, cancellationToken),
        _ => LetGoAsync(look, because: null, cancellationToken),
    };

    private async Task TellAsync(PollResult.Received look, CancellationToken cancellationToken)
    {
        var isTaken = await door.TryDispatchAsync(look.Report, look.PollContext, cancellationToken).ConfigureAwait(false);
        var isEnd = isTaken && look.Report.Status.IsFinal;
        if (!isEnd && !look.Delivery.TryScheduleNextPoll(look.RequestedAt, because: null))
        {
            await LetGoAsync(look, because: null, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task LetGoAsync(PollResult look, SmsFailure? because, CancellationToken cancellationToken)
    {
        var receipt = look.Delivery;
        var isTaken = await door.TryDispatchAsync(receipt.CreateFinalReport(because), look.PollContext, cancellationToken).ConfigureAwait(false);
        if (!isTaken && receipt.TryScheduleExpirationRetry(pending.Now))
        {
            return;
        }

        pending.Remove(receipt.MessageId);
        if (!isTaken)
        {
            logger.FinalReportDropped(receipt.MessageId, receipt.LastReport.Status);
        }
    }
}
