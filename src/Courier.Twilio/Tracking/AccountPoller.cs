using System.Threading.Channels;
using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Messages;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tracking;

/// <summary>Asks after every message whose turn it is, account by account, and passes on what each look brought.</summary>
/// <remarks>
/// An account that is throttled or slow to answer holds up its own messages alone. Of the accounts that overrides named so
/// many are asked at once; the registration's own waits for none of them.
/// </remarks>
internal sealed class AccountPoller(
    PendingDeliveryStore pending, MessageStatusReader sweep, Func<CourierTwilioOptions> options, PollFailureGuard guard, TimeProvider time, ILogger logger)
{
    private const int OverriddenAccountsAtOnce = 32;

    /// <summary>Goes round whenever one is due, until it is cancelled; returns once nobody is asked any more.</summary>
    public async Task RunAsync(ChannelWriter<PollResult> looks, CancellationToken cancellationToken)
    {
        using var places = new SemaphoreSlim(OverriddenAccountsAtOnce);
        var accounts = new Dictionary<(string?, string?), AccountQueue>();
        var leavers = new AccountQueue((leaving, token) => GuardAsync(leaving, all => SendAwayAsync(all, looks, token), token), time);
        try
        {
            while (true)
            {
                await pending.WaitForDueAsync(cancellationToken).ConfigureAwait(false);
                var due = pending.DequeueDue().ToLookup(receipt => receipt.IsEvicted);
                leavers.Add(due[true], cancellationToken);
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
            await Task.WhenAll(accounts.Values.Append(leavers).Select(queue => queue.Asking)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        AccountQueue Queue((string?, string?) key) => accounts.TryGetValue(key, out var queue)
            ? queue
            : accounts[key] = new((due, token) => GuardAsync(due, all => AskAsync(places, all, looks, token), token), time);
    }

    // Whatever happens, none is lost: who was not passed on waits for its turn again.
    private async Task<TimeSpan> GuardAsync(
        IReadOnlyList<PendingDelivery> due, Func<IReadOnlyList<PendingDelivery>, Task<TimeSpan>> work, CancellationToken cancellationToken)
    {
        try
        {
            var pause = TimeSpan.Zero;
            await guard.RunAsync(async () => pause = await work(due).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
            return pause;
        }
        finally
        {
            foreach (var receipt in due)
            {
                pending.Requeue(receipt, from: PendingState.Polling);
            }
        }
    }

    private async Task<TimeSpan> SendAwayAsync(IReadOnlyList<PendingDelivery> leaving, ChannelWriter<PollResult> looks, CancellationToken cancellationToken)
    {
        foreach (var receipt in leaving)
        {
            if (receipt.FailedExpirations == 0)
            {
                logger.PendingDeliveryEvicted(receipt.MessageId, options().Polling.MaxPending);
            }

            await PassAsync(new PollResult.Evicted(receipt) { RequestedAt = pending.Now }, looks, cancellationToken).ConfigureAwait(false);
        }

        return TimeSpan.Zero;
    }

    // Returns how long the account is to be left alone.
    private async Task<TimeSpan> AskAsync(
        SemaphoreSlim places, IReadOnlyList<PendingDelivery> due, ChannelWriter<PollResult> looks, CancellationToken cancellationToken)
    {
        if (due[0].Credentials is null)
        {
            return await AskAsync(due, looks, cancellationToken).ConfigureAwait(false);
        }

        await places.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await AskAsync(due, looks, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            places.Release();
        }
    }

    private async Task<TimeSpan> AskAsync(IReadOnlyList<PendingDelivery> queued, ChannelWriter<PollResult> looks, CancellationToken cancellationToken)
    {
        // While they waited in the queue, a page may have answered for some of them.
        var due = queued.Where(receipt => receipt.State == PendingState.Polling).Distinct().ToList();
        if (due.Count == 0)
        {
            return TimeSpan.Zero;
        }

        var accountId = due[0].Receipt.AccountId;
        var credentials = due[0].Credentials ?? TwilioCredentials.FromOptions(options());
        if (string.Equals(accountId, credentials.AccountSid, StringComparison.OrdinalIgnoreCase))
        {
            return await AskAsync(credentials, due, looks, cancellationToken).ConfigureAwait(false);
        }

        var trouble = OtherAccount(accountId, credentials.AccountSid);
        logger.StatusRequestFailed(accountId ?? "", trouble.Message);
        foreach (var receipt in due)
        {
            await PassAsync(new PollResult.Failed(receipt, trouble) { RequestedAt = pending.Now }, looks, cancellationToken).ConfigureAwait(false);
        }

        return TimeSpan.Zero;
    }

    private async Task<TimeSpan> AskAsync(
        TwilioCredentials credentials, List<PendingDelivery> due, ChannelWriter<PollResult> looks, CancellationToken cancellationToken)
    {
        using var activity = SmsActivities.StartPoll(due.Count);
        SmsFailure? trouble = null;
        await foreach (var look in sweep.ReadAsync(credentials, due, cancellationToken).ConfigureAwait(false))
        {
            trouble = look is PollResult.Failed { Failure: { HttpStatus: not 404 } failure } ? failure : trouble;
            await PassAsync(look, looks, cancellationToken).ConfigureAwait(false);
        }

        if (trouble is not null)
        {
            logger.StatusRequestFailed(credentials.AccountSid, trouble.Message);
            activity.SetError(trouble.ProviderCode ?? trouble.Reason.ToString());
        }

        return trouble is { Reason: SmsFailureReason.RateLimited, RetryAfter: { } pause } && options().Polling.MaxDelay is var most
            ? pause < most ? pause : most
            : TimeSpan.Zero;
    }

    private async ValueTask PassAsync(PollResult look, ChannelWriter<PollResult> looks, CancellationToken cancellationToken)
    {
        // A page also shows messages whose last report a handler is still busy with; they are asked after again in their turn.
        if (!pending.TryBeginDispatch(look.Delivery))
        {
            return;
        }

        if (!IsPlanned(look))
        {
            await looks.WriteAsync(look, cancellationToken).ConfigureAwait(false);
        }
    }

    // What nobody needs to hear of does not wait behind handlers.
    private bool IsPlanned(PollResult look)
    {
        switch (look)
        {
            case PollResult.Received(var receipt, var report):
                receipt.Update(report);
                return false;
            case PollResult.Failed(var receipt, var failure) { WasRequested: var isAsked } when receipt.TryScheduleNextPoll(look.RequestedAt, failure, isAsked):
                pending.Requeue(receipt);
                return true;
            case PollResult.Deferred(var receipt):
                receipt.Defer(look.RequestedAt);
                pending.Requeue(receipt);
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
