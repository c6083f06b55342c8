using System.Buffers;

namespace Courier.Twilio.Http;

/// <summary>Builds and validates the paths of the pages of an account's message list.</summary>
internal static class ListPageAddress
{
    private const int MaxLength = 2048;

    private static readonly SearchValues<char> UriCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~%+&=:,;@!$'()*/?");

    /// <summary>Returns the path and query of the first page.</summary>
    /// <param name="listPath">The path of the list.</param>
    /// <param name="pageSize">The number of messages on a page, from 1 to 1000.</param>
    public static string GetFirstPage(string listPath, int pageSize) =>
        FormattableString.Invariant($"{listPath}?PageSize={pageSize}");

    /// <summary>
    /// Returns the path and query of the next page, or <see langword="null"/> when there is none or when it lies
    /// outside of the account's list. A request to an absolute address would send the credentials to its host.
    /// </summary>
    /// <param name="nextPageUri">The field <c>next_page_uri</c> of a response.</param>
    /// <param name="listPath">The path of the list.</param>
    public static string? ParseNextPage(string? nextPageUri, string listPath) =>
        nextPageUri is { Length: <= MaxLength }
        && nextPageUri.StartsWith($"{listPath}?", StringComparison.OrdinalIgnoreCase)
        && !nextPageUri.AsSpan(listPath.Length).ContainsAnyExcept(UriCharacters)
            ? nextPageUri
            : null;
}
