using System.Buffers;

namespace Courier.Twilio.Http;

/// <summary>Where a page of the list is. What an answer says of the next one is believed only as far as it stays in the account's list.</summary>
internal static class ListPageAddress
{
    private const int MostCharacters = 2048;

    private static readonly SearchValues<char> Query = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~%+&=:,;@!$'()*/?");

    public static string GetFirstPage(string listPath, int pageSize) => FormattableString.Invariant($"{listPath}?PageSize={pageSize}");

    /// <summary>
    /// The path of the next page, or <see langword="null"/>: an absolute address would carry the credentials to whatever
    /// host it names.
    /// </summary>
    public static string? ParseNextPage(string? nextPageUri, string listPath) =>
        nextPageUri is { Length: <= MostCharacters }
        && nextPageUri.StartsWith($"{listPath}?", StringComparison.OrdinalIgnoreCase)
        && !nextPageUri.AsSpan(listPath.Length).ContainsAnyExcept(Query)
            ? nextPageUri
            : null;
}
