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
    public Task OnAllAsync(ChannelReader<PollResult> looks, CancellationToken cancellationToken) => Parallel.ForEachAsync(
        looks.ReadAllAsync(cancellationToken),
        new ParallelOptions { MaxDegreeOfParallelism = PollReportDispatcher.Width, CancellationToken = cancellationToken },
        OnAsync);

    private async ValueTask OnAsync(PollResult look, CancellationToken cancellationToken)
    {
        try
        {
            await guard.RunAsync(() => HeedAsync(look, cancellationToken), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            pending.PutBack(look.Receipt);
        }
    }

    private Task HeedAsync(PollResult look, CancellationToken cancellationToken) => look switch
    {
        PollResult.Answered answered => TellAsync(answered, cancellationToken),
        PollResult.Unanswered(_, var failure) => LetGoAsync(look, failure, cancellationToken),
        _ => LetGoAsync(look, because: null, cancellationToken),
    };

    private async Task TellAsync(PollResult.Answered look, CancellationToken cancellationToken)
    {
        var isTaken = await door.TryHandOnAsync(look.Report, look.Round, cancellationToken).ConfigureAwait(false);
        var isEnd = isTaken && look.Report.Status.IsFinal;
        if (!isEnd && !look.Receipt.PlanNextLook(look.At, because: null))
        {
            await LetGoAsync(look, because: null, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task LetGoAsync(PollResult look, SmsFailure? because, CancellationToken cancellationToken)
    {
        var receipt = look.Receipt;
        var isTaken = await door.TryHandOnAsync(receipt.Farewell(because), look.Round, cancellationToken).ConfigureAwait(false);
        if (!isTaken && receipt.PlanNextFarewell(pending.Now))
        {
            return;
        }

        pending.Remove(receipt.MessageId);
        if (!isTaken)
        {
            logger.FinalReportDropped(receipt.MessageId, receipt.Last.Status);
        }
    }
}
