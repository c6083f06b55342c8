using Courier.Sms;

namespace Courier.Twilio.Benchmarks.Load;

/// <summary>This library with the overrides of Courier's example: recipient, account, token and sender.</summary>
internal sealed class CourierOverridesContender(Uri server) : CourierContender(server)
{
    private readonly TwilioOverrides[] overrides =
    [
        new()
        {
            Body = new() { ["To"] = "+10987654321" },
            Config = new()
            {
                AccountSid = "ACfedcba9876543210fedcba9876543210",
                AuthToken = "fedcba9876543210fedcba9876543210",
                MessagingServiceSid = "MG0123456789abcdef0123456789abcdef",
            },
        },
    ];

    protected override SmsMessage CreateMessage(PhoneNumber to) =>
        new() { To = to, Body = Text, Overrides = overrides };
}
