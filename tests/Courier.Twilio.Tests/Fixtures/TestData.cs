using Courier.Sms;

namespace Courier.Twilio.Tests.Fixtures;

/// <summary>Builds objects from <see cref="TestValues"/>; a test states only the values that it is about.</summary>
internal static class TestData
{
    public static SmsMessage Message(string? body = TestValues.Text, params SmsProviderOverrides[] overrides) =>
        new() { To = TestValues.Recipient, Body = body, Overrides = overrides };

    /// <summary>Creates valid options with an account, its token and a Messaging Service.</summary>
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

    /// <summary>
    /// Returns a delegate that sets the values of <see cref="Options"/>, for <c>AddCourierTwilio</c>.
    /// </summary>
    public static Action<CourierTwilioOptions> ConfigureOptions(
        Action<CourierTwilioOptions>? configure = null) => options =>
    {
        options.AccountSid = TestValues.AccountSid;
        options.AuthToken = TestValues.AuthToken;
        options.MessagingServiceSid = TestValues.MessagingServiceSid;
        configure?.Invoke(options);
    };

    /// <summary>Creates an override of the account, the token and the Messaging Service.</summary>
    public static TwilioConfigOverrides OtherAccountOverrides() => new()
    {
        AccountSid = TestValues.OtherAccountSid,
        AuthToken = TestValues.OtherAuthToken,
        MessagingServiceSid = TestValues.OtherMessagingServiceSid,
    };

    /// <summary>Encodes a JSON document as UTF-8.</summary>
    public static byte[] Utf8(string json) => System.Text.Encoding.UTF8.GetBytes(json);
}
