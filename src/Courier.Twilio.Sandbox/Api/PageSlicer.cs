using System.Globalization;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Api;

/// <summary>One page of a list.</summary>
internal sealed record PageSlice<T>(IReadOnlyList<T> Items, int Number, int Size, int Start)
{
    public string? Token { get; init; }

    public string? PreviousToken { get; init; }

    public string? NextToken { get; init; }

    public int End => Items.Count is 0 ? 0 : Start + Items.Count - 1;
}

/// <summary>
/// Cuts the requested page out of a list. The token <c>PA</c> and a SID begins after that item, <c>PB</c> and a SID
/// ends before it, so that items added meanwhile neither repeat nor hide others. The SID of a removed item still
/// marks its position.
/// </summary>
internal static class PageSlicer
{
    private const int DefaultSize = 50;
    private const int MaxSize = 1000;

    /// <summary>Returns the page, or the error of an invalid page size or page token.</summary>
    /// <param name="items">The whole list, in order.</param>
    /// <param name="query">The query, with <c>PageSize</c>, <c>Page</c> and <c>PageToken</c>.</param>
    /// <param name="getSid">Returns the SID of an item.</param>
    /// <param name="pageSizeBehavior">Whether a page size above 1000 is clamped or rejected.</param>
    /// <param name="countBefore">
    /// Returns the number of items before a SID that is not in the list; null for an unknown SID.
    /// </param>
    public static (PageSlice<T>? Page, ApiError? Error) Slice<T>(
        IReadOnlyList<T> items,
        RawForm query,
        Func<T, string> getSid,
        PageSizeBehavior pageSizeBehavior,
        Func<string, int?>? countBefore = null)
    {
        var requestedSize = ParseNumber(query.Find("PageSize"), DefaultSize);

        if (pageSizeBehavior is PageSizeBehavior.Reject && requestedSize > MaxSize)
        {
            return (null, ApiError.FromCode(20007));
        }

        var size = Math.Clamp(requestedSize, 1, MaxSize);
        var number = Math.Max(ParseNumber(query.Find("Page"), 0), 0);
        var token = query.Find("PageToken");

        if (FindStart(items, token, number, size, getSid, countBefore) is not { } start)
        {
            return (null, ApiError.FromCode(21481));
        }

        IReadOnlyList<T> page = [.. items.Skip(start).Take(size)];

        return (new PageSlice<T>(page, number, size, number * size)
        {
            Token = token,
            PreviousToken = number > 0 && start > 0 && page.Count > 0 ? "PB" + getSid(page[0]) : null,
            NextToken = start + size < items.Count ? "PA" + getSid(page[^1]) : null,
        }, null);
    }

    private static int? FindStart<T>(
        IReadOnlyList<T> items,
        string? token,
        int number,
        int size,
        Func<T, string> getSid,
        Func<string, int?>? countBefore)
    {
        if (string.IsNullOrEmpty(token))
        {
            // The product is a long: a page number of two thousand million gives an empty page, not an overflow.
            return (int)Math.Min((long)number * size, items.Count);
        }

        if (token.Length < 2 || token[..2] is not ("PA" or "PB"))
        {
            return null;
        }

        var index = items.Select(getSid).ToList().IndexOf(token[2..]);

        return (index < 0 ? countBefore?.Invoke(token[2..]) : index) is not { } position ? null
            : token[1] is 'B' ? Math.Max(position - size, 0)
            : index < 0 ? position
            : position + 1;
    }

    private static int ParseNumber(string? text, int defaultValue) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : defaultValue;
}
