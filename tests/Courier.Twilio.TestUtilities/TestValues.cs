using Courier.Sms;

namespace Courier.Twilio.TestUtilities;

/// <summary>
/// The values that all tests share. The numbers are reserved for fiction, and the secrets are canaries.
/// </summary>
public static class TestValues
{
    public const string AccountSid = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    public const string AuthToken = "canary-token-of-the-account";
    public const string MessagingServiceSid = "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    public const string ApiKeySid = "SKaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    public const string ApiKeySecret = "canary-secret-of-the-key";

    public const string SharedKeyId = "webhooks_sharedkey_01kfz3m8v5e7x9q2r4t6w8y0aa";
    public const string SharedKeySecret = "canary-secret-of-the-shared-key";
    public const string SharedKeySettings = $"key={SharedKeyId},algorithm=HMAC_SHA256";

    public const string OtherAccountSid = "ACbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";
    public const string OtherAuthToken = "canary-token-of-the-other-account";
    public const string OtherMessagingServiceSid = "MGbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";

    public const string MessageSid = "SMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    public const string Number = "+12025550156";
    public const string OtherNumber = "+12025550199";
    public const string Sender = "+15005550006";
    public const string Text = "Your table is ready.";

    public static PhoneNumber Recipient { get; } = PhoneNumber.Parse(Number);

    public static PhoneNumber OtherRecipient { get; } = PhoneNumber.Parse(OtherNumber);
}
