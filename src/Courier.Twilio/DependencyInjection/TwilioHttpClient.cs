using System.Net;
using Courier.Twilio.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.DependencyInjection;

/// <summary>Registers the named HTTP client of one registration.</summary>
/// <remarks>
/// The handlers from the outermost to the innermost: <see cref="TransmissionStateHandler"/>, those that the application
/// adds to every client, <see cref="SafeRetryHandler"/>, those that the application adds to this client,
/// <see cref="TransportGate"/>, the transport.
/// </remarks>
internal static class TwilioHttpClient
{
    private const string BaseName = "Courier.Twilio";

    /// <summary>Returns the name of the client of a registration.</summary>
    public static string GetName(string registration) =>
        registration == Options.DefaultName ? BaseName : $"{BaseName}:{registration}";

    /// <summary>Registers the client; a repeated call returns its builder and adds nothing.</summary>
    public static IHttpClientBuilder Add(IServiceCollection services, string registration)
    {
        // The first filter of the collection acts after all others: no filter of the application can put a handler
        // above the outermost one, or replace the primary handler that the gate wraps.
        if (!services.Any(service => service.ImplementationType == typeof(GateFilter)))
        {
            services.Insert(0, ServiceDescriptor.Singleton<IHttpMessageHandlerBuilderFilter, GateFilter>());
        }

        var client = services.AddHttpClient(GetName(registration));
        if (services.Any(service =>
            service.ServiceType == typeof(RegistrationMarker) && Equals(service.ServiceKey, registration)))
        {
            return client;
        }

        services.AddKeyedSingleton(registration, new RegistrationMarker());

        // The loggers of the factory are removed: their structured state contains the Authorization header.
        return client
            .RemoveAllLoggers()
            .ConfigureHttpClient(static http => http.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(provider => CreateTransport(GetOptions(provider, registration)()))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .AddHttpMessageHandler(provider => new SafeRetryHandler(
                GetOptions(provider, registration),
                provider.GetRequiredService<TimeProvider>()));
    }

    /// <summary>
    /// Returns a function that reads the current options, so that a changed auth token applies to the next message.
    /// </summary>
    public static Func<CourierTwilioOptions> GetOptions(IServiceProvider provider, string registration)
    {
        var monitor = provider.GetRequiredService<IOptionsMonitor<CourierTwilioOptions>>();
        return () => monitor.Get(registration);
    }

    /// <summary>Creates the API client of a registration.</summary>
    public static TwilioMessagesApi CreateApi(IServiceProvider provider, string registration) => new(
        provider.GetRequiredService<IHttpClientFactory>(),
        GetName(registration),
        provider.GetRequiredService<TimeProvider>());

    private static SocketsHttpHandler CreateTransport(CourierTwilioOptions options) => new()
    {
        // A redirect with status 307 would send the number and the text to any host that it names.
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        ConnectTimeout = options.ConnectTimeout,
        MaxConnectionsPerServer = options.MaxConcurrency,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    };

    // Shows that the client is configured: a second registration must not add a second retry handler.
    private sealed class RegistrationMarker;

    private sealed class GateFilter : IHttpMessageHandlerBuilderFilter
    {
        public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
        {
            next(builder);
            if (builder.Name == BaseName
                || builder.Name?.StartsWith($"{BaseName}:", StringComparison.Ordinal) == true)
            {
                builder.AdditionalHandlers.Insert(0, new TransmissionStateHandler());
                builder.PrimaryHandler = new TransportGate(builder.PrimaryHandler);
            }
        };
    }
}
