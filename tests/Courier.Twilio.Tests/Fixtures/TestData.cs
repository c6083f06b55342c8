using Courier.Sms;

namespace Courier.Twilio.Tests.Fixtures;

/// <summary>Things built from the agreed values; each test names only what it is about.</summary>
internal static class TestData
{
    public static SmsMessage Message(string? body = TestValues.Text, params SmsProviderOverrides[] overrides) =>
        new() { To = TestValues.Recipient, Body = body, Overrides = overrides };

    /// <summary>Valid options: an account, its token and a Messaging Service.</summary>
    public static CourierTwilioOptions Options(Action<CourierTwilioOptions>? configure = null)
    {
        var options = new CourierTwilioOptions
        {
            AccountSid = TestValues.AccountSid,
            AuthToken = TestValues.AuthToken,
            MessagingServiceSid = TestValues.MessagingServiceSid,
        };
        configure?.Invoke(options);
        return options;
    }

    /// <summary>The same options, written onto those of a registration: <c>AddCourierTwilio(Some.Configured())</c>.</summary>
    public static Action<CourierTwilioOptions> ConfigureOptions(Action<CourierTwilioOptions>? configure = null) => options =>
    {
        options.AccountSid = TestValues.AccountSid;
        options.AuthToken = TestValues.AuthToken;
        options.MessagingServiceSid = TestValues.MessagingServiceSid;
        configure?.Invoke(options);
    };

    /// <summary>The override of the account and the service, as the seed page has it.</summary>
    public static TwilioConfigOverrides OtherAccountOverrides() => new()
    {
        AccountSid = TestValues.OtherAccountSid,
        AuthToken = TestValues.OtherAuthToken,
        MessagingServiceSid = TestValues.OtherMessagingServiceSid,
    };

    /// <summary>A JSON document as UTF-8.</summary>
    public static byte[] Utf8(string json) => System.Text.Encoding.UTF8.GetBytes(json);
}
