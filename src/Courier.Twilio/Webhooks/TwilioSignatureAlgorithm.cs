namespace Courier.Twilio;

/// <summary>The algorithm of a webhook signature. It is a property of the secret that Twilio signs with.</summary>
/// <remarks>Source: https://www.twilio.com/docs/usage/webhooks/webhook-shared-keys.</remarks>
public enum TwilioSignatureAlgorithm
{
    /// <summary>HMAC-SHA1, keyed by the auth token of the account: a signature of 28 characters.</summary>
    HmacSha1 = 0,

    /// <summary>
    /// HMAC-SHA256, keyed by the secret of a shared key: a signature of 44 characters. Twilio uses it for the URLs of a
    /// webhook rule, and then sends the header <see cref="TwilioSignature.SettingsHeaderName"/>.
    /// </summary>
    HmacSha256,
}
