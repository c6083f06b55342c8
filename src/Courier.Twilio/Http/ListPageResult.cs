namespace Courier.Twilio.Http;

/// <summary>The outcome of a request for one page of the message list.</summary>
internal abstract record ListPageResult
{
    private ListPageResult()
    {
    }

    /// <summary>A page was returned.</summary>
    /// <param name="Messages">The messages of the requested account.</param>
    /// <param name="NextPagePath">The path and query of the next page; <see langword="null"/> on the last page.</param>
    public sealed record Page(IReadOnlyList<MessageResource> Messages, string? NextPagePath) : ListPageResult;

    /// <summary>No page was returned.</summary>
    /// <param name="Result">The failure; never <see cref="ApiResult.Success"/>.</param>
    public sealed record Failed(ApiResult Result) : ListPageResult;
}
