using System.Runtime.CompilerServices;
using Courier.Sms;
using Courier.Twilio.Http;
using Courier.Twilio.Messages;

namespace Courier.Twilio.Tracking;

/// <summary>Reads the statuses of the due messages of one account from list pages and single requests.</summary>
/// <remarks>
/// A list page returns many messages, also some that are not due yet. Messages missing from the pages are fetched one
/// by one, because Twilio does not document where unsent messages are in the list. A poll takes at most one request for
/// each due message.
/// </remarks>
internal sealed class MessageStatusReader(
    TwilioMessagesApi api,
    Func<CourierTwilioOptions> options,
    ITwilioErrorCatalog catalog,
    PendingDeliveryStore pending)
{
    private const int MaxConcurrentRequests = 8;

    /// <summary>Polls due messages of one account, which have the same credentials, once.</summary>
    /// <returns>
    /// One result for each due message, unless it is removed during the poll, and one for each other pending message on
    /// the pages.
    /// </returns>
    public async IAsyncEnumerable<PollResult> ReadAsync(
        IReadOnlyList<PendingDelivery> due, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var credentials = due[0].Credentials ?? TwilioCredentials.FromOptions(options());
        var accountFailure = FindAccountMismatch(due[0].Receipt.AccountId, credentials);
        var remaining = due.ToDictionary(delivery => delivery.MessageId, StringComparer.OrdinalIgnoreCase);
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var planner = ListPagePlanner.Create(due, pending);
        var hasFailed = false;
        SmsFailure? failure = null;
        string? nextPage = null;
        while (accountFailure is null && planner.ShouldReadPage(remaining))
        {
            var (foundBefore, requestedAt) = (found.Count, pending.Now);
            var response = await ListAsync(credentials, planner.PageSize, nextPage, cancellationToken)
                .ConfigureAwait(false);
            var error = (response as ListPageResult.Failed)?.Result;
            failure = error is null ? null : DeliveryReportReader.ReadFailure(error, catalog);
            if (IsTransient(error) && !hasFailed)
            {
                // The same page is requested once more, if it is still worth a request.
                hasFailed = true;
                planner.RecordPage(newlyFound: 0);
                continue;
            }

            var page = response as ListPageResult.Page;
            foreach (var message in page?.Messages ?? [])
            {
                // A message is on two pages when new messages are sent between the requests.
                if (pending.Find(message.Sid!) is { } delivery && found.Add(delivery.MessageId))
                {
                    remaining.Remove(delivery.MessageId);
                    yield return CreateReceived(delivery, message, requestedAt);
                }
            }

            planner.RecordPage(found.Count - foundBefore);
            nextPage = page?.NextPagePath;
            if (nextPage is null)
            {
                break;
            }
        }

        // A rate limit concerns the account. Any other failure of the list may not concern single requests.
        accountFailure ??= failure is { Reason: SmsFailureReason.RateLimited } ? failure : null;
        var maxRequests = due.Count - planner.PageCount;
        var results = FetchAsync(credentials, [.. remaining.Values], maxRequests, accountFailure, cancellationToken);
        await foreach (var result in results.ConfigureAwait(false))
        {
            yield return result;
        }
    }

    private static SmsFailure? FindAccountMismatch(string? sentBy, TwilioCredentials credentials) =>
        string.Equals(sentBy, credentials.AccountSid, StringComparison.OrdinalIgnoreCase) ? null : new()
        {
            Reason = SmsFailureReason.CredentialsRejected,
            Message = $"The message was sent by account {sentBy}. The options now name account "
                + $"{credentials.AccountSid}, which cannot read its status.",
            Advice = ["Use one registration for each account, and change only its token."],
        };

    /// <summary>
    /// Returns whether the same page may be returned by a second request. An unreadable page, or a handler of the
    /// application that throws, would fail again.
    /// </summary>
    private static bool IsTransient(ApiResult? error) =>
        error is ApiResult.NotSent { Error.IsTransient: true } or ApiResult.Rejected { HttpStatus: >= 500 };

    private Task<ListPageResult> ListAsync(
        TwilioCredentials credentials, int pageSize, string? nextPage, CancellationToken cancellationToken) =>
        CatchAsync(
            () => api.ListAsync(TwilioAddress.Resolve(options()), credentials, pageSize, nextPage, cancellationToken),
            error => new ListPageResult.Failed(error),
            cancellationToken);

    /// <summary>
    /// Turns an exception into a failed result. A <see cref="DelegatingHandler"/> of the application may throw any
    /// exception, which must not prevent the expiration of tracking.
    /// </summary>
    private static async Task<TResult> CatchAsync<TResult>(
        Func<Task<TResult>> request, Func<ApiResult, TResult> createResult, CancellationToken cancellationToken)
    {
        try
        {
            return await request().ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            return createResult(
                new ApiResult.NotSent(
                    new($"{e.GetType().Name} was thrown before a response arrived", IsTransient: false)));
        }
    }

    /// <summary>
    /// Fetches messages one by one: first those at their deadline, then those that earlier polls deferred or skipped.
    /// </summary>
    /// <param name="credentials">The credentials of the account.</param>
    /// <param name="remaining">The messages.</param>
    /// <param name="maxRequests">The maximum number of requests; messages above it are deferred.</param>
    /// <param name="accountFailure">A failure that concerns the account; with it, no request is made.</param>
    /// <param name="cancellationToken">Ends the poll.</param>
    private async IAsyncEnumerable<PollResult> FetchAsync(
        TwilioCredentials credentials,
        IReadOnlyList<PendingDelivery> remaining,
        int maxRequests,
        SmsFailure? accountFailure,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var ordered = remaining
            .OrderByDescending(delivery => delivery.IsLastPoll)
            .ThenByDescending(delivery => delivery.DeferredCount + delivery.SkippedCount)
            .ThenBy(delivery => delivery.DueAt)
            .ToList();
        var count = accountFailure is null ? maxRequests : ordered.Count;
        foreach (var delivery in ordered.Skip(count))
        {
            yield return new PollResult.Deferred(delivery) { RequestedAt = pending.Now };
        }

        foreach (var batch in ordered.Take(count).Chunk(MaxConcurrentRequests))
        {
            var results = await FetchBatchAsync(credentials, batch, accountFailure, cancellationToken)
                .ConfigureAwait(false);
            accountFailure ??= FindAccountFailure(results);
            foreach (var result in results)
            {
                yield return result;
            }
        }
    }

    /// <summary>
    /// Returns the failure of a whole batch that concerns the account: an outage, a rate limit, revoked credentials, or
    /// a page of an intermediary. Any other failure concerns its message alone, and must not delay the others.
    /// </summary>
    private static SmsFailure? FindAccountFailure(IReadOnlyList<PollResult> results) =>
        results.All(result => result is PollResult.Failed
        {
            Failure.HttpStatus: null or (>= 200 and < 300) or 401 or 403 or 429 or >= 500,
        })
            ? results.OfType<PollResult.Failed>().LastOrDefault()?.Failure
            : null;

    private async Task<IReadOnlyList<PollResult>> FetchBatchAsync(
        TwilioCredentials credentials,
        PendingDelivery[] batch,
        SmsFailure? accountFailure,
        CancellationToken cancellationToken)
    {
        if (accountFailure is not null)
        {
            return
            [
                .. batch.Select(delivery => new PollResult.Failed(delivery, accountFailure)
                {
                    RequestedAt = pending.Now,
                    WasRequested = false,
                }),
            ];
        }

        return await Task.WhenAll(batch
            .Where(IsPending)
            .Select(delivery => FetchAsync(credentials, delivery, cancellationToken))).ConfigureAwait(false);
    }

    /// <summary>
    /// Returns whether the delivery is still in the store. A webhook may have reported a final status during the poll.
    /// </summary>
    private bool IsPending(PendingDelivery delivery) => pending.Find(delivery.MessageId) == delivery;

    private async Task<PollResult> FetchAsync(
        TwilioCredentials credentials, PendingDelivery delivery, CancellationToken cancellationToken)
    {
        var requestedAt = pending.Now;
        var result = await CatchAsync(
            () => api.FetchAsync(TwilioAddress.Resolve(options()), credentials, delivery.MessageId, cancellationToken),
            error => error,
            cancellationToken).ConfigureAwait(false);
        return result is ApiResult.Success(var message)
            ? CreateReceived(delivery, message, requestedAt)
            : new PollResult.Failed(delivery, DeliveryReportReader.ReadFailure(result, catalog))
            {
                RequestedAt = requestedAt,
            };
    }

    /// <summary>
    /// Creates the result for a message. The report has the id as the receipt spells it, so that handlers see one id.
    /// </summary>
    private PollResult.Received CreateReceived(
        PendingDelivery delivery, MessageResource message, TimeSpan requestedAt) =>
        new(delivery, DeliveryReportReader.Read(message, catalog) with { MessageId = delivery.MessageId })
        {
            RequestedAt = requestedAt,
        };
}
