namespace Courier.Twilio.Delivery;

/// <summary>How to look after many messages at once: a page of the list costs one request and may answer for a thousand.</summary>
/// <param name="PageSize">Rows a page.</param>
/// <param name="MostPages">After so many pages the rest is asked one by one; 0 means all of them are.</param>
internal readonly record struct SweepPlan(int PageSize, int MostPages)
{
    // Fewer cost less one by one: a single answer is a few hundred bytes.
    private const int FewestForAList = 10;

    // https://www.twilio.com/docs/messaging/api/message-resource: PageSize is 1 to 1000.
    private const int LongestPage = 1000;

    private const int ShortestPage = 50;

    // A page that answers for so many has saved more than the next can cost.
    private const int ManyOnAPage = 10;

    /// <summary>Whether to ask for one more page after so many, the last of which answered for <paramref name="found"/>.</summary>
    public bool IsWorthAPage(int pages, int found) => pages < MostPages || found >= ManyOnAPage;

    public static SweepPlan For(int due)
    {
        if (due < FewestForAList)
        {
            return default;
        }

        // Twice as many rows as are due, since other senders' messages lie between them; and a page or two for more of those.
        var pageSize = Math.Clamp(due * 2, ShortestPage, LongestPage);
        var full = (due + pageSize - 1) / pageSize;
        return new(pageSize, full + Math.Min(2, due / ShortestPage));
    }
}
