namespace Courier.Twilio.Http;

/// <summary>What came of asking for a page of the list.</summary>
internal abstract record ListPageResult
{
    private ListPageResult()
    {
    }

    /// <summary>The rows of the account that asked; <paramref name="NextPagePath"/> is the address of the page after it, if there is one.</summary>
    public sealed record Page(IReadOnlyList<MessageResource> Messages, string? NextPagePath) : ListPageResult;

    /// <summary>No page that can be read; why.</summary>
    public sealed record Failed(ApiResult Result) : ListPageResult;
}
