using Courier.Twilio.Webhooks;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio;

/// <summary>
/// Validates and computes the signature of a webhook request, the value of the header <c>X-Twilio-Signature</c>. The
/// methods are pure functions and usable in any host. Signatures are compared in constant time.
/// </summary>
/// <remarks>
/// <para>
/// The signature is Base64 of an HMAC over the URL and the sorted fields of the form
/// (https://www.twilio.com/docs/usage/security): HMAC-SHA1, keyed by the auth token; or HMAC-SHA256, keyed by a shared
/// key, when the request has the header <see cref="SettingsHeaderName"/>. The caller decides the algorithm together
/// with the secret. Do not take it from the header: a sender could then select the weaker one.
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

    /// <summary>
    /// The name of the header that Twilio adds when a shared key signed the request, and that names this key:
    /// <c>X-Twilio-Webhooks-Signature-Settings</c>.
    /// </summary>
    public const string SettingsHeaderName = "X-Twilio-Webhooks-Signature-Settings";

    /// <summary>Returns whether the signature of a request is valid.</summary>
    /// <param name="signature">The value of the header as received.</param>
    /// <param name="secret">
    /// The account's primary auth token, with which Twilio signs also when messages are sent with an API key; or the
    /// secret of a shared key.
    /// </param>
    /// <param name="url">
    /// The URL that Twilio called, with its percent-encoding unchanged. The URL is tried with and without a port,
    /// because Twilio signs either form, and with and without user name and password, which Twilio omits. The fragment
    /// is ignored. Then the URL is tried with its query encoded as Twilio may have signed it, for example with
    /// <c>%27</c> for <c>'</c>.
    /// </param>
    /// <param name="form">
    /// The decoded fields of the body in any order, with untrimmed values; empty for a GET request. A value that is
    /// repeated counts once.
    /// </param>
    /// <param name="algorithm">The algorithm that belongs to the secret. The default is that of an auth token.</param>
    /// <returns>
    /// <see langword="true"/> when the signature is valid; <see langword="false"/> when it is missing, malformed or
    /// made with another secret, algorithm, URL or form.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="secret"/> is empty: a signature made with an empty secret proves nothing.
    /// </exception>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="secret"/>, <paramref name="url"/> or <paramref name="form"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="algorithm"/> is not a defined value.
    /// </exception>
    public static bool IsValid(
        string? signature,
        string secret,
        string url,
        IEnumerable<KeyValuePair<string, StringValues>> form,
        TwilioSignatureAlgorithm algorithm = TwilioSignatureAlgorithm.HmacSha1)
    {
        ArgumentException.ThrowIfNullOrEmpty(secret);
        ThrowIfUndefined(algorithm);
        return IsSignedByAny(signature, algorithm, [secret], url, form);
    }

    /// <summary>
    /// Returns whether the signature of a body that is not a form is valid. Twilio signs the URL only, and the URL
    /// carries the hash of the body.
    /// </summary>
    /// <param name="signature">The value of the header as received.</param>
    /// <param name="secret">The account's primary auth token, or the secret of a shared key.</param>
    /// <param name="url">
    /// The URL that Twilio called, with its percent-encoding unchanged and exactly one query parameter
    /// <c>bodySHA256</c>.
    /// </param>
    /// <param name="body">The body as received, before it was parsed.</param>
    /// <param name="algorithm">The algorithm that belongs to the secret. The default is that of an auth token.</param>
    /// <returns>
    /// <see langword="true"/> when the signature is valid and the hash is that of the body; otherwise
    /// <see langword="false"/>.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="secret"/> is empty: a signature made with an empty secret proves nothing.
    /// </exception>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="secret"/> or <paramref name="url"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="algorithm"/> is not a defined value.
    /// </exception>
    public static bool IsValidBody(
        string? signature,
        string secret,
        string url,
        ReadOnlySpan<byte> body,
        TwilioSignatureAlgorithm algorithm = TwilioSignatureAlgorithm.HmacSha1)
    {
        ArgumentException.ThrowIfNullOrEmpty(secret);
        ArgumentNullException.ThrowIfNull(url);
        ThrowIfUndefined(algorithm);
        return BodyHash.TryFind(url, out var hash)
            && IsSignedByAny(signature, algorithm, [secret], url, [])
            && BodyHash.Matches(hash, body);
    }

    /// <summary>Computes the signature that Twilio sends with a form; for tests of your own endpoint.</summary>
    /// <param name="secret">The account's auth token, or the secret of a shared key.</param>
    /// <param name="url">The URL to sign; port, user name and password are signed when the URL contains them.</param>
    /// <param name="form">The fields; empty for a GET request and for a body that is not a form.</param>
    /// <param name="algorithm">The algorithm that belongs to the secret. The default is that of an auth token.</param>
    /// <returns>The signature, 28 characters of Base64; 44 with HMAC-SHA256.</returns>
    /// <exception cref="ArgumentException"><paramref name="secret"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="algorithm"/> is not a defined value.
    /// </exception>
    public static string Compute(
        string secret,
        string url,
        IEnumerable<KeyValuePair<string, StringValues>> form,
        TwilioSignatureAlgorithm algorithm = TwilioSignatureAlgorithm.HmacSha1)
    {
        ArgumentException.ThrowIfNullOrEmpty(secret);
        ArgumentNullException.ThrowIfNull(url);
        ArgumentNullException.ThrowIfNull(form);
        ThrowIfUndefined(algorithm);
        Span<char> signature = stackalloc char[SignatureHash.GetLength(algorithm)];
        using var text = new SignedText(url, form);
        SignatureHash.Compute(algorithm, secret, text.WriteAsGiven(), signature);
        return signature.ToString();
    }

    /// <summary>
    /// Returns whether one of several secrets made the signature: during a rotation two tokens of an account are valid.
    /// </summary>
    internal static bool IsSignedByAny(
        string? signature,
        TwilioSignatureAlgorithm algorithm,
        ReadOnlySpan<string> secrets,
        string url,
        IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        ArgumentNullException.ThrowIfNull(url);
        ArgumentNullException.ThrowIfNull(form);
        if (signature?.Length != SignatureHash.GetLength(algorithm))
        {
            return false;
        }

        if (IsSignatureOf(signature, algorithm, secrets, url, form))
        {
            return true;
        }

        // The spelling as received comes first: it is what Twilio signs as a rule.
        var normalized = UrlEncoding.Normalize(url);
        var reencoded = UrlEncoding.ReencodeQuery(normalized);
        return (normalized != url && IsSignatureOf(signature, algorithm, secrets, normalized, form))
            || (reencoded != normalized && IsSignatureOf(signature, algorithm, secrets, reencoded, form));
    }

    private static bool IsSignatureOf(
        string signature,
        TwilioSignatureAlgorithm algorithm,
        ReadOnlySpan<string> secrets,
        string url,
        IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        using var text = new SignedText(url, form);
        for (var variant = 0; text.TryWriteVariant(variant, out var signedText); variant++)
        {
            foreach (var secret in secrets)
            {
                if (SignatureHash.Matches(signature, algorithm, secret, signedText))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void ThrowIfUndefined(TwilioSignatureAlgorithm algorithm)
    {
        if (!Enum.IsDefined(algorithm))
        {
            throw new ArgumentOutOfRangeException(
                nameof(algorithm), algorithm, "The algorithm must be HmacSha1 or HmacSha256.");
        }
    }
}
