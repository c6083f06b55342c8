using System.Globalization;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Api;

/// <summary>
/// One page of rows. <c>PA</c> and a SID begins after that row, <c>PB</c> and a SID ends before it, so that rows which come
/// meanwhile neither repeat nor hide others; a row that is gone still says where it stood.
/// </summary>
internal sealed record PageSlicer<T>(IReadOnlyList<T> Rows, int Number, int Size, int Start)
{
    public string? Token { get; init; }

    public string? PreviousToken { get; init; }

    public string? NextToken { get; init; }

    public int End => Rows.Count is 0 ? 0 : Start + Rows.Count - 1;
}

/// <summary>Cuts a page out of rows, as the query asks.</summary>
internal static class PageSlicer
{
    private const int DefaultSize = 50;
    private const int LargestSize = 1000;

    public static (PageSlicer<T>? Page, ApiError? Refusal) Of<T>(IReadOnlyList<T> rows, RawForm query, Func<T, string> sidOf, PageSizeBehavior largePages, Func<string, int?>? countBefore = null)
    {
        if (largePages is PageSizeBehavior.Reject && Number(query.Find("PageSize"), DefaultSize) > LargestSize)
        {
            return (null, ApiError.FromCode(20007));
        }

        var size = Math.Clamp(Number(query.Find("PageSize"), DefaultSize), 1, LargestSize);
        var number = Math.Max(Number(query.Find("Page"), 0), 0);
        var token = query.Find("PageToken");
        if (FindBegin(rows, token, number, size, sidOf, countBefore) is not { } begin)
        {
            return (null, ApiError.FromCode(21481));
        }

        IReadOnlyList<T> cut = [.. rows.Skip(begin).Take(size)];
        return (new PageSlicer<T>(cut, number, size, number * size)
        {
            Token = token,
            PreviousToken = number > 0 && begin > 0 && cut.Count > 0 ? "PB" + sidOf(cut[0]) : null,
            NextToken = begin + size < rows.Count ? "PA" + sidOf(cut[^1]) : null,
        }, null);
    }

    private static int? FindBegin<T>(IReadOnlyList<T> rows, string? token, int number, int size, Func<T, string> sidOf, Func<string, int?>? countBefore)
    {
        if (string.IsNullOrEmpty(token))
        {
            // Written so that a page number of two thousand million is an empty page and not an overflow.
            return (int)Math.Min((long)number * size, rows.Count);
        }

        if (token.Length < 2 || token[..2] is not ("PA" or "PB"))
        {
            return null;
        }

        var at = rows.Select(sidOf).ToList().IndexOf(token[2..]);
        return (at < 0 ? countBefore?.Invoke(token[2..]) : at) is not { } place ? null
            : token[1] is 'B' ? Math.Max(place - size, 0)
            : at < 0 ? place
            : place + 1;
    }

    private static int Number(string? text, int otherwise) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
