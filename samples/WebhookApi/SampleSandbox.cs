using Courier.Twilio.Sandbox;

namespace WebhookApi;

/// <summary>The sandbox that replaces Twilio in the sample, with two numbers that fail.</summary>
internal static class SampleSandbox
{
    /// <summary>The number that the application sends from.</summary>
    public const string Sender = "+15005550006";

    public static async Task<TwilioSandbox> StartAsync()
    {
        var twilio = await TwilioSandbox.StartAsync(new() { Pace = TimeSpan.FromMilliseconds(400) });
        twilio.When("+12025550199").EndsWith("undelivered", 30005);
        twilio.When("+12025550177").DropsResponse();
        return twilio;
    }
}
