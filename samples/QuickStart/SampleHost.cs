using Courier.Twilio;
using Courier.Twilio.Sandbox;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace QuickStart;

/// <summary>The application around the library: configuration, registration, container.</summary>
internal static class Shop
{
    private const string MessagingServiceSid = "MG0c0ffee00c0ffee00c0ffee00c0ffee0";

    /// <summary>Sends to a sandbox: what <c>Courier:Twilio</c> says of the account does not count, its templates do.</summary>
    public static IHost Open(TwilioSandbox sandbox)
    {
        var builder = Builder();
        builder.Services.AddCourierTwilio();
        builder.Services.PostConfigure<CourierTwilioOptions>(options =>
        {
            options.BaseAddress = sandbox.BaseAddress;
            options.AccountSid = sandbox.AccountSid;
            options.AuthToken = sandbox.AuthToken;
            options.MessagingServiceSid = MessagingServiceSid;
            options.From = options.ApiKeySid = options.ApiKeySecret = options.Region = options.Edge = null;
            options.StatusCallback = null;

            // The sandbox lives fast, and somebody is watching.
            options.Polling = new() { InitialDelay = Look, MaxDelay = Look, ExpireAfter = TimeSpan.FromSeconds(30) };
        });
        return builder.Build();
    }

    /// <summary>Sends to Twilio, as <c>Courier:Twilio</c> says.</summary>
    public static IHost OpenLive()
    {
        var builder = Builder();
        builder.Configuration.AddUserSecrets(typeof(Shop).Assembly, optional: true).AddEnvironmentVariables();
        builder.Services.AddCourierTwilio();
        return builder.Build();
    }

    public static Task<TwilioSandbox> StartSandboxAsync() => TwilioSandbox.StartAsync(new()
    {
        // An envelope may bring any account; each is a world of its own.
        UnknownAccounts = UnknownAccounts.CreateOnFirstUse,
        Pace = TimeSpan.FromMilliseconds(400),
    });

    private static TimeSpan Look => TimeSpan.FromMilliseconds(100);

    private static HostApplicationBuilder Builder() => Host.CreateApplicationBuilder(new HostApplicationBuilderSettings
    {
        ContentRootPath = AppContext.BaseDirectory,
    });
}
