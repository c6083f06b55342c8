using Courier.Sms;
using Courier.Twilio.Messages;

namespace Courier.Twilio.Tests.Messages;

/// <summary>Creates requests for tests, and asserts that a message is valid or rejected.</summary>
internal static class TwilioRequests
{
    /// <summary>The time at which the requests are created.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public static TwilioOverrides WithConfig(TwilioConfigOverrides config) => new() { Config = config };

    /// <summary>Asserts that a message is valid and returns its request.</summary>
    public static TwilioRequest CreateRequest(SmsMessage message, CourierTwilioOptions? options = null)
    {
        var isCreated = TwilioRequest.TryCreate(
            message,
            options ?? TestData.Options(),
            Now,
            out var request,
            out var failure);

        Assert.That(isCreated, Is.True, failure?.Message);
        return request!;
    }

    /// <summary>Asserts that a message is rejected and returns the failure.</summary>
    public static SmsFailure GetFailure(SmsMessage message, CourierTwilioOptions? options = null)
    {
        var isCreated = TwilioRequest.TryCreate(
            message, options ?? TestData.Options(), Now, out _, out var failure);

        Assert.That(isCreated, Is.False, "A request was created for an invalid message.");
        return failure!;
    }
}
