using System.Diagnostics;
using System.Threading.Channels;
using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Requests;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Delivery;

/// <summary>
/// What follows from a look: its report is handed on, and the message waits for the next look or is let go. This goes on
/// beside the rounds, so that a handler that takes long holds up no question.
/// </summary>
internal sealed class FollowUp(PendingReceipts pending, PollDoor door, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan PauseAfterAFault = TimeSpan.FromSeconds(10);

    /// <summary>Takes the looks as they come, until it is cancelled.</summary>
    public Task OnAllAsync(ChannelReader<Look> looks, CancellationToken cancellationToken) => Parallel.ForEachAsync(
        looks.ReadAllAsync(cancellationToken),
        new ParallelOptions { MaxDegreeOfParallelism = PollDoor.Width, CancellationToken = cancellationToken },
        OnAsync);

    private async ValueTask OnAsync(Look look, CancellationToken cancellationToken)
    {
        try
        {
            await HeedAsync(look, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // An exception here would stop the whole application, for the sake of a report.
            logger.RoundFailed(e.GetType().Name, ShownText.Of(e.Message, most: 200));
            await Task.Delay(PauseAfterAFault, time, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            pending.PutBack(look.Receipt);
        }
    }

    private Task HeedAsync(Look look, CancellationToken cancellationToken)
    {
        switch (look)
        {
            case Look.Answered answered:
                return TellAsync(answered, cancellationToken);
            case Look.Unanswered(_, var failure):
                return WaitOnAsync(look, failure, cancellationToken);
            case Look.PutOff:
                look.Receipt.PutOffTurn(pending.Now);
                return Task.CompletedTask;
            case Look.NoRoom:
                return LetGoAsync(look, because: null, isLastTry: true, cancellationToken);
            default:
                throw new UnreachableException();
        }
    }

    private async Task TellAsync(Look.Answered look, CancellationToken cancellationToken)
    {
        var isTaken = await door.TryHandOnAsync(look.Report, look.Round, cancellationToken).ConfigureAwait(false);
        if (!isTaken || !look.Report.Status.IsFinal)
        {
            await WaitOnAsync(look, because: null, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task WaitOnAsync(Look look, SmsFailure? because, CancellationToken cancellationToken)
    {
        var (receipt, now) = (look.Receipt, pending.Now);
        var isGone = because is { HttpStatus: 404 } && now - receipt.HandedOverAt >= PollingSchedule.Youth;
        if (!receipt.IsDue(now))
        {
            receipt.LookedAtOutOfTurn(now);
        }
        else if (isGone || !receipt.PlanNextLook(now))
        {
            await LetGoAsync(look, because, isLastTry: !receipt.PlanNextFarewell(now), cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task LetGoAsync(Look look, SmsFailure? because, bool isLastTry, CancellationToken cancellationToken)
    {
        var receipt = look.Receipt;
        var isTaken = await door.TryHandOnAsync(receipt.Farewell(because), look.Round, cancellationToken).ConfigureAwait(false);
        if (isTaken || isLastTry)
        {
            pending.Remove(receipt.MessageId);
        }

        if (isLastTry && !isTaken)
        {
            logger.ReportLost(receipt.MessageId, receipt.Last.Status);
        }
    }
}
