using Courier.Twilio.Sandbox;
using Courier.Twilio.Tool.Doctor;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Tool;

/// <summary>Creates the services of the commands that send requests.</summary>
internal static class ToolServices
{
    private const string MessagingServiceSid = "MG0c0ffee00c0ffee00c0ffee00c0ffee0";

    private static readonly TimeSpan PollingDelay = TimeSpan.FromMilliseconds(100);

    /// <summary>
    /// Creates services that send to a sandbox. The account of <c>Courier:Twilio</c> is ignored; its templates are
    /// used.
    /// </summary>
    public static ServiceProvider CreateForSandbox(IConfiguration configuration, TwilioSandbox sandbox) =>
        Create(configuration)
            .PostConfigure<CourierTwilioOptions>(options =>
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
            })
            .BuildServiceProvider();

    /// <summary>Creates services that send to the configured address.</summary>
    public static ServiceProvider CreateForTwilio(IConfiguration configuration) =>
        Create(configuration).BuildServiceProvider();

    private static IServiceCollection Create(IConfiguration configuration)
    {
        var services = new ServiceCollection().AddSingleton(configuration);
        services.AddCourierTwilio();
        TwilioProbe.AddTo(services);
        return services;
    }
}
