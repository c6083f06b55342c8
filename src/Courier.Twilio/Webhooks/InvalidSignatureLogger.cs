using System.Collections.Concurrent;
using Courier.Twilio.Configuration;
using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Webhooks;

/// <summary>
/// Logs webhook requests whose signature is invalid, at most one a minute: anyone on the internet can post such a
/// request.
/// </summary>
internal sealed class InvalidSignatureLogger(ILogger<InvalidSignatureLogger> logger, TimeProvider time)
{
    private static readonly TimeSpan MinInterval = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, bool> loggedWithoutToken = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private long? lastLogged;

    /// <summary>Logs a request, and once per registration that the registration has no token.</summary>
    /// <param name="url">The URL of the request.</param>
    /// <param name="accountSid">The account that the form names.</param>
    /// <param name="owners">The registrations whose account it is.</param>
    public void LogInvalidSignature(string url, string? accountSid, IReadOnlyList<WebhookTarget> owners)
    {
        foreach (var owner in owners)
        {
            if (owner.GetAuthTokens(accountSid) is [] && loggedWithoutToken.TryAdd(owner.Name, true))
            {
                logger.SignatureValidationUnavailable(owner.Name is "" ? "(without a name)" : owner.Name);
            }
        }

        if (ShouldLog())
        {
            var account = Sid.IsAccount(accountSid) ? accountSid : "(none)";
            logger.SignatureInvalid(Sanitize(url), account, owners.Count > 0
                ? "Check that Twilio called this URL (behind a proxy, set PublicBaseUrl) and that AuthToken is the "
                    + "primary token of the account."
                : "No registration has this account: add its token to CallbackAuthTokens as 'AC…:token', which is then "
                    + "valid for that account only.");
        }
    }

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

    private bool ShouldLog()
    {
        lock (gate)
        {
            if (lastLogged is { } last && time.GetElapsedTime(last) < MinInterval)
            {
                return false;
            }

            lastLogged = time.GetTimestamp();
            return true;
        }
    }
}
