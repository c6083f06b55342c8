using Courier.Sms;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tests.Messages;

public class RequestWarningsTests
{
    [TestCase("http://localhost:5000/twilio/status")]
    [TestCase("https://127.0.0.1/status")]
    [TestCase("https://[::1]/status")]
    [TestCase("https://app.localhost/status")]
    [TestCase("http://0.0.0.0/status")]
    public async Task Status_callback_on_this_machine_is_sent_to_Twilio_with_a_warning(string url)
    {
        var logged = await SendAsync(Body("StatusCallback", url));

        Assert.That(logged.Single(), Does.StartWith("Override of StatusCallback names a host of this machine"));
    }

    [TestCase("https://app.example/status")]
    [TestCase("not a URL")]
    public async Task Status_callback_elsewhere_has_no_warning(string url)
    {
        Assert.That(await SendAsync(Body("StatusCallback", url)), Is.Empty);
    }

    [Test]
    public async Task Status_callback_on_this_machine_is_reached_by_a_sandbox()
    {
        Assert.That(
            await SendAsync(
                Body("StatusCallback", "http://localhost:5000/status"),
                o => o.BaseAddress = new("http://localhost:4010")),
            Is.Empty);
    }

    [TestCase("otp")]
    [TestCase("customercare")]
    [TestCase("events")]
    public async Task Documented_intent_has_no_warning(string intent)
    {
        Assert.That(await SendAsync(Body("MessageIntent", intent)), Is.Empty);
    }

    [Test]
    public async Task Intent_that_is_not_documented_is_sent_with_a_warning()
    {
        var logged = await SendAsync(Body("MessageIntent", "notification"));

        Assert.That(
            logged.Single(),
            Does.Contain("Did you mean notifications? Documented values: announcements, customercare, delivery"));
    }

    private static TwilioOverrides Body(string name, string value) => new() { Body = new() { [name] = value } };

    private static async Task<string[]> SendAsync(
        TwilioOverrides overrides, Action<CourierTwilioOptions>? configure = null)
    {
        await using var provider = TestServices.Build(new CapturingHandler(), configure);
        var result = await provider.GetSmsProvider().SendAsync(TestData.Message(overrides: overrides));
        Assert.That(result, Is.TypeOf<SmsAccepted>());
        return [.. provider.GetLogRecords(LogLevel.Warning).Select(record => record.Message)];
    }
}
