using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tracking;

/// <summary>
/// The workers of the accounts. The worker of an account waits until a message is due, polls all messages that are due,
/// and passes the results on. An account that is throttled or slow to respond delays only its own messages.
/// </summary>
internal sealed class AccountPoller(
    PendingDeliveryStore pending,
    MessageStatusReader reader,
    Func<CourierTwilioOptions> options,
    TimeProvider time,
    ILogger logger)
{
    private const int MaxConcurrentOverriddenAccounts = 32;

    // In milliseconds: one day. A timer takes 49 days at most; a scheduled message may wait longer.
    private const double MaxTimer = 24 * 60 * 60 * 1000.0;

    private static readonly TimeSpan FailurePause = TimeSpan.FromSeconds(10);

    /// <summary>Runs a worker for each account, until the token is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var overriddenAccounts = new SemaphoreSlim(MaxConcurrentOverriddenAccounts);
        var workers = new List<Task>();
        try
        {
            var queues = pending.NewQueues.Reader.ReadAllAsync(cancellationToken);
            await foreach (var queue in queues.ConfigureAwait(false))
            {
                workers.RemoveAll(worker => worker.IsCompleted);
                workers.Add(Task.Run(
                    () => RunWorkerAsync(queue, overriddenAccounts, cancellationToken), cancellationToken));
            }
        }
        finally
        {
            await Task.WhenAll(workers).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
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
            LogFailure(e);
            await Task.Delay(FailurePause, time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes a log message. A logger that throws changes nothing else.</summary>
    public void TryLog(Action<ILogger> log)
    {
        try
        {
            log(logger);
        }
        catch (Exception e)
        {
            LogFailure(e);
        }
    }

    private void LogFailure(Exception e)
    {
        try
        {
            logger.PollFailed(e.GetType().Name, LogSanitizer.Sanitize(e.Message, maxLength: 200));
        }
        catch (Exception)
        {
            // A logger that throws may have been the cause.
        }
    }

    private async Task RunWorkerAsync(
        AccountQueue queue, SemaphoreSlim overriddenAccounts, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested
            && pending.TryGetNextDueOrRemove(queue, out var delay, out var changed))
        {
            if (delay > TimeSpan.Zero)
            {
                // A timer ignores fractions of a millisecond, and would end early again and again.
                var timer = TimeSpan.FromMilliseconds(Math.Ceiling(Math.Min(delay.TotalMilliseconds, MaxTimer)));
                await changed.WaitAsync(timer, time, cancellationToken)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                continue;
            }

            var pause = TimeSpan.Zero;
            await GuardAsync(
                async () => pause = await PollAsync(queue, overriddenAccounts, cancellationToken).ConfigureAwait(false),
                cancellationToken).ConfigureAwait(false);
            await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <returns>How long the account must not be polled.</returns>
    private async Task<TimeSpan> PollAsync(
        AccountQueue queue, SemaphoreSlim overriddenAccounts, CancellationToken cancellationToken)
    {
        if (queue.Key.Credentials is null)
        {
            return await PollDueAsync(queue, cancellationToken).ConfigureAwait(false);
        }

        await overriddenAccounts.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await PollDueAsync(queue, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            overriddenAccounts.Release();
        }
    }

    private async Task<TimeSpan> PollDueAsync(AccountQueue queue, CancellationToken cancellationToken)
    {
        var dueByEviction = pending.GetDue(queue).ToLookup(delivery => delivery.IsEvicted);
        foreach (var evicted in dueByEviction[true])
        {
            var result = new PollResult.Evicted(evicted) { RequestedAt = pending.Now };
            await ProcessAsync(result, cancellationToken).ConfigureAwait(false);
        }

        List<PendingDelivery> due = [.. dueByEviction[false]];
        if (due.Count == 0)
        {
            return TimeSpan.Zero;
        }

        using var activity = SmsActivities.StartPoll(due.Count);
        SmsFailure? failure = null;
        await foreach (var result in reader.ReadAsync(due, cancellationToken).ConfigureAwait(false))
        {
            failure = result is PollResult.Failed { Failure: { HttpStatus: not 404 } failed } ? failed : failure;
            await ProcessAsync(result, cancellationToken).ConfigureAwait(false);
        }

        if (failure is null)
        {
            return TimeSpan.Zero;
        }

        TryLog(log => log.StatusRequestFailed(queue.Key.AccountId ?? "", FailureText.Describe(failure)));
        activity.SetError(failure.ProviderCode ?? failure.Reason.ToString());
        var maxPause = options().Polling.MaxDelay;
        return failure is { Reason: SmsFailureReason.RateLimited, RetryAfter: { } retryAfter }
            ? retryAfter < maxPause ? retryAfter : maxPause
            : TimeSpan.Zero;
    }

    // Schedules the next poll, or writes the result for the handlers. A busy message is skipped: a page lists it, too.
    private async ValueTask ProcessAsync(PollResult result, CancellationToken cancellationToken)
    {
        var delivery = result.Delivery;
        if (!pending.TryTake(delivery))
        {
            return;
        }

        switch (result)
        {
            case PollResult.Received(_, var report):
                delivery.Update(report);
                break;
            case PollResult.Failed(_, var failure) { WasRequested: var wasRequested }
                when delivery.TryScheduleNextPoll(result.RequestedAt, failure, wasRequested):
                pending.Requeue(delivery);
                return;
            case PollResult.Deferred:
                delivery.Defer(result.RequestedAt);
                pending.Requeue(delivery);
                return;
            default:
                break;
        }

        await pending.Results.Writer.WriteAsync(result, cancellationToken).ConfigureAwait(false);
    }
}
