using Courier.Twilio.Webhooks;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio;

/// <summary>
/// Validates and computes the signature of a webhook request, the value of the header <c>X-Twilio-Signature</c>. The
/// methods are pure functions and usable in any host. Signatures are compared in constant time.
/// </summary>
/// <remarks>
/// <para>
/// The signature is Base64 of HMAC-SHA1, keyed by the auth token, over the URL and the sorted fields of the form
/// (https://www.twilio.com/docs/usage/security).
/// </para>
/// <para>
/// The signature has two limits. It contains neither a time nor a nonce, so a recorded request can be replayed. And it
/// has no separator between names and values: the field <c>Ab</c> with the value <c>c</c> has the signature of <c>A</c>
/// with the value <c>bc</c>. <see cref="TwilioStatusCallback"/> and <see cref="TwilioInboundMessage"/> therefore
/// require their fields by name, and <see cref="ITwilioWebhooks"/> drops events that were dispatched before.
/// </para>
/// </remarks>
public static class TwilioSignature
{
    /// <summary>The name of the header that carries the signature: <c>X-Twilio-Signature</c>.</summary>
    public const string HeaderName = "X-Twilio-Signature";

    /// <summary>Returns whether the signature of a posted form is valid.</summary>
    /// <param name="signature">The value of the header as received.</param>
    /// <param name="authToken">
    /// The account's primary auth token. Twilio signs with it also when messages are sent with an API key.
    /// </param>
    /// <param name="url">
    /// The URL that Twilio called, with its percent-encoding unchanged. The URL is tried with and without a port,
    /// because Twilio signs either form, and with and without user name and password, which Twilio omits. The fragment
    /// is ignored.
    /// </param>
    /// <param name="form">
    /// The decoded fields in any order, with untrimmed values. A value that is repeated counts once.
    /// </param>
    /// <returns>
    /// <see langword="true"/> when the signature is valid; <see langword="false"/> when it is missing, malformed or
    /// made with another token, URL or form.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="authToken"/> is empty: a signature made with an empty token proves nothing.
    /// </exception>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="authToken"/>, <paramref name="url"/> or <paramref name="form"/> is <see langword="null"/>.
    /// </exception>
    public static bool IsValid(
        string? signature, string authToken, string url, IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        ArgumentException.ThrowIfNullOrEmpty(authToken);
        return IsSignedByAny(signature, [authToken], url, form);
    }

    /// <summary>
    /// Returns whether the signature of a body that is not a form is valid. Twilio signs the URL only, and the URL
    /// carries the hash of the body.
    /// </summary>
    /// <param name="signature">The value of the header as received.</param>
    /// <param name="authToken">The account's primary auth token.</param>
    /// <param name="url">
    /// The URL that Twilio called, with its percent-encoding unchanged and exactly one query parameter
    /// <c>bodySHA256</c>.
    /// </param>
    /// <param name="body">The body as received, before it was parsed.</param>
    /// <returns>
    /// <see langword="true"/> when the signature is valid and the hash is that of the body; otherwise
    /// <see langword="false"/>.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="authToken"/> is empty: a signature made with an empty token proves nothing.
    /// </exception>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="authToken"/> or <paramref name="url"/> is <see langword="null"/>.
    /// </exception>
    public static bool IsValidBody(string? signature, string authToken, string url, ReadOnlySpan<byte> body)
    {
        ArgumentException.ThrowIfNullOrEmpty(authToken);
        ArgumentNullException.ThrowIfNull(url);
        return BodyHash.TryFind(url, out var hash)
            && IsSignedByAny(signature, [authToken], url, [])
            && BodyHash.Matches(hash, body);
    }

    /// <summary>Computes the signature that Twilio sends with a form; for tests of your own endpoint.</summary>
    /// <param name="authToken">The account's auth token.</param>
    /// <param name="url">The URL to sign; port, user name and password are signed when the URL contains them.</param>
    /// <param name="form">The fields; empty for a body that is not a form.</param>
    /// <returns>The signature, 28 characters of Base64.</returns>
    /// <exception cref="ArgumentException"><paramref name="authToken"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
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

    /// <summary>
    /// Returns whether one of several tokens made the signature: during a rotation two tokens of an account are valid.
    /// </summary>
    internal static bool IsSignedByAny(
        string? signature,
        ReadOnlySpan<string> authTokens,
        string url,
        IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        ArgumentNullException.ThrowIfNull(url);
        ArgumentNullException.ThrowIfNull(form);
        if (signature is not { Length: SignatureHash.Length })
        {
            return false;
        }

        using var text = new SignedText(url, form);
        for (var variant = 0; text.TryWriteVariant(variant, out var signedText); variant++)
        {
            foreach (var authToken in authTokens)
            {
                if (SignatureHash.Matches(signature, authToken, signedText))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
