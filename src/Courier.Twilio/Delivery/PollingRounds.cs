using System.Threading.Channels;
using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Requests;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Delivery;

/// <summary>Asks after every message whose turn it is, account by account, and passes on what each look brought.</summary>
/// <remarks>An account that is throttled or slow to answer holds up its own messages alone.</remarks>
internal sealed class PollingRounds(
    PendingReceipts pending, DeliverySweep sweep, Func<CourierTwilioOptions> options, RoundGuard guard, ILogger logger)
{
    private const int AccountsAtOnce = 8;

    /// <summary>Goes round whenever one is due, until it is cancelled; returns once nobody is asked any more.</summary>
    public async Task GoAsync(ChannelWriter<Look> looks, CancellationToken cancellationToken)
    {
        using var places = new SemaphoreSlim(AccountsAtOnce);
        var accounts = new Dictionary<(string?, string?), AccountQueue>();
        try
        {
            while (true)
            {
                await pending.WaitAsync(cancellationToken).ConfigureAwait(false);
                var due = pending.TakeDue().ToLookup(receipt => receipt.IsLeaving);
                await GuardAsync([.. due[true]], leaving => SendAwayAsync(leaving, looks, cancellationToken), cancellationToken).ConfigureAwait(false);
                foreach (var account in due[false].GroupBy(receipt => (receipt.Receipt.AccountId, receipt.Credentials?.BasicParameter)))
                {
                    Queue(account.Key).Add(account, cancellationToken);
                }

                foreach (var idle in accounts.Where(account => account.Value.IsIdle).ToList())
                {
                    accounts.Remove(idle.Key);
                }
            }
        }
        finally
        {
            await Task.WhenAll(accounts.Values.Select(account => account.Asking)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        AccountQueue Queue((string?, string?) key) => accounts.TryGetValue(key, out var queue)
            ? queue
            : accounts[key] = new((due, token) => GuardAsync(due, all => AskAsync(places, all, looks, token), token));
    }

    // Whatever happens, none is lost: who was not passed on waits for its turn again.
    private async Task GuardAsync(IReadOnlyList<PendingReceipt> due, Func<IReadOnlyList<PendingReceipt>, Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await guard.RunAsync(() => work(due), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            foreach (var receipt in due.Where(receipt => receipt.Stage == Stage.Asked))
            {
                pending.PutBack(receipt);
            }
        }
    }

    private async Task SendAwayAsync(IReadOnlyList<PendingReceipt> leaving, ChannelWriter<Look> looks, CancellationToken cancellationToken)
    {
        foreach (var receipt in leaving)
        {
            if (receipt.Farewells == 0)
            {
                logger.PushedOut(receipt.MessageId, options().Polling.MaxPending);
            }

            await PassAsync(new Look.NoRoom(receipt) { At = pending.Now }, looks, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task AskAsync(SemaphoreSlim places, IReadOnlyList<PendingReceipt> due, ChannelWriter<Look> looks, CancellationToken cancellationToken)
    {
        await places.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // While they waited here, a page may have answered for some of them.
            var still = due.Where(receipt => receipt.Stage == Stage.Asked).Distinct().ToList();
            if (still.Count > 0)
            {
                await AskAsync(still, looks, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            places.Release();
        }
    }

    private async Task AskAsync(List<PendingReceipt> due, ChannelWriter<Look> looks, CancellationToken cancellationToken)
    {
        var accountId = due[0].Receipt.AccountId;
        var credentials = due[0].Credentials ?? TwilioCredentials.Of(options());
        if (string.Equals(accountId, credentials.AccountSid, StringComparison.OrdinalIgnoreCase))
        {
            await AskAsync(credentials, due, looks, cancellationToken).ConfigureAwait(false);
            return;
        }

        var trouble = OtherAccount(accountId, credentials.AccountSid);
        logger.CouldNotAsk(accountId ?? "", trouble.Message);
        foreach (var receipt in due)
        {
            await PassAsync(new Look.Unanswered(receipt, trouble) { At = pending.Now }, looks, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task AskAsync(TwilioCredentials credentials, List<PendingReceipt> due, ChannelWriter<Look> looks, CancellationToken cancellationToken)
    {
        using var activity = SmsActivities.StartPoll(due.Count);
        SmsFailure? trouble = null;
        await foreach (var look in sweep.LookAsync(credentials, due, cancellationToken).ConfigureAwait(false))
        {
            trouble = look is Look.Unanswered { Failure: { HttpStatus: not 404 } failure } ? failure : trouble;
            await PassAsync(look, looks, cancellationToken).ConfigureAwait(false);
        }

        if (trouble is not null)
        {
            logger.CouldNotAsk(credentials.AccountSid, trouble.Message);
            activity.Fail(trouble.ProviderCode ?? trouble.Reason.ToString());
        }
    }

    private async ValueTask PassAsync(Look look, ChannelWriter<Look> looks, CancellationToken cancellationToken)
    {
        // A page also shows messages whose last report a handler is still busy with; they are asked after again in their turn.
        if (!pending.TryTake(look.Receipt))
        {
            return;
        }

        if (!IsPlanned(look))
        {
            await looks.WriteAsync(look, cancellationToken).ConfigureAwait(false);
        }
    }

    // What nobody needs to hear of does not wait behind handlers.
    private bool IsPlanned(Look look)
    {
        switch (look)
        {
            case Look.Answered(var receipt, var report):
                receipt.Learn(report);
                return false;
            case Look.Unanswered(var receipt, var failure) when receipt.PlanNextLook(look.At, failure):
                pending.PutBack(receipt);
                return true;
            case Look.PutOff(var receipt):
                receipt.PutOffTurn(look.At);
                pending.PutBack(receipt);
                return true;
            default:
                return false;
        }
    }

    private static SmsFailure OtherAccount(string? sentBy, string asksAs) => new()
    {
        Reason = SmsFailureReason.CredentialsRejected,
        Message = $"The message was sent by account {sentBy}; since then the options name account {asksAs}, which cannot ask after it.",
        Advice = ["Keep one registration for each account, and change only its token."],
    };
}
