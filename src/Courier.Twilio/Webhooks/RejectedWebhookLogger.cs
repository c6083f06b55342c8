using System.Collections.Concurrent;
using Courier.Twilio.Configuration;
using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Webhooks;

/// <summary>
/// Logs webhook requests that are rejected, each reason at most once a minute: anyone on the internet can post a
/// request without a valid signature.
/// </summary>
internal sealed class RejectedWebhookLogger(ILogger<RejectedWebhookLogger> logger, TimeProvider time)
{
    private const int MaxKeyLength = 100;
    private static readonly TimeSpan MinInterval = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, bool> loggedWithoutToken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> lastLogged = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    /// <summary>Logs a request without exactly one signature.</summary>
    public void LogMissing(string url)
    {
        if (ShouldLog(nameof(LogMissing)))
        {
            logger.SignatureMissing(Sanitize(url));
        }
    }

    /// <summary>
    /// Logs a request that no auth token signed, and once per registration that the registration has no token.
    /// </summary>
    /// <param name="url">The URL of the request.</param>
    /// <param name="accountSid">The account that the form names.</param>
    /// <param name="owners">The registrations whose account it is.</param>
    public void LogInvalidSignature(string url, string? accountSid, IReadOnlyList<WebhookTarget> owners)
    {
        foreach (var owner in owners)
        {
            if (!owner.HasSecrets(accountSid) && loggedWithoutToken.TryAdd(owner.Name, true))
            {
                logger.SignatureValidationUnavailable(owner.Name is "" ? "(without a name)" : owner.Name);
            }
        }

        if (ShouldLog(nameof(LogInvalidSignature)))
        {
            logger.SignatureInvalid(Sanitize(url), DescribeAccount(accountSid), owners.Count > 0
                ? "Check that Twilio called this URL (behind a proxy, set PublicBaseUrl) and that AuthToken is the "
                    + "primary token of the account."
                : "No registration has this account: add its token to CallbackAuthTokens as 'AC…:token', which is then "
                    + "valid for that account only.");
        }
    }

    /// <summary>Logs a request that names a shared key and is not signed with it.</summary>
    /// <param name="url">The URL of the request.</param>
    /// <param name="accountSid">The account that the form names.</param>
    /// <param name="keyId">The id of the key.</param>
    /// <param name="isKnown">Whether the key is configured.</param>
    public void LogInvalidSharedKey(string url, string? accountSid, string keyId, bool isKnown)
    {
        if (!ShouldLog($"{nameof(LogInvalidSharedKey)} {isKnown}"))
        {
            return;
        }

        var (address, account) = (Sanitize(url), DescribeAccount(accountSid));
        var key = DescribeKey(keyId);
        if (isKnown)
        {
            logger.SharedKeySignatureInvalid(address, account, key);
        }
        else
        {
            logger.SharedKeyUnknown(address, account, key);
        }
    }

    /// <summary>Logs a request whose signature settings are malformed or name another algorithm.</summary>
    public void LogInvalidSettings(string url, SignatureSettings settings)
    {
        if (!ShouldLog(nameof(LogInvalidSettings)))
        {
            return;
        }

        logger.SignatureSettingsInvalid(Sanitize(url), settings.IsWellFormed
            ? $"names the algorithm {LogSanitizer.Sanitize(settings.Algorithm!)} for shared key "
                + $"{DescribeKey(settings.KeyId!)}; only HMAC_SHA256 is accepted: select it in "
                + "the webhook setting at Twilio."
            : "does not have the form key=…,algorithm=HMAC_SHA256.");
    }

    /// <summary>Logs a request that was refused because too many wait for the handlers.</summary>
    public void LogTooManyPending(string messageId)
    {
        if (ShouldLog(nameof(LogTooManyPending)))
        {
            logger.WebhookQueueFull(messageId);
        }
    }

    private static string DescribeAccount(string? accountSid) => Sid.IsAccount(accountSid) ? accountSid : "(none)";

    // An id in Twilio's form is not masked, so that it can be compared with the one at Twilio.
    private static string DescribeKey(string keyId) =>
        WebhookSharedKey.HasIdForm(keyId) ? keyId : LogSanitizer.Sanitize(keyId, MaxKeyLength);

    // The query can hold personal data, and the user info a password.
    private static string Sanitize(string url) =>
        LogSanitizer.Sanitize(RemoveUserInfo(url).Split('?', '#')[0], maxLength: 200);

    // In text that is not a URL, any part may be the password, so none of it is logged.
    private static string RemoveUserInfo(string url)
    {
        if (!url.Contains('@', StringComparison.Ordinal))
        {
            return url;
        }

        if (!Uri.TryCreate(url, UriKind.Absolute, out var parsed) || parsed.Scheme is not ("https" or "http"))
        {
            return "(no URL)";
        }

        return parsed.UserInfo.Length == 0
            ? url
            : parsed.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
    }

    private bool ShouldLog(string reason)
    {
        lock (gate)
        {
            if (lastLogged.TryGetValue(reason, out var last) && time.GetElapsedTime(last) < MinInterval)
            {
                return false;
            }

            lastLogged[reason] = time.GetTimestamp();
            return true;
        }
    }
}
