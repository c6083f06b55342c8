using System.Security.Cryptography;

namespace Courier.Twilio.Webhooks;

/// <summary>The hash of a body that is no form: <c>bodySHA256=</c> and 64 small hexadecimal digits in the query.</summary>
internal static class BodyHash
{
    private const string Name = "bodySHA256=";

    /// <summary>Finds it if it is there exactly once: of two, a reader downstream might take the other.</summary>
    public static bool TryFind(ReadOnlySpan<char> url, out ReadOnlySpan<char> hash)
    {
        hash = default;
        url = url.IndexOf('#') is >= 0 and var fragment ? url[..fragment] : url;
        var query = url[(url.IndexOf('?') is >= 0 and var mark ? mark + 1 : url.Length)..];
        var found = 0;
        foreach (var range in query.Split('&'))
        {
            if (query[range] is var field && field.StartsWith(Name, StringComparison.Ordinal))
            {
                hash = field[Name.Length..];
                found++;
            }
        }

        return found == 1;
    }

    public static bool Matches(ReadOnlySpan<char> hash, ReadOnlySpan<byte> body)
    {
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        Span<char> digits = stackalloc char[2 * SHA256.HashSizeInBytes];
        SHA256.HashData(body, bytes);
        return Convert.TryToHexStringLower(bytes, digits, out _) && hash.SequenceEqual(digits);
    }
}
