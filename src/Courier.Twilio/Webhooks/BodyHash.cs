using System.Security.Cryptography;

namespace Courier.Twilio.Webhooks;

/// <summary>
/// The hash of a body that is not a form: the query parameter <c>bodySHA256</c> with the SHA-256 of the body as 64
/// lowercase hexadecimal digits.
/// </summary>
/// <remarks>Source: https://www.twilio.com/docs/usage/webhooks/webhooks-security.</remarks>
internal static class BodyHash
{
    private const string Parameter = "bodySHA256=";

    /// <summary>Finds the value of the parameter in the query of a URL.</summary>
    /// <returns>
    /// <see langword="true"/> when the parameter occurs exactly once. With two occurrences, code further down the
    /// pipeline might read the other one.
    /// </returns>
    public static bool TryFind(ReadOnlySpan<char> url, out ReadOnlySpan<char> hash)
    {
        hash = default;
        url = url.IndexOf('#') is >= 0 and var fragment ? url[..fragment] : url;
        var query = url[(url.IndexOf('?') is >= 0 and var mark ? mark + 1 : url.Length)..];
        var count = 0;
        foreach (var range in query.Split('&'))
        {
            if (query[range] is var field && field.StartsWith(Parameter, StringComparison.Ordinal))
            {
                hash = field[Parameter.Length..];
                count++;
            }
        }

        return count == 1;
    }

    /// <summary>Returns whether the hash is that of the body.</summary>
    public static bool Matches(ReadOnlySpan<char> hash, ReadOnlySpan<byte> body)
    {
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        Span<char> digits = stackalloc char[2 * SHA256.HashSizeInBytes];
        SHA256.HashData(body, bytes);
        return Convert.TryToHexStringLower(bytes, digits, out _) && hash.SequenceEqual(digits);
    }
}
