namespace Courier.Twilio.Sandbox.Tests.Fixtures;

/// <summary>Values shared by all tests.</summary>
internal static class TestValues
{
    public const string AccountSid = TwilioSandboxOptions.DefaultAccountSid;
    public const string OtherAccountSid = "ACffffffffffffffffffffffffffffffff";
    public const string OtherToken = "other token";
    public const string ServiceSid = "MG0123456789abcdef0123456789abcdef";
    public const string Sender = "+15005550006";
    public const string Recipient = "+12025550156";

    /// <summary>The encoded form of a valid message.</summary>
    public const string Form = "To=%2B12025550156&From=%2B15005550006&Body=Hello";

    public static DateTimeOffset Now { get; } = new(2022, 7, 7, 18, 39, 41, TimeSpan.Zero);

    /// <summary>The timeout, in real time, of operations that complete immediately unless there is a bug.</summary>
    public static TimeSpan Timeout { get; } = TimeSpan.FromSeconds(20);

    public static TimeSpan Pace { get; } = TimeSpan.FromSeconds(1);
}
