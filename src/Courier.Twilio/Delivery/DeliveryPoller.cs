using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Requests;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Delivery;

/// <summary>Looks after every message of one registration until its end: asks, hands on, forgets.</summary>
internal sealed class DeliveryPoller(
    PendingReceipts pending,
    DeliverySweep sweep,
    DeliveryHallway hallway,
    Func<CourierTwilioOptions> options,
    TimeProvider time,
    ILogger<DeliveryPoller> logger) : BackgroundService
{
    // One slow handler must not hold up the reports of all other messages; those of one message stay in order.
    private const int HandedOnAtOnce = 16;

    private static readonly TimeSpan PauseAfterAFault = TimeSpan.FromSeconds(10);

    private readonly Farewells farewells = new(hallway, logger);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken).ConfigureAwait(false);

        // What a callback has told to its end is not open any more.
        var open = pending.TakePushedOut().Concat(pending.Close()).Where(receipt => !hallway.IsSettled(receipt.MessageId)).ToList();
        var told = 0;
        await Parallel.ForEachAsync(open, new ParallelOptions { MaxDegreeOfParallelism = HandedOnAtOnce }, async (receipt, _) =>
        {
            var isTold = !cancellationToken.IsCancellationRequested && await farewells.TrySayAsync(receipt, cancellationToken).ConfigureAwait(false);
            Interlocked.Add(ref told, isTold ? 1 : 0);
        }).ConfigureAwait(false);
        if (open.Count > 0)
        {
            logger.StoppedPolling(open.Count, told);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await pending.WaitAsync(stoppingToken).ConfigureAwait(false);
            try
            {
                await GoRoundAsync(stoppingToken).ConfigureAwait(false);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                // An exception here would stop the whole application, for the sake of a report.
                logger.RoundFailed(e.GetType().Name, ShownText.Of(e.Message, most: 200));
                await Task.Delay(PauseAfterAFault, time, stoppingToken).ConfigureAwait(false);
            }
        }
    }

    private async Task GoRoundAsync(CancellationToken cancellationToken)
    {
        foreach (var receipt in pending.TakePushedOut())
        {
            logger.PushedOut(receipt.MessageId, options().Polling.MaxPending);
            await farewells.SayAsync(receipt, because: null, cancellationToken).ConfigureAwait(false);
        }

        // What a callback has told to its end needs no question.
        var due = pending.Due().ToLookup(receipt => hallway.IsSettled(receipt.MessageId));
        foreach (var receipt in due[true])
        {
            pending.Remove(receipt);
        }

        foreach (var account in due[false].GroupBy(receipt => (receipt.Receipt.AccountId, receipt.Credentials?.BasicParameter)))
        {
            List<PendingReceipt> receipts = [.. account];
            var credentials = receipts[0].Credentials ?? TwilioCredentials.Of(options());
            if (string.Equals(account.Key.AccountId, credentials.AccountSid, StringComparison.OrdinalIgnoreCase))
            {
                await LookAsync(credentials, receipts, cancellationToken).ConfigureAwait(false);
                continue;
            }

            await StandStillAsync(receipts, OtherAccount(account.Key.AccountId, credentials.AccountSid), cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task LookAsync(TwilioCredentials credentials, List<PendingReceipt> due, CancellationToken cancellationToken)
    {
        using var activity = SmsActivities.StartPoll(due.Count);
        SmsFailure? trouble = null;
        var atOnce = new ParallelOptions { MaxDegreeOfParallelism = HandedOnAtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(sweep.LookAsync(credentials, due, cancellationToken), atOnce, async (look, _) =>
        {
            trouble = (look as Look.Unanswered)?.Failure ?? trouble;
            await HeedAsync(look, cancellationToken).ConfigureAwait(false);
        }).ConfigureAwait(false);
        if (trouble is { HttpStatus: not 404 })
        {
            logger.CouldNotAsk(credentials.AccountSid, trouble.Message);
            activity.Fail(trouble.ProviderCode ?? trouble.Reason.ToString());
        }
    }

    private Task HeedAsync(Look look, CancellationToken cancellationToken)
    {
        switch (look)
        {
            case Look.Answered(var receipt, var report):
                return TellAsync(receipt, report, cancellationToken);
            case Look.Unanswered(var receipt, var failure):
                return WaitOnAsync(receipt, failure, cancellationToken);
            case Look.PutOff(var receipt):
                receipt.PutOffTurn(pending.Now);
                return Task.CompletedTask;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private async Task StandStillAsync(List<PendingReceipt> due, SmsFailure trouble, CancellationToken cancellationToken)
    {
        logger.CouldNotAsk(due[0].Receipt.AccountId ?? "", trouble.Message);
        foreach (var receipt in due)
        {
            await WaitOnAsync(receipt, trouble, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task TellAsync(PendingReceipt receipt, DeliveryReport report, CancellationToken cancellationToken)
    {
        receipt.Last = report.Status.Supersedes(receipt.Last.Status) ? report : receipt.Last;
        var isTaken = await farewells.HandOnAsync(report, cancellationToken).ConfigureAwait(false);
        if (isTaken && report.Status.IsFinal)
        {
            pending.Remove(receipt);
            return;
        }

        await WaitOnAsync(receipt, because: null, cancellationToken).ConfigureAwait(false);
    }

    private async Task WaitOnAsync(PendingReceipt receipt, SmsFailure? because, CancellationToken cancellationToken)
    {
        var now = pending.Now;
        var isGone = because is { HttpStatus: 404 } && now - receipt.HandedOverAt >= PollingSchedule.Youth;
        if (!receipt.IsDue(now))
        {
            receipt.LookedAtOutOfTurn(now);
        }
        else if (isGone || !receipt.PlanNextLook(now))
        {
            var isTaken = await farewells.SayAsync(receipt, because, cancellationToken).ConfigureAwait(false);
            if (!isTaken && receipt.PlanNextFarewell(now))
            {
                return;
            }

            pending.Remove(receipt);
            if (!isTaken)
            {
                logger.ReportLost(receipt.MessageId, receipt.Last.Status);
            }
        }
    }

    private static SmsFailure OtherAccount(string? sentBy, string asksAs) => new()
    {
        Reason = SmsFailureReason.CredentialsRejected,
        Message = $"The message was sent by account {sentBy}; since then the options name account {asksAs}, which cannot ask after it.",
        Advice = ["Keep one registration for each account, and change only its token."],
    };
}
