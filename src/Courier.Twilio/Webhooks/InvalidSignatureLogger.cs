using System.Collections.Concurrent;
using Courier.Twilio.Configuration;
using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Webhooks;

/// <summary>Says why callbacks are refused: seldom, since anybody on the internet can post one.</summary>
internal sealed class InvalidSignatureLogger(ILogger<InvalidSignatureLogger> logger, TimeProvider time)
{
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, bool> saidWithoutToken = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private long? saidRefusedAt;

    public void LogInvalidSignature(string url, string? accountSid, IReadOnlyList<WebhookTarget> owners)
    {
        foreach (var owner in owners.Where(owner => owner.GetAuthTokens(accountSid) is [] && saidWithoutToken.TryAdd(owner.Name, true)))
        {
            logger.SignatureValidationUnavailable(owner.Name is "" ? "(without a name)" : owner.Name);
        }

        if (MaySay())
        {
            var account = Sid.IsAccount(accountSid) ? accountSid : "(none)";
            logger.SignatureInvalid(Shown(url), account, owners.Count > 0
                ? "Is this the URL that Twilio called (behind a proxy, set PublicBaseUrl), and is AuthToken the account's primary token?"
                : "The account is that of no registration: list its token in CallbackAuthTokens as 'AC…:token', which then signs for that account only.");
        }
    }

    // A query may hold what is nobody's business, and a user's name comes with his password.
    private static string Shown(string url) => LogSanitizer.Sanitize(WithoutUser(url).Split('?', '#')[0], maxLength: 200);

    // Where the user ends is only certain in what is a URL: in another, anything may be the password.
    private static string WithoutUser(string url)
    {
        if (!url.Contains('@', StringComparison.Ordinal))
        {
            return url;
        }

        return !Uri.TryCreate(url, UriKind.Absolute, out var read) || read.Scheme is not ("https" or "http") ? "(no URL)"
            : read.UserInfo.Length == 0 ? url
            : read.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
    }

    private bool MaySay()
    {
        lock (gate)
        {
            if (saidRefusedAt is { } last && time.GetElapsedTime(last) < Silence)
            {
                return false;
            }

            saidRefusedAt = time.GetTimestamp();
            return true;
        }
    }
}
