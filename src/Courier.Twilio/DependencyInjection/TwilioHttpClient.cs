using System.Net;
using Courier.Twilio.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.DependencyInjection;

/// <summary>
/// The named HTTP client of one registration. From the outside in: what the application puts around every client,
/// <see cref="SafeRetryHandler"/>, what it adds to this one, <see cref="ResponseBufferingHandler"/>, the transport.
/// </summary>
internal static class TwilioHttpClient
{
    private const string BaseName = "Courier.Twilio";

    public static string GetName(string registration) =>
        registration == Options.DefaultName ? BaseName : $"{BaseName}:{registration}";

    public static IHttpClientBuilder Add(IServiceCollection services, string registration)
    {
        // The first filter works last: the recorder comes right above the transport.
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHttpMessageHandlerBuilderFilter, RecorderFilter>());
        var client = services.AddHttpClient(GetName(registration));
        if (services.Any(service => service.ServiceType == typeof(Marker) && Equals(service.ServiceKey, registration)))
        {
            return client;
        }

        services.AddKeyedSingleton(registration, new Marker());

        // The factory's own log lines put asterisks into their text and the Authorization header into their structured state.
        return client
            .RemoveAllLoggers()
            .ConfigureHttpClient(static http => http.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(provider => Transport(GetOptions(provider, registration)()))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .AddHttpMessageHandler(provider => new SafeRetryHandler(
                GetOptions(provider, registration),
                provider.GetRequiredService<TimeProvider>()));
    }

    /// <summary>The options in force at each call, so that a changed token counts from the next message on.</summary>
    public static Func<CourierTwilioOptions> GetOptions(IServiceProvider provider, string registration)
    {
        var monitor = provider.GetRequiredService<IOptionsMonitor<CourierTwilioOptions>>();
        return () => monitor.Get(registration);
    }

    public static TwilioMessagesApi CreateApi(IServiceProvider provider, string registration) => new(
        provider.GetRequiredService<IHttpClientFactory>(),
        GetName(registration),
        provider.GetRequiredService<TimeProvider>());

    private static SocketsHttpHandler Transport(CourierTwilioOptions options) => new()
    {
        // A 307 would carry number and text to whatever host it names.
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        ConnectTimeout = options.ConnectTimeout,
        MaxConnectionsPerServer = options.MaxConcurrency,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    };

    // Registering twice must not put a second retry handler around the first.
    private sealed class Marker;

    private sealed class RecorderFilter : IHttpMessageHandlerBuilderFilter
    {
        public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
        {
            next(builder);
            if (builder.Name == BaseName || builder.Name?.StartsWith($"{BaseName}:", StringComparison.Ordinal) == true)
            {
                builder.AdditionalHandlers.Add(new ResponseBufferingHandler());
            }
        };
    }
}
