using Courier.Twilio.Webhooks;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio;

/// <summary>
/// Whether a request came from Twilio: the value of <c>X-Twilio-Signature</c>, held against an auth token. Pure functions,
/// for any host; each comparison takes the same time wherever the difference lies.
/// </summary>
/// <remarks>
/// https://www.twilio.com/docs/usage/security: Base64 of HMAC-SHA1 over the URL and the sorted fields of the form. There
/// is no time and no number used once in it, so a request that somebody overheard can be posted again; and nothing
/// between the fields, so <c>Ab</c> with the value <c>c</c> has the signature of <c>A</c> with the value <c>bc</c>.
/// <see cref="TwilioStatusCallback"/> asks for the fields that it knows, and a report that is no news is handed on to nobody.
/// </remarks>
public static class TwilioSignature
{
    /// <summary>The header that carries it: <c>X-Twilio-Signature</c>.</summary>
    public const string HeaderName = "X-Twilio-Signature";

    /// <summary>Whether the signature of a posted form is true.</summary>
    /// <param name="signature">The header's value as it came; a missing or malformed one is not true.</param>
    /// <param name="authToken">The account's primary auth token: it signs, also where an API key sends.</param>
    /// <param name="url">
    /// The URL that Twilio called, percent-encodings untouched. It is tried with and without a port, since Twilio signs
    /// either; and without user and password, which Twilio leaves out. What follows <c>#</c> is never signed.
    /// </param>
    /// <param name="form">The decoded fields in any order, values untrimmed; a value that is repeated counts once.</param>
    /// <exception cref="ArgumentException">The token is empty: anybody could sign with it.</exception>
    public static bool IsValid(string? signature, string authToken, string url, IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        ArgumentException.ThrowIfNullOrEmpty(authToken);
        return IsSignedByAny(signature, [authToken], url, form);
    }

    /// <summary>Whether the signature of a body that is no form is true: Twilio signs the URL alone, which carries the body's hash.</summary>
    /// <param name="signature">The header's value as it came; a missing or malformed one is not true.</param>
    /// <param name="authToken">The account's primary auth token.</param>
    /// <param name="url">The URL that Twilio called; without exactly one <c>bodySHA256</c> in its query nothing is true.</param>
    /// <param name="body">The bytes as they came, before anybody parsed them.</param>
    /// <exception cref="ArgumentException">The token is empty: anybody could sign with it.</exception>
    public static bool IsValidBody(string? signature, string authToken, string url, ReadOnlySpan<byte> body)
    {
        ArgumentException.ThrowIfNullOrEmpty(authToken);
        ArgumentNullException.ThrowIfNull(url);
        return BodyHash.TryFind(url, out var hash) && IsSignedByAny(signature, [authToken], url, []) && BodyHash.Matches(hash, body);
    }

    /// <summary>The signature that Twilio would send with this form, for a test of your own endpoint.</summary>
    /// <param name="authToken">The account's auth token.</param>
    /// <param name="url">The URL as it is to be signed, port and user as they stand there.</param>
    /// <param name="form">The fields; none for a body that is no form.</param>
    /// <exception cref="ArgumentException">The token is empty.</exception>
    public static string Compute(string authToken, string url, IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        ArgumentException.ThrowIfNullOrEmpty(authToken);
        ArgumentNullException.ThrowIfNull(url);
        ArgumentNullException.ThrowIfNull(form);
        Span<char> signature = stackalloc char[SignatureHash.Length];
        using var text = new SignedText(url, form);
        SignatureHash.Compute(authToken, text.WriteAsGiven(), signature);
        return signature.ToString();
    }

    /// <summary>The same check with each of several tokens, while one replaces another.</summary>
    internal static bool IsSignedByAny(
        string? signature, ReadOnlySpan<string> authTokens, string url, IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        ArgumentNullException.ThrowIfNull(url);
        ArgumentNullException.ThrowIfNull(form);
        if (signature is not { Length: SignatureHash.Length })
        {
            return false;
        }

        using var text = new SignedText(url, form);
        for (var way = 0; text.TryWriteVariant(way, out var signed); way++)
        {
            foreach (var authToken in authTokens)
            {
                if (SignatureHash.Matches(signature, authToken, signed))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
