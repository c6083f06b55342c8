namespace Courier.Twilio.Tracking;

/// <summary>Decides whether reading the next page of the message list saves requests for single messages.</summary>
/// <remarks>
/// The list is ordered from the newest message to the oldest. Above a message are at least the pending messages of its
/// account that were sent after it. The number of messages of other senders between them is estimated from the pages
/// read.
/// </remarks>
internal sealed class ListPagePlanner
{
    // Below this number, single requests transfer less: a single message is a few hundred bytes.
    private const int MinDueForList = 10;

    // https://www.twilio.com/docs/messaging/api/message-resource: PageSize is 1 to 1000.
    private const int MaxPageSize = 1000;

    private const int MinPageSize = 50;

    // Messages of other senders may take additional pages; below this gain, single requests are as cheap and certain.
    private const int MinGain = 2;

    // The maximum number of pages without a pending message: one for each fifty due messages, but not more than this.
    private const int MaxEmptyPages = 5;

    private readonly List<(PendingDelivery Delivery, int Position)> candidates = [];
    private readonly int dueCount;
    private int emptyPages;
    private int foundCount;
    private double foundPerPage;

    private ListPagePlanner(IReadOnlyList<PendingDelivery> due, List<TimeSpan> startTimes)
    {
        dueCount = due.Count;
        startTimes.Sort();
        var position = 0;
        foreach (var delivery in due.OrderByDescending(delivery => delivery.StartedAt))
        {
            while (position < startTimes.Count && startTimes[^(position + 1)] >= delivery.StartedAt)
            {
                position++;
            }

            // The pages of the last poll did not contain a deferred message, and these may not contain it either.
            if (delivery.DeferredCount == 0)
            {
                candidates.Add((delivery, position));
            }
        }

        // Twice the position of the deepest message worth reading, for messages of other senders in between.
        var deepest = candidates
            .Select((candidate, i) => (candidate.Position, Gain: i - CountPages(candidate.Position, MaxPageSize)))
            .DefaultIfEmpty()
            .MaxBy(candidate => candidate.Gain)
            .Position;
        PageSize = Math.Clamp(deepest * 2, MinPageSize, MaxPageSize);
        foundPerPage = PageSize;
    }

    /// <summary>Gets the number of messages on a page.</summary>
    public int PageSize { get; }

    /// <summary>Gets the number of pages requested so far.</summary>
    public int PageCount { get; private set; }

    /// <summary>Creates the plan of one poll. With few due messages, it reads no page.</summary>
    public static ListPagePlanner Create(IReadOnlyList<PendingDelivery> due, PendingDeliveryStore pending) =>
        due.Count < MinDueForList ? new([], []) : new(due, pending.GetStartTimes(due[0].Receipt.AccountId));

    /// <summary>Records a page that was requested, also one that failed.</summary>
    /// <param name="newlyFound">
    /// The number of pending messages on the page, due or not, that no earlier page had.
    /// </param>
    public void RecordPage(int newlyFound)
    {
        PageCount++;
        emptyPages += newlyFound == 0 ? 1 : 0;
        foundCount += newlyFound;
        foundPerPage = (foundPerPage + newlyFound) / 2;
    }

    /// <summary>
    /// Returns whether reading more pages takes fewer requests than fetching the messages they contain.
    /// </summary>
    /// <param name="remaining">The due messages without a result, by id.</param>
    public bool ShouldReadPage(Dictionary<string, PendingDelivery> remaining)
    {
        if (emptyPages > Math.Min(MaxEmptyPages, dueCount / MinPageSize))
        {
            return false;
        }

        var (read, gain) = (dueCount - remaining.Count, 0);
        foreach (var (delivery, position) in candidates)
        {
            // A message expected more than a page above the current position is not where it was expected.
            if (position + PageSize <= foundCount || !remaining.ContainsKey(delivery.MessageId))
            {
                continue;
            }

            gain++;
            var pages = CountPages(position - foundCount, foundPerPage);
            if (gain >= pages + MinGain && PageCount + pages <= read + gain)
            {
                return true;
            }
        }

        return false;
    }

    private static double CountPages(int messages, double messagesPerPage) =>
        Math.Ceiling(Math.Max(messages, 1) / messagesPerPage);
}
