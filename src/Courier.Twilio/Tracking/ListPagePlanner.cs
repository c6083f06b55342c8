namespace Courier.Twilio.Tracking;

/// <summary>
/// Whether the next page of the list is worth its request. The list is newest first: above a message lie at least those
/// of its account that were handed over after it and are still under way; how many rows of others lie between, each page
/// shows anew.
/// </summary>
internal sealed class ListPagePlanner
{
    // Fewer cost less one by one: a single answer is a few hundred bytes.
    private const int FewestForAList = 10;

    // https://www.twilio.com/docs/messaging/api/message-resource: PageSize is 1 to 1000.
    private const int LongestPage = 1000;

    private const int ShortestPage = 50;

    // Other senders' rows take pages of their own; with less to gain than this, asking one by one is certain and as cheap.
    private const int LeastGain = 2;

    // How many pages may show nobody of ours: one for each fifty that are due, but no more than these.
    private const int MostIdle = 5;

    private readonly List<(PendingDelivery Receipt, int Place)> sought = [];
    private readonly int due;
    private int idle;
    private int shown;
    private double shownAPage;

    private ListPagePlanner(IReadOnlyList<PendingDelivery> due, List<TimeSpan> handedOver)
    {
        this.due = due.Count;
        handedOver.Sort();
        var place = 0;
        foreach (var receipt in due.OrderByDescending(receipt => receipt.StartedAt))
        {
            while (place < handedOver.Count && handedOver[^(place + 1)] >= receipt.StartedAt)
            {
                place++;
            }

            // Whom the list did not show last time, so that its turn was put off, it may not show this time either.
            if (receipt.DeferredCount == 0)
            {
                sought.Add((receipt, place));
            }
        }

        // Twice as many rows as lie above, since other senders' lie between them.
        var deepest = sought.Select((one, i) => (one.Place, Gain: i - PagesTo(one.Place, LongestPage))).DefaultIfEmpty().MaxBy(one => one.Gain).Place;
        PageSize = Math.Clamp(deepest * 2, ShortestPage, LongestPage);
        shownAPage = PageSize;
    }

    /// <summary>Rows a page.</summary>
    public int PageSize { get; }

    /// <summary>Pages asked for.</summary>
    public int PageCount { get; private set; }

    public static ListPagePlanner Create(IReadOnlyList<PendingDelivery> due, PendingDeliveryStore pending) =>
        due.Count < FewestForAList ? new([], []) : new(due, pending.GetStartTimes(due[0].Receipt.AccountId));

    /// <summary>A page was read, or could not be; it showed so many under way, due or not, that none before it had shown.</summary>
    public void RecordPage(int newlyShown)
    {
        PageCount++;
        idle += newlyShown == 0 ? 1 : 0;
        shown += newlyShown;
        shownAPage = (shownAPage + newlyShown) / 2;
    }

    /// <summary>Whether reading on, as far as some of the open ones, takes fewer requests than asking after these.</summary>
    public bool ShouldReadPage(Dictionary<string, PendingDelivery> open)
    {
        if (idle > Math.Min(MostIdle, due / ShortestPage))
        {
            return false;
        }

        var (answered, gained) = (due - open.Count, 0);
        foreach (var (receipt, place) in sought)
        {
            // One that had its place a whole page ago is not where it was looked for.
            if (place + PageSize <= shown || !open.ContainsKey(receipt.MessageId))
            {
                continue;
            }

            gained++;
            var more = PagesTo(place - shown, shownAPage);
            if (gained >= more + LeastGain && PageCount + more <= answered + gained)
            {
                return true;
            }
        }

        return false;
    }

    private static double PagesTo(int rows, double rowsAPage) => Math.Ceiling(Math.Max(rows, 1) / rowsAPage);
}
