using Courier.Sms;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace Courier.Twilio.Tests.Fixtures;

/// <summary>A container as an application builds it, with a logger that keeps every line and a transport of the test's.</summary>
internal static class TestServices
{
    public static ServiceProvider Build(HttpMessageHandler transport, Func<IServiceCollection, CourierTwilioBuilder> register)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddFakeLogging());
        register(services).HttpClient.ConfigurePrimaryHttpMessageHandler(() => transport);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public static ServiceProvider Build(HttpMessageHandler transport, Action<CourierTwilioOptions>? configure = null) =>
        Build(transport, services => services.AddCourierTwilio(TestData.ConfigureOptions(configure)));

    /// <summary>Configuration under <c>Courier:Twilio</c>, valid unless it is said otherwise; it can be written to and reloaded.</summary>
    public static IConfigurationRoot BuildConfiguration(params (string Key, string? Value)[] more) => new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Courier:Twilio:AccountSid"] = TestValues.AccountSid,
            ["Courier:Twilio:AuthToken"] = TestValues.AuthToken,
            ["Courier:Twilio:MessagingServiceSid"] = TestValues.MessagingServiceSid,
        })
        .AddInMemoryCollection(more.ToDictionary(pair => $"Courier:Twilio:{pair.Key}", pair => pair.Value))
        .Build();

    public static ISmsProvider GetSmsProvider(this IServiceProvider provider) => provider.GetRequiredService<ISmsProvider>();

    public static IReadOnlyList<FakeLogRecord> GetLogRecords(this IServiceProvider provider, LogLevel from = LogLevel.Trace) =>
        [.. provider.GetFakeLogCollector().GetSnapshot().Where(line => line.Level >= from)];

    /// <summary>All that was logged, as an unwise sink would write it: text, state, scopes, exceptions.</summary>
    public static string GetLogText(this IServiceProvider provider) => string.Join('\n', provider.GetLogRecords().Select(line =>
        $"{line.Message} {string.Join(' ', line.StructuredState ?? [])} {string.Join(' ', line.Scopes)} {line.Exception}"));
}
