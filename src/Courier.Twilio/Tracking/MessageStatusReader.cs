using System.Runtime.CompilerServices;
using Courier.Sms;
using Courier.Twilio.Http;
using Courier.Twilio.Messages;

namespace Courier.Twilio.Tracking;

/// <summary>
/// One round over the messages of one account that are due. Pages of the list answer for many at once, also for some
/// that are not due yet; what the pages did not show is asked for one by one, because where unsent messages stand in the
/// list is documented nowhere. A round never takes more requests than there are messages due.
/// </summary>
internal sealed class MessageStatusReader(
    TwilioMessagesApi api,
    Func<CourierTwilioOptions> options,
    ITwilioErrorCatalog catalog,
    PendingDeliveryStore pending)
{
    private const int AtOnce = 8;

    public async IAsyncEnumerable<PollResult> ReadAsync(
        TwilioCredentials credentials, IReadOnlyList<PendingDelivery> due, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var open = due.ToDictionary(receipt => receipt.MessageId, StringComparer.OrdinalIgnoreCase);
        var answered = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var plan = ListPagePlanner.Create(due, pending);
        var hasFailed = false;
        SmsFailure? trouble = null;
        string? next = null;
        while (plan.ShouldReadPage(open))
        {
            var (before, at) = (answered.Count, pending.Now);
            var reply = await ListAsync(credentials, plan.PageSize, next, cancellationToken).ConfigureAwait(false);
            var fault = (reply as ListPageResult.Failed)?.Result;
            trouble = fault is null ? null : DeliveryReportReader.ReadFailure(fault, catalog);
            if (MayBeOverSoon(fault) && !hasFailed)
            {
                // The same page once more, if it is still worth it.
                hasFailed = true;
                plan.RecordPage(newlyShown: 0);
                continue;
            }

            foreach (var row in (reply as ListPageResult.Page)?.Messages ?? [])
            {
                // A row comes twice when the list grows while it is read.
                if (pending.Find(row.Sid!) is { } receipt && answered.Add(receipt.MessageId))
                {
                    open.Remove(receipt.MessageId);
                    yield return new PollResult.Received(receipt, DeliveryReportReader.Read(row, catalog) with { MessageId = receipt.MessageId }) { RequestedAt = at };
                }
            }

            plan.RecordPage(answered.Count - before);
            next = (reply as ListPageResult.Page)?.NextPagePath;
            if (next is null)
            {
                break;
            }
        }

        // A throttle is the account's, not the list's; whatever else was wrong with the list may not be with the messages.
        var throttle = trouble is { Reason: SmsFailureReason.RateLimited } ? trouble : null;
        await foreach (var look in AskAsync(credentials, [.. open.Values], due.Count - plan.PageCount, throttle, cancellationToken).ConfigureAwait(false))
        {
            yield return look;
        }
    }

    // A page that came and could not be read would come again, and a handler that throws would throw again.
    private static bool MayBeOverSoon(ApiResult? fault) => fault is ApiResult.NotSent { IsTransient: true } or ApiResult.Rejected { HttpStatus: >= 500 };

    private Task<ListPageResult> ListAsync(TwilioCredentials credentials, int pageSize, string? next, CancellationToken cancellationToken) => GuardAsync(
        () => api.ListAsync(TwilioAddress.Resolve(options()), credentials, pageSize, next, cancellationToken),
        thrown => new ListPageResult.Failed(thrown),
        cancellationToken);

    // A handler that the application has put around the client may throw what it likes; it must not move a deadline.
    private static async Task<TReply> GuardAsync<TReply>(Func<Task<TReply>> ask, Func<ApiResult, TReply> instead, CancellationToken cancellationToken)
    {
        try
        {
            return await ask().ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            return instead(new ApiResult.NotSent($"{e.GetType().Name} was thrown on the way", IsTransient: false));
        }
    }

    private async IAsyncEnumerable<PollResult> AskAsync(
        TwilioCredentials credentials, IReadOnlyList<PendingDelivery> open, int mostRequests, SmsFailure? trouble, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var inTurn = open.OrderByDescending(receipt => receipt.IsLastPoll).ThenByDescending(receipt => receipt.DeferredCount + receipt.SkippedCount).ThenBy(receipt => receipt.DueAt).ToList();
        var most = trouble is null ? mostRequests : inTurn.Count;
        foreach (var receipt in inTurn.Skip(most))
        {
            yield return new PollResult.Deferred(receipt) { RequestedAt = pending.Now };
        }

        foreach (var some in inTurn.Take(most).Chunk(AtOnce))
        {
            var looks = await AskAsync(credentials, some, trouble, cancellationToken).ConfigureAwait(false);
            trouble ??= TroubleOfAll(looks);
            foreach (var look in looks)
            {
                yield return look;
            }
        }
    }

    // What all of those asked at once have met is met by the rest as well: an outage, a throttle, a token that was revoked,
    // pages in the place of answers. Anything else concerns its message alone, and must not keep others from their turn.
    private static SmsFailure? TroubleOfAll(IReadOnlyList<PollResult> looks) =>
        looks.All(look => look is PollResult.Failed { Failure.HttpStatus: null or (>= 200 and < 300) or 401 or 403 or 429 or >= 500 })
            ? looks.OfType<PollResult.Failed>().LastOrDefault()?.Failure
            : null;

    private async Task<IReadOnlyList<PollResult>> AskAsync(
        TwilioCredentials credentials, PendingDelivery[] some, SmsFailure? trouble, CancellationToken cancellationToken) => trouble is null
            ? await Task.WhenAll(some.Where(IsUnderWay).Select(receipt => AskAsync(credentials, receipt, cancellationToken))).ConfigureAwait(false)
            : [.. some.Select(receipt => new PollResult.Failed(receipt, trouble) { RequestedAt = pending.Now, WasRequested = false })];

    // A callback may have brought the end in the middle of the round.
    private bool IsUnderWay(PendingDelivery receipt) => pending.Find(receipt.MessageId) == receipt;

    private async Task<PollResult> AskAsync(TwilioCredentials credentials, PendingDelivery receipt, CancellationToken cancellationToken)
    {
        var at = pending.Now;
        var reply = await GuardAsync(
            () => api.FetchAsync(TwilioAddress.Resolve(options()), credentials, receipt.MessageId, cancellationToken),
            thrown => thrown,
            cancellationToken).ConfigureAwait(false);
        return reply is ApiResult.Success(var resource)
            ? new PollResult.Received(receipt, DeliveryReportReader.Read(resource, catalog) with { MessageId = receipt.MessageId }) { RequestedAt = at }
            : new PollResult.Failed(receipt, DeliveryReportReader.ReadFailure(reply, catalog)) { RequestedAt = at };
    }
}
