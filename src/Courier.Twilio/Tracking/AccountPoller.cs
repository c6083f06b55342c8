using System.Threading.Channels;
using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Messages;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tracking;

/// <summary>
/// The worker of one account: waits until a message is due, polls all messages that are due, and passes the results on.
/// An account that is throttled or slow to respond delays only its own messages.
/// </summary>
internal sealed class AccountPoller(
    PendingDeliveryStore pending,
    MessageStatusReader reader,
    Func<CourierTwilioOptions> options,
    TimeProvider time,
    ILogger logger) : IDisposable
{
    private const int MaxConcurrentOverriddenAccounts = 32;

    // A timer takes 49 days at most; a scheduled message may wait longer.
    private static readonly TimeSpan MaxTimer = TimeSpan.FromDays(1);
    private static readonly TimeSpan FailurePause = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim overriddenAccounts = new(MaxConcurrentOverriddenAccounts);

    /// <summary>Polls for the messages of one account, until it has none left.</summary>
    public async Task RunAsync(
        AccountQueue queue, ChannelWriter<PollResult> results, CancellationToken cancellationToken)
    {
        // The caller starts a worker for each account; none may keep it from starting the next.
        await Task.Yield();
        while (!cancellationToken.IsCancellationRequested
            && pending.TryGetNextDue(queue, out var delay, out var changed))
        {
            if (delay > TimeSpan.Zero)
            {
                await WaitAsync(delay, changed, cancellationToken).ConfigureAwait(false);
                continue;
            }

            var pause = TimeSpan.Zero;
            await GuardAsync(
                async () => pause = await PollAsync(queue, results, cancellationToken).ConfigureAwait(false),
                cancellationToken).ConfigureAwait(false);
            if (pause > TimeSpan.Zero)
            {
                await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>
    /// Runs work whose exceptions must not end the polling: an exception is logged, and the return is delayed.
    /// </summary>
    public async Task GuardAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work().ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                logger.PollFailed(e.GetType().Name, LogSanitizer.Sanitize(e.Message, maxLength: 200));
            }
            catch (Exception)
            {
                // A logger that throws may have been the cause.
            }

            await Task.Delay(FailurePause, time, cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose() => overriddenAccounts.Dispose();

    private async Task WaitAsync(TimeSpan delay, Task changed, CancellationToken cancellationToken)
    {
        // A timer ignores fractions of a millisecond, and would end early again and again.
        var timer = TimeSpan.FromMilliseconds(Math.Ceiling((delay < MaxTimer ? delay : MaxTimer).TotalMilliseconds));
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(Task.Delay(timer, time, cancel.Token), changed).ConfigureAwait(false);
        await cancel.CancelAsync().ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <returns>How long the account must not be polled.</returns>
    private async Task<TimeSpan> PollAsync(
        AccountQueue queue, ChannelWriter<PollResult> results, CancellationToken cancellationToken)
    {
        if (queue.Key.IsEvicted)
        {
            await ExpireEvictedAsync(pending.GetDue(queue), results, cancellationToken).ConfigureAwait(false);
            return TimeSpan.Zero;
        }

        if (queue.Key.Credentials is null)
        {
            return await PollDueAsync(queue, results, cancellationToken).ConfigureAwait(false);
        }

        await overriddenAccounts.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await PollDueAsync(queue, results, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            overriddenAccounts.Release();
        }
    }

    private async Task<TimeSpan> PollDueAsync(
        AccountQueue queue, ChannelWriter<PollResult> results, CancellationToken cancellationToken)
    {
        var due = pending.GetDue(queue);
        if (due.Count == 0)
        {
            return TimeSpan.Zero;
        }

        var (accountId, polling) = (queue.Key.AccountId, options().Polling);
        var credentials = due[0].Credentials ?? TwilioCredentials.FromOptions(options());
        if (!string.Equals(accountId, credentials.AccountSid, StringComparison.OrdinalIgnoreCase))
        {
            var mismatch = AccountMismatch(accountId, credentials.AccountSid);
            logger.StatusRequestFailed(accountId ?? "", mismatch.Message);
            foreach (var delivery in due)
            {
                var result = new PollResult.Failed(delivery, mismatch) { RequestedAt = pending.Now };
                await ProcessAsync(result, results, cancellationToken).ConfigureAwait(false);
            }

            return TimeSpan.Zero;
        }

        using var activity = SmsActivities.StartPoll(due.Count);
        SmsFailure? failure = null;
        await foreach (var result in reader.ReadAsync(credentials, due, cancellationToken).ConfigureAwait(false))
        {
            failure = result is PollResult.Failed { Failure: { HttpStatus: not 404 } failed } ? failed : failure;
            await ProcessAsync(result, results, cancellationToken).ConfigureAwait(false);
        }

        if (failure is null)
        {
            return TimeSpan.Zero;
        }

        logger.StatusRequestFailed(credentials.AccountSid, failure.Message);
        activity.SetError(failure.ProviderCode ?? failure.Reason.ToString());
        var pause = failure is { Reason: SmsFailureReason.RateLimited, RetryAfter: { } retryAfter }
            ? retryAfter
            : TimeSpan.Zero;
        return pause < polling.MaxDelay ? pause : polling.MaxDelay;
    }

    private async Task ExpireEvictedAsync(
        List<PendingDelivery> due, ChannelWriter<PollResult> results, CancellationToken cancellationToken)
    {
        foreach (var delivery in due)
        {
            var isFirst = delivery.FailedExpirations == 0;
            var result = new PollResult.Evicted(delivery) { RequestedAt = pending.Now };
            await ProcessAsync(result, results, cancellationToken).ConfigureAwait(false);
            if (isFirst)
            {
                logger.PendingDeliveryEvicted(delivery.MessageId, options().Polling.MaxPending);
            }
        }
    }

    // Schedules the next poll, or writes the result for the handlers. A busy message is skipped: a page lists it, too.
    private async ValueTask ProcessAsync(
        PollResult result, ChannelWriter<PollResult> results, CancellationToken cancellationToken)
    {
        if (!pending.TryBeginDispatch(result.Delivery))
        {
            return;
        }

        switch (result)
        {
            case PollResult.Received(var delivery, var report):
                delivery.Update(report);
                break;
            case PollResult.Failed(var delivery, var failure) { WasRequested: var wasRequested }
                when delivery.TryScheduleNextPoll(result.RequestedAt, failure, wasRequested):
                pending.Requeue(delivery);
                return;
            case PollResult.Deferred(var delivery):
                delivery.Defer(result.RequestedAt);
                pending.Requeue(delivery);
                return;
            default:
                break;
        }

        await results.WriteAsync(result, cancellationToken).ConfigureAwait(false);
    }

    private static SmsFailure AccountMismatch(string? sentBy, string configured) => new()
    {
        Reason = SmsFailureReason.CredentialsRejected,
        Message = $"The message was sent by account {sentBy}. The options now name account {configured}, "
            + "which cannot read its status.",
        Advice = ["Use one registration for each account, and change only its token."],
    };
}
