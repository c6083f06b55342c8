namespace Courier.Twilio.Webhooks;

/// <summary>
/// The header <see cref="TwilioSignature.SettingsHeaderName"/>: <c>key=…,algorithm=HMAC_SHA256</c>, which Twilio sends
/// when a shared key signed the request.
/// </summary>
/// <param name="KeyId">The id of the shared key; <see langword="null"/> when the header is malformed.</param>
/// <param name="Algorithm">The algorithm as the header names it; <see langword="null"/> when it is malformed.</param>
internal readonly record struct SignatureSettings(string? KeyId, string? Algorithm)
{
    private const string Sha256 = "HMAC_SHA256";

    /// <summary>Gets whether the header names a key and an algorithm.</summary>
    public bool IsWellFormed => KeyId is not null && Algorithm is not null;

    /// <summary>
    /// Gets whether the algorithm is HMAC-SHA256. With any other, a shared key would be weaker than configured.
    /// </summary>
    public bool IsSha256 => string.Equals(Algorithm, Sha256, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Parses the header. Unknown parts are ignored. A part that occurs twice makes the header malformed: code further
    /// down the pipeline might read the other one.
    /// </summary>
    public static SignatureSettings Parse(string header)
    {
        string? keyId = null;
        string? algorithm = null;
        foreach (var part in header.Split(','))
        {
            var pair = part.Split('=', 2, StringSplitOptions.TrimEntries);
            var isKnown = pair[0] is "key" or "algorithm";
            if (isKnown && (pair is not [_, { Length: > 0 }] || (pair[0] == "key" ? keyId : algorithm) is not null))
            {
                return default;
            }

            keyId = pair[0] == "key" ? pair[1] : keyId;
            algorithm = pair[0] == "algorithm" ? pair[1] : algorithm;
        }

        return new(keyId, algorithm);
    }
}
