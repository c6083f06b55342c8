using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Webhooks;

/// <summary>
/// Finds the registrations whose secrets signed a request, and logs a request that none signed.
/// </summary>
/// <remarks>
/// A request with the header <see cref="TwilioSignature.SettingsHeaderName"/> is validated with the shared key that it
/// names and HMAC-SHA256 only; any other with the auth tokens and HMAC-SHA1 only. So neither secret verifies the
/// algorithm of the other.
/// </remarks>
internal sealed class WebhookSignatureValidator(IReadOnlyList<WebhookTarget> targets, RejectedWebhookLogger logger)
{
    /// <summary>Returns the registrations; when the list is empty the request must not be processed.</summary>
    /// <param name="signature">The signature; <see langword="null"/> when there is not exactly one.</param>
    /// <param name="settings">The signature settings; <see langword="null"/> when the header is missing.</param>
    /// <param name="url">The URL that Twilio called.</param>
    /// <param name="form">The fields that are part of the signature.</param>
    /// <param name="accountSid">The account that the request names.</param>
    public List<WebhookTarget> FindSignedTargets(
        string? signature,
        string? settings,
        string url,
        IReadOnlyCollection<KeyValuePair<string, StringValues>> form,
        string? accountSid)
    {
        if (string.IsNullOrEmpty(signature))
        {
            logger.LogMissing(url);
            return [];
        }

        var owners = targets.Where(target => target.OwnsAccount(accountSid)).ToList();
        var candidates = owners.Count > 0 ? owners : targets;
        if (settings is not null)
        {
            return FindSharedKeyTargets(
                signature, SignatureSettings.Parse(settings), url, form, accountSid, candidates);
        }

        var signedTargets = candidates
            .Where(target => TwilioSignature.IsSignedByAny(
                signature, TwilioSignatureAlgorithm.HmacSha1, target.GetAuthTokens(accountSid), url, form))
            .ToList();
        if (signedTargets.Count == 0)
        {
            logger.LogInvalidSignature(url, accountSid, owners);
        }

        return signedTargets;
    }

    private List<WebhookTarget> FindSharedKeyTargets(
        string signature,
        SignatureSettings settings,
        string url,
        IReadOnlyCollection<KeyValuePair<string, StringValues>> form,
        string? accountSid,
        IReadOnlyList<WebhookTarget> candidates)
    {
        if (!settings.IsWellFormed || !settings.IsSha256)
        {
            logger.LogInvalidSettings(url, settings);
            return [];
        }

        var keyId = settings.KeyId!;
        var keys = candidates.Select(target => (Target: target, Secret: target.FindSharedKey(keyId)))
            .Where(static key => key.Secret is not null)
            .ToList();
        var signedTargets = keys
            .Where(key => TwilioSignature.IsSignedByAny(
                signature, TwilioSignatureAlgorithm.HmacSha256, [key.Secret!], url, form))
            .Select(static key => key.Target)
            .ToList();
        if (signedTargets.Count == 0)
        {
            logger.LogInvalidSharedKey(url, accountSid, keyId, isKnown: keys.Count > 0);
        }

        return signedTargets;
    }
}
