using Courier.Twilio.Configuration;
using Courier.Twilio.Dispatching;

namespace Courier.Twilio.Webhooks;

/// <summary>
/// One registration as the target of webhook requests: its tokens, its error catalog and its dispatchers.
/// </summary>
internal sealed class WebhookTarget(
    string name,
    Func<CourierTwilioOptions> options,
    ITwilioErrorCatalog catalog,
    DeliveryReportDispatcher reportDispatcher,
    InboundMessageDispatcher inboundDispatcher)
{
    /// <summary>Gets the name of the registration; empty for the default registration.</summary>
    public string Name => name;

    /// <summary>Gets the error catalog that explains the error codes of status callbacks.</summary>
    public ITwilioErrorCatalog Catalog => catalog;

    /// <summary>Gets the dispatcher of delivery reports.</summary>
    public DeliveryReportDispatcher ReportDispatcher => reportDispatcher;

    /// <summary>Gets the dispatcher of inbound messages.</summary>
    public InboundMessageDispatcher InboundDispatcher => inboundDispatcher;

    /// <summary>Returns whether the account is the one the registration sends with.</summary>
    public bool OwnsAccount(string? accountSid) =>
        string.Equals(options().AccountSid, accountSid, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Returns the tokens that can sign requests of an account. Empty tokens are left out: anyone can sign with one.
    /// </summary>
    public string[] GetAuthTokens(string? accountSid)
    {
        var current = options();
        string?[] accountToken = OwnsAccount(accountSid) ? [current.AuthToken] : [];
        var furtherTokens = current.CallbackAuthTokens.Select(entry => WebhookAuthToken.FindToken(accountSid, entry));
        return
        [
            .. accountToken.Concat(furtherTokens)
                .Where(static token => !string.IsNullOrEmpty(token))
                .Distinct(StringComparer.Ordinal)!,
        ];
    }

    /// <summary>
    /// Returns the secret of a shared key; <see langword="null"/> when it is not configured or empty.
    /// </summary>
    public string? FindSharedKey(string keyId) =>
        options().WebhookSharedKeys.TryGetValue(keyId, out var secret) && !string.IsNullOrEmpty(secret) ? secret : null;

    /// <summary>Returns whether any secret can sign requests of an account.</summary>
    public bool HasSecrets(string? accountSid) =>
        options().WebhookSharedKeys.Count > 0 || GetAuthTokens(accountSid).Length > 0;
}
