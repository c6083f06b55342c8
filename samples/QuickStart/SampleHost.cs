using Courier.Twilio;
using Courier.Twilio.Sandbox;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace QuickStart;

/// <summary>Creates the host of the sample: its configuration and its services.</summary>
internal static class SampleHost
{
    private const string MessagingServiceSid = "MG0c0ffee00c0ffee00c0ffee00c0ffee0";

    private static readonly TimeSpan PollingDelay = TimeSpan.FromMilliseconds(100);

    /// <summary>
    /// Creates a host that sends to a sandbox. The account of <c>Courier:Twilio</c> is ignored; its templates are used.
    /// </summary>
    public static IHost CreateForSandbox(TwilioSandbox sandbox)
    {
        var builder = CreateBuilder();
        builder.Services.AddCourierTwilio();
        builder.Services.PostConfigure<CourierTwilioOptions>(options =>
        {
            options.BaseAddress = sandbox.BaseAddress;
            options.AccountSid = sandbox.AccountSid;
            options.AuthToken = sandbox.AuthToken;
            options.MessagingServiceSid = MessagingServiceSid;
            options.From = options.ApiKeySid = options.ApiKeySecret = options.Region = options.Edge = null;
            options.StatusCallback = null;

            // Short delays, because the statuses of the sandbox change several times a second.
            options.Polling = new()
            {
                InitialDelay = PollingDelay,
                MaxDelay = PollingDelay,
                ExpireAfter = TimeSpan.FromSeconds(30),
            };
        });
        return builder.Build();
    }

    /// <summary>Creates a host that sends to Twilio with the configuration of <c>Courier:Twilio</c>.</summary>
    public static IHost CreateForTwilio()
    {
        var builder = CreateBuilder();
        builder.Configuration.AddUserSecrets(typeof(SampleHost).Assembly, optional: true).AddEnvironmentVariables();
        builder.Services.AddCourierTwilio();
        return builder.Build();
    }

    public static Task<TwilioSandbox> StartSandboxAsync() => TwilioSandbox.StartAsync(new()
    {
        // An envelope may name any account in its overrides.
        UnknownAccounts = UnknownAccounts.CreateOnFirstUse,
        Pace = TimeSpan.FromMilliseconds(400),
    });

    private static HostApplicationBuilder CreateBuilder() => Host.CreateApplicationBuilder(
        new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
}
