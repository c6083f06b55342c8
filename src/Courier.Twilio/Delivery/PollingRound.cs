using System.Threading.Channels;
using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Requests;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Delivery;

/// <summary>Asks after every message whose turn it is, account by account, and passes on what each look brought.</summary>
internal sealed class PollingRound(PendingReceipts pending, DeliverySweep sweep, Func<CourierTwilioOptions> options, ILogger logger)
{
    // One account that is throttled or slow must not hold up all others.
    private const int AccountsAtOnce = 4;

    public async Task GoAsync(ChannelWriter<Look> looks, CancellationToken cancellationToken)
    {
        foreach (var receipt in pending.Leaving())
        {
            logger.PushedOut(receipt.MessageId, options().Polling.MaxPending);
            Pass(new Look.NoRoom(receipt), looks);
        }

        await Parallel.ForEachAsync(
            pending.Due().GroupBy(receipt => (receipt.Receipt.AccountId, receipt.Credentials?.BasicParameter)),
            new ParallelOptions { MaxDegreeOfParallelism = AccountsAtOnce, CancellationToken = cancellationToken },
            async (account, token) => await AskAsync(account.Key.AccountId, [.. account], looks, token).ConfigureAwait(false)).ConfigureAwait(false);
    }

    private async Task AskAsync(string? accountId, List<PendingReceipt> due, ChannelWriter<Look> looks, CancellationToken cancellationToken)
    {
        var credentials = due[0].Credentials ?? TwilioCredentials.Of(options());
        if (string.Equals(accountId, credentials.AccountSid, StringComparison.OrdinalIgnoreCase))
        {
            await AskAsync(credentials, due, looks, cancellationToken).ConfigureAwait(false);
            return;
        }

        var trouble = OtherAccount(accountId, credentials.AccountSid);
        logger.CouldNotAsk(accountId ?? "", trouble.Message);
        due.ForEach(receipt => Pass(new Look.Unanswered(receipt, trouble), looks));
    }

    private async Task AskAsync(TwilioCredentials credentials, List<PendingReceipt> due, ChannelWriter<Look> looks, CancellationToken cancellationToken)
    {
        using var activity = SmsActivities.StartPoll(due.Count);
        SmsFailure? trouble = null;
        await foreach (var look in sweep.LookAsync(credentials, due, cancellationToken).ConfigureAwait(false))
        {
            trouble = (look as Look.Unanswered)?.Failure ?? trouble;
            Pass(look, looks);
        }

        if (trouble is { HttpStatus: not 404 })
        {
            logger.CouldNotAsk(credentials.AccountSid, trouble.Message);
            activity.Fail(trouble.ProviderCode ?? trouble.Reason.ToString());
        }
    }

    private void Pass(Look look, ChannelWriter<Look> looks)
    {
        // A page also shows messages whose last report a handler is still busy with; they are asked after again in their turn.
        if (!pending.TryTake(look.Receipt))
        {
            return;
        }

        if (look is Look.Answered(var receipt, var report))
        {
            receipt.Learn(report);
        }

        looks.TryWrite(look);
    }

    private static SmsFailure OtherAccount(string? sentBy, string asksAs) => new()
    {
        Reason = SmsFailureReason.CredentialsRejected,
        Message = $"The message was sent by account {sentBy}; since then the options name account {asksAs}, which cannot ask after it.",
        Advice = ["Keep one registration for each account, and change only its token."],
    };
}
