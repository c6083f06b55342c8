using System.Threading.Channels;
using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Messages;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tracking;

/// <summary>Polls due deliveries account by account, and writes the results to a channel.</summary>
/// <remarks>
/// A rate-limited or slow account delays only its own messages. The number of overridden accounts that are polled at a
/// time is limited; the account of the options does not count.
/// </remarks>
internal sealed class AccountPoller(
    PendingDeliveryStore pending,
    MessageStatusReader reader,
    Func<CourierTwilioOptions> options,
    PollFailureGuard guard,
    TimeProvider time,
    ILogger logger)
{
    private const int MaxConcurrentOverriddenAccounts = 32;

    /// <summary>Polls until the token is cancelled, and returns when no poll is running.</summary>
    public async Task RunAsync(ChannelWriter<PollResult> results, CancellationToken cancellationToken)
    {
        using var overriddenAccounts = new SemaphoreSlim(MaxConcurrentOverriddenAccounts);
        var accounts = new Dictionary<(string?, string?), AccountQueue>();
        var evicted = new AccountQueue(
            (due, token) => RunGuardedAsync(due, all => WriteEvictedAsync(all, results, token), token), time);
        try
        {
            while (true)
            {
                await pending.WaitForDueAsync(cancellationToken).ConfigureAwait(false);
                var due = pending.DequeueDue().ToLookup(delivery => delivery.IsEvicted);
                evicted.Add(due[true], cancellationToken);
                foreach (var account in due[false].GroupBy(GetAccountKey))
                {
                    GetQueue(account.Key).Add(account, cancellationToken);
                }

                foreach (var idle in accounts.Where(account => account.Value.IsIdle).ToList())
                {
                    accounts.Remove(idle.Key);
                }
            }
        }
        finally
        {
            await Task.WhenAll(accounts.Values.Append(evicted).Select(queue => queue.Completion))
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        AccountQueue GetQueue((string?, string?) key) => accounts.TryGetValue(key, out var queue)
            ? queue
            : accounts[key] = new(
                (due, token) => RunGuardedAsync(
                    due, all => PollWithinLimitAsync(overriddenAccounts, all, results, token), token),
                time);
    }

    /// <summary>
    /// Returns the account and the credentials of a delivery. Deliveries with the same key are polled together.
    /// </summary>
    private static (string?, string?) GetAccountKey(PendingDelivery delivery) =>
        (delivery.Receipt.AccountId, delivery.Credentials?.BasicParameter);

    /// <summary>
    /// Runs the work for due deliveries, and requeues those without a result, whatever the work throws.
    /// </summary>
    /// <returns>The result of the work; zero after an exception.</returns>
    private async Task<TimeSpan> RunGuardedAsync(
        IReadOnlyList<PendingDelivery> due,
        Func<IReadOnlyList<PendingDelivery>, Task<TimeSpan>> work,
        CancellationToken cancellationToken)
    {
        try
        {
            var delay = TimeSpan.Zero;
            await guard.RunAsync(async () => delay = await work(due).ConfigureAwait(false), cancellationToken)
                .ConfigureAwait(false);
            return delay;
        }
        finally
        {
            foreach (var delivery in due)
            {
                pending.Requeue(delivery, from: PendingState.Polling);
            }
        }
    }

    /// <summary>Writes a result for each evicted delivery, so that its expiration is dispatched.</summary>
    private async Task<TimeSpan> WriteEvictedAsync(
        IReadOnlyList<PendingDelivery> evicted, ChannelWriter<PollResult> results, CancellationToken cancellationToken)
    {
        foreach (var delivery in evicted)
        {
            if (delivery.FailedExpirations == 0)
            {
                logger.PendingDeliveryEvicted(delivery.MessageId, options().Polling.MaxPending);
            }

            var result = new PollResult.Evicted(delivery) { RequestedAt = pending.Now };
            await WriteAsync(result, results, cancellationToken).ConfigureAwait(false);
        }

        return TimeSpan.Zero;
    }

    /// <summary>Polls due deliveries of one account; an overridden account waits for a free slot.</summary>
    /// <returns>How long the account must not be polled again.</returns>
    private async Task<TimeSpan> PollWithinLimitAsync(
        SemaphoreSlim overriddenAccounts,
        IReadOnlyList<PendingDelivery> due,
        ChannelWriter<PollResult> results,
        CancellationToken cancellationToken)
    {
        if (due[0].Credentials is null)
        {
            return await PollAsync(due, results, cancellationToken).ConfigureAwait(false);
        }

        await overriddenAccounts.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await PollAsync(due, results, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            overriddenAccounts.Release();
        }
    }

    /// <summary>Polls the deliveries with their own credentials, or with those of the options.</summary>
    /// <remarks>
    /// When the account of the options changed since the send, every delivery fails: no credentials can read its
    /// status.
    /// </remarks>
    /// <returns>How long the account must not be polled again.</returns>
    private async Task<TimeSpan> PollAsync(
        IReadOnlyList<PendingDelivery> queued, ChannelWriter<PollResult> results, CancellationToken cancellationToken)
    {
        // A list page may have returned some of the deliveries while they were queued.
        var due = queued.Where(delivery => delivery.State == PendingState.Polling).Distinct().ToList();
        if (due.Count == 0)
        {
            return TimeSpan.Zero;
        }

        var accountId = due[0].Receipt.AccountId;
        var credentials = due[0].Credentials ?? TwilioCredentials.FromOptions(options());
        if (string.Equals(accountId, credentials.AccountSid, StringComparison.OrdinalIgnoreCase))
        {
            return await PollAsync(credentials, due, results, cancellationToken).ConfigureAwait(false);
        }

        var failure = CreateAccountChangedFailure(accountId, credentials.AccountSid);
        logger.StatusRequestFailed(accountId ?? "", failure.Message);
        foreach (var delivery in due)
        {
            var result = new PollResult.Failed(delivery, failure) { RequestedAt = pending.Now };
            await WriteAsync(result, results, cancellationToken).ConfigureAwait(false);
        }

        return TimeSpan.Zero;
    }

    /// <summary>Polls the deliveries and logs the last failure. A message that was not found is not logged.</summary>
    /// <returns>The delay of a rate limit, up to the maximum delay of the options; otherwise zero.</returns>
    private async Task<TimeSpan> PollAsync(
        TwilioCredentials credentials,
        List<PendingDelivery> due,
        ChannelWriter<PollResult> results,
        CancellationToken cancellationToken)
    {
        using var activity = SmsActivities.StartPoll(due.Count);
        SmsFailure? lastFailure = null;
        await foreach (var result in reader.ReadAsync(credentials, due, cancellationToken).ConfigureAwait(false))
        {
            if (result is PollResult.Failed { Failure: { HttpStatus: not 404 } failure })
            {
                lastFailure = failure;
            }

            await WriteAsync(result, results, cancellationToken).ConfigureAwait(false);
        }

        if (lastFailure is not null)
        {
            logger.StatusRequestFailed(credentials.AccountSid, lastFailure.Message);
            activity.SetError(lastFailure.ProviderCode ?? lastFailure.Reason.ToString());
        }

        return lastFailure is { Reason: SmsFailureReason.RateLimited, RetryAfter: { } delay }
            && options().Polling.MaxDelay is var maxDelay
            ? delay < maxDelay ? delay : maxDelay
            : TimeSpan.Zero;
    }

    /// <summary>Writes a result to the channel, unless there is nothing to dispatch.</summary>
    private async ValueTask WriteAsync(
        PollResult result, ChannelWriter<PollResult> results, CancellationToken cancellationToken)
    {
        // A list page also returns messages whose last report is still being dispatched. They are polled again when
        // due.
        if (!pending.TryBeginDispatch(result.Delivery))
        {
            return;
        }

        if (!TryRequeueWithoutReport(result))
        {
            await results.WriteAsync(result, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Schedules the next poll after a result without a report. Such a result is not written to the channel, so that it
    /// does not wait for handlers.
    /// </summary>
    /// <returns><see langword="false"/> when the result must be written to the channel.</returns>
    private bool TryRequeueWithoutReport(PollResult result)
    {
        switch (result)
        {
            case PollResult.Received(var delivery, var report):
                delivery.Update(report);
                return false;
            case PollResult.Failed(var delivery, var failure) { WasRequested: var wasRequested }
                when delivery.TryScheduleNextPoll(result.RequestedAt, failure, wasRequested):
                pending.Requeue(delivery);
                return true;
            case PollResult.Deferred(var delivery):
                delivery.Defer(result.RequestedAt);
                pending.Requeue(delivery);
                return true;
            default:
                return false;
        }
    }

    private static SmsFailure CreateAccountChangedFailure(string? sendingAccount, string pollingAccount) => new()
    {
        Reason = SmsFailureReason.CredentialsRejected,
        Message = $"The message was sent by account {sendingAccount}. The options now name account {pollingAccount}, "
            + "which cannot read its status.",
        Advice = ["Use one registration for each account, and change only its token."],
    };
}
