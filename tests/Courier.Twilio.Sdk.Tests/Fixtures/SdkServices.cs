using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Twilio.Clients;
using Twilio.Http;
using Twilio.Rest.Api.V2010.Account;
using SdkPhoneNumber = Twilio.Types.PhoneNumber;

namespace Courier.Twilio.Sdk.Tests.Fixtures;

/// <summary>An application with Twilio's SDK on our registration, and one with the SDK alone.</summary>
internal static class SdkServices
{
    /// <summary>Builds the services of an application whose Twilio is at an address.</summary>
    public static ServiceProvider Build(
        Uri? address, Action<CourierTwilioBuilder>? configure = null, Action<CourierTwilioOptions>? options = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddFakeLogging());
        var builder = services.AddCourierTwilio(values =>
        {
            SetAccount(values, address);
            options?.Invoke(values);
        });
        builder.AddTwilioSdk();
        configure?.Invoke(builder);
        return services.BuildServiceProvider();
    }

    public static void SetAccount(CourierTwilioOptions options, Uri? address)
    {
        options.AccountSid = TestValues.AccountSid;
        options.AuthToken = TestValues.AuthToken;
        options.From = TestValues.Sender;
        options.BaseAddress = address;
    }

    /// <summary>Lets the faults that end by a deadline end soon.</summary>
    public static void SetShortDeadlines(CourierTwilioOptions options, Fault fault)
    {
        var isShort = fault is Fault.Hang or Fault.Refused;
        options.ConnectTimeout = TimeSpan.FromSeconds(1);
        options.AttemptTimeout = options.TotalTimeout = TimeSpan.FromSeconds(isShort ? 2 : 20);
    }

    public static ITwilioRestClient GetClient(this IServiceProvider provider) =>
        provider.GetRequiredService<ITwilioRestClient>();

    public static string ReadLog(this IServiceProvider provider) => string.Join(
        '\n', provider.GetRequiredService<FakeLogCollector>().GetSnapshot().Select(record =>
            $"{record.Message} {record.Exception} "
            + string.Join(' ', record.StructuredState?.Select(pair => $"{pair.Value}") ?? [])));

    public static CreateMessageOptions CreateOptions() => new(new SdkPhoneNumber(TestValues.Number))
    {
        From = new(TestValues.Sender),
        Body = TestValues.Text,
    };

    /// <summary>Creates the SDK's own client, whose requests go to an address instead of Twilio.</summary>
    public static TwilioRestClient CreateStock(Uri address, TimeSpan? timeout = null) => new(
        TestValues.AccountSid,
        TestValues.AuthToken,
        httpClient: new SystemNetHttpClient(new System.Net.Http.HttpClient(new Rerouter(address))
        {
            Timeout = timeout ?? TimeSpan.FromSeconds(20),
        }));

    private sealed class Rerouter(Uri address)
        : DelegatingHandler(new HttpClientHandler { AllowAutoRedirect = false })
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new(address, request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
