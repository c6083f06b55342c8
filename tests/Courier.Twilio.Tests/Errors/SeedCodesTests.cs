using Courier.Sms;

namespace Courier.Twilio.Tests.Errors;

/// <summary>Twelve frequent codes have the expected reason and every expected remedy.</summary>
public class SeedCodesTests
{
    [TestCase(30003, SmsFailureReason.RecipientUnreachable, true, "API Explorer", "switched on", "signal", "carrier",
        "Fallback to Long Code", "support request")]
    [TestCase(30005, SmsFailureReason.RecipientUnreachable, false,
        "active", "E.164", "signal", "other phones on the same carrier")]
    [TestCase(30006, SmsFailureReason.RecipientIsLandline, false, "Lookup API", "landline", "alternative number")]
    [TestCase(30007, SmsFailureReason.MessageFiltered, false,
        "messaging and acceptable-use policies", "Secure the account's credentials", "support request")]
    [TestCase(30008, SmsFailureReason.Unknown, true,
        "simpler text", "different sender", "roaming", "support with recent message SIDs")]
    [TestCase(20003, SmsFailureReason.CredentialsRejected, false,
        "account SID and the auth token", "subaccount", "test credentials", "API key")]
    [TestCase(20404, SmsFailureReason.NotFound, false, "resource exists", "case-sensitive", "account SID", "base URL")]
    [TestCase(21211, SmsFailureReason.InvalidRecipient, false, "E.164", "country code", "Twilio number from itself")]
    [TestCase(21408, SmsFailureReason.RegionNotEnabled, false, "Geo permissions")]
    [TestCase(21610, SmsFailureReason.RecipientOptedOut, false, "START", "consent")]
    [TestCase(11200, SmsFailureReason.CallbackUnreachable, true,
        "web server", "reachable", "network", "static files")]
    [TestCase(12300, SmsFailureReason.InvalidMessage, false, "Content-Type", "URL", "accepts")]
    public void Frequent_code_has_its_reason_and_every_remedy(
        int code, SmsFailureReason reason, bool isTransient, params string[] remedies)
    {
        var error = TwilioErrorCatalog.Find((TwilioErrorCode)code)!;
        var advice = string.Join(' ', error.Advice);

        Assert.That(error.Reason, Is.EqualTo(reason));
        Assert.That(error.IsTransient, Is.EqualTo(isTransient));
        Assert.That(remedies.Where(remedy => !advice.Contains(remedy, StringComparison.Ordinal)), Is.Empty);
    }
}
