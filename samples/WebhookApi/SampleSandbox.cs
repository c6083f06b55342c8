using Courier.Twilio.Sandbox;

namespace WebhookApi;

/// <summary>The sandbox in Twilio's place, and the three numbers that mean something here.</summary>
internal static class Phones
{
    public const string Shop = "+15005550006";

    public static async Task<TwilioSandbox> StartAsync()
    {
        var twilio = await TwilioSandbox.StartAsync(new() { Pace = TimeSpan.FromMilliseconds(400) });
        twilio.When("+12025550199").EndsWith("undelivered", 30005);
        twilio.When("+12025550177").DropsResponse();
        return twilio;
    }
}
