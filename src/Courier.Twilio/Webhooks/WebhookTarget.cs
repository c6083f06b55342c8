using Courier.Twilio.Configuration;
using Courier.Twilio.Dispatching;

namespace Courier.Twilio.Webhooks;

/// <summary>One registration, as a callback meets it: which tokens it is signed with, and where its news goes.</summary>
internal sealed class WebhookTarget(
    string name, Func<CourierTwilioOptions> options, ITwilioErrorCatalog catalog, DeliveryReportDispatcher reports, InboundMessageDispatcher inbound)
{
    public string Name => name;

    public ITwilioErrorCatalog Catalog => catalog;

    public DeliveryReportDispatcher ReportDispatcher => reports;

    public InboundMessageDispatcher InboundDispatcher => inbound;

    public bool OwnsAccount(string? accountSid) => string.Equals(options().AccountSid, accountSid, StringComparison.OrdinalIgnoreCase);

    /// <summary>What may sign for this account; an empty token signs for nobody, since anybody has it.</summary>
    public string[] GetAuthTokens(string? accountSid)
    {
        var current = options();
        string?[] own = OwnsAccount(accountSid) ? [current.AuthToken] : [];
        return [.. own.Concat(current.CallbackAuthTokens.Select(entry => WebhookAuthToken.For(accountSid, entry))).Where(static token => !string.IsNullOrEmpty(token)).Distinct(StringComparer.Ordinal)!];
    }
}
