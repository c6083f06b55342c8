using Courier.Sms;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace Courier.Twilio.Tests.Fixtures;

/// <summary>Builds service providers with a fake logger and the transport of the test.</summary>
internal static class TestServices
{
    public static ServiceProvider Build(
        HttpMessageHandler transport, Func<IServiceCollection, CourierTwilioBuilder> register)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddFakeLogging());
        register(services).HttpClient.ConfigurePrimaryHttpMessageHandler(() => transport);
        return services.BuildServiceProvider(
            new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public static ServiceProvider Build(HttpMessageHandler transport, Action<CourierTwilioOptions>? configure = null) =>
        Build(transport, services => services.AddCourierTwilio(TestData.ConfigureOptions(configure)));

    /// <summary>Builds a reloadable configuration with a valid section <c>Courier:Twilio</c>.</summary>
    /// <param name="values">Keys below the section, and values that replace the default ones.</param>
    public static IConfigurationRoot BuildConfiguration(
        params (string Key, string? Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Courier:Twilio:AccountSid"] = TestValues.AccountSid,
            ["Courier:Twilio:AuthToken"] = TestValues.AuthToken,
            ["Courier:Twilio:MessagingServiceSid"] = TestValues.MessagingServiceSid,
        })
        .AddInMemoryCollection(values.ToDictionary(pair => $"Courier:Twilio:{pair.Key}", pair => pair.Value))
        .Build();

    public static ISmsProvider GetSmsProvider(this IServiceProvider provider) =>
        provider.GetRequiredService<ISmsProvider>();

    public static IReadOnlyList<FakeLogRecord> GetLogRecords(
        this IServiceProvider provider, LogLevel minLevel = LogLevel.Trace) =>
        [.. provider.GetFakeLogCollector().GetSnapshot().Where(record => record.Level >= minLevel)];

    /// <summary>Returns everything that was logged: messages, state, scopes and exceptions.</summary>
    public static string GetLogText(this IServiceProvider provider) => string.Join(
        '\n',
        provider.GetLogRecords().Select(record =>
            $"{record.Message} {string.Join(' ', record.StructuredState ?? [])} "
            + $"{string.Join(' ', record.Scopes)} {record.Exception}"));
}
