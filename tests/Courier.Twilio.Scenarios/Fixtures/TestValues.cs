using Courier.Sms;
using Courier.Twilio.Sandbox;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Scenarios.Fixtures;

/// <summary>Values and services that the scenarios share.</summary>
internal static class TestValues
{
    public const string AccountSid = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    public const string AuthToken = "0123456789abcdef0123456789abcdef";
    public const string MessageSid = "SMbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";
    public const string Sender = "+15005550006";
    public static readonly PhoneNumber Recipient = PhoneNumber.Parse("+12025550156");
    public static readonly SmsMessage Message = new() { To = Recipient, Body = "Your table is ready." };

    /// <summary>The body of a 201 response with a message of <see cref="AccountSid"/>.</summary>
    public const string Created =
        $$"""{"sid":"{{MessageSid}}","account_sid":"{{AccountSid}}","""
        + """ "status":"queued","num_segments":"1","error_code":null}""";

    public static ServiceProvider BuildServices(
        Uri address,
        Action<CourierTwilioOptions>? configure = null,
        Action<IServiceCollection>? configureServices = null)
    {
        var services = new ServiceCollection();
        configureServices?.Invoke(services);
        services.AddCourierTwilio(options =>
        {
            options.AccountSid = AccountSid;
            options.AuthToken = AuthToken;
            options.From = Sender;
            options.BaseAddress = address;
            options.ConnectTimeout = TimeSpan.FromSeconds(1);
            options.AttemptTimeout = TimeSpan.FromSeconds(2);
            options.TotalTimeout = TimeSpan.FromSeconds(6);
            configure?.Invoke(options);
        });
        return services.BuildServiceProvider();
    }

    /// <summary>Builds the services of an application that sends to a sandbox.</summary>
    public static ServiceProvider BuildServices(TwilioSandbox twilio, Action<CourierTwilioOptions>? configure = null) =>
        BuildServices(twilio.BaseAddress, options =>
        {
            options.AccountSid = twilio.AccountSid;
            options.AuthToken = twilio.AuthToken;
            configure?.Invoke(options);
        });

    /// <summary>Builds configuration with a section for the account of a sandbox.</summary>
    public static IConfiguration BuildConfiguration(string section, TwilioSandbox twilio) => new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?>
        {
            [$"{section}:BaseAddress"] = twilio.BaseAddress.AbsoluteUri,
            [$"{section}:AccountSid"] = twilio.AccountSid,
            [$"{section}:AuthToken"] = twilio.AuthToken,
            [$"{section}:From"] = Sender,
        })
        .Build();
}
