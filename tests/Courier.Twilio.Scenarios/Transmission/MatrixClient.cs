using Courier.Twilio.Scenarios.Fixtures;
using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Http.Diagnostics;
using Microsoft.Extensions.Http.Resilience;

namespace Courier.Twilio.Scenarios.Transmission;

/// <summary>Where the handler of an application stands.</summary>
internal enum HandlerPosition
{
    Above,
    Below,
    Filter,
    Primary,
}

/// <summary>Builds the services of an application that puts a handler around the library's client.</summary>
internal static class MatrixClient
{
    /// <summary>The kinds of handlers that Microsoft's packages add.</summary>
    private static readonly Dictionary<string, Action<IHttpClientBuilder>> Extensions = new()
    {
        ["extended logging"] = client => client.AddExtendedHttpClientLogging(options =>
        {
            options.LogBody = true;
            options.LogRequestStart = true;
            options.RequestBodyContentTypes.Add("application/x-www-form-urlencoded");
            options.ResponseBodyContentTypes.Add("application/json");
            options.RequestPathParameterRedactionMode = HttpRouteParameterRedactionMode.None;
        }),
        ["standard resilience"] = client => client.AddStandardResilienceHandler(options =>
        {
            options.Retry.Delay = TimeSpan.FromMilliseconds(10);
            options.AttemptTimeout.Timeout = TimeSpan.FromSeconds(10);
            options.CircuitBreaker.SamplingDuration = TimeSpan.FromSeconds(20);
        }),
        ["standard hedging"] = client => client.AddStandardHedgingHandler().Configure(options =>
            options.Hedging.Delay = TimeSpan.FromMilliseconds(50)),
    };

    public static IEnumerable<string> Kinds => HandlerKinds.All.Keys.Concat(Extensions.Keys);

    /// <summary>Builds the services with a handler of the kind at the position.</summary>
    public static ServiceProvider Build(
        string kind, HandlerPosition position, Uri address, Action<CourierTwilioOptions> configure)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IRedactorProvider>(NullRedactorProvider.Instance);

        // A client of its own, whose handlers another handler or the primary handler consists of.
        AddHandler(services.AddHttpClient(kind), kind);
        if (position == HandlerPosition.Above)
        {
            services.ConfigureHttpClientDefaults(client => AddHandler(client, kind));
        }

        if (position == HandlerPosition.Filter)
        {
            services.AddSingleton<IHttpMessageHandlerBuilderFilter, HandlerFilter>(provider => new(provider, kind));
        }

        var builder = services.AddCourierTwilio(options =>
        {
            options.AccountSid = TestValues.AccountSid;
            options.AuthToken = TestValues.AuthToken;
            options.From = TestValues.Sender;
            options.BaseAddress = address;
            configure(options);
        });
        switch (position)
        {
            case HandlerPosition.Below:
                AddHandler(builder.HttpClient, kind);
                break;
            case HandlerPosition.Primary:
                builder.HttpClient.ConfigurePrimaryHttpMessageHandler(provider =>
                {
                    var retry = HandlerKinds.CreateRetry();
                    retry.InnerHandler = provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(kind);
                    return retry;
                });
                break;
        }

        return services.BuildServiceProvider();
    }

    private static void AddHandler(IHttpClientBuilder client, string kind)
    {
        if (HandlerKinds.All.TryGetValue(kind, out var create))
        {
            client.AddHttpMessageHandler(create);
        }
        else
        {
            Extensions[kind](client);
        }
    }

    /// <summary>Adds a handler by a filter that is registered before the library's.</summary>
    private sealed class HandlerFilter(IServiceProvider provider, string kind) : IHttpMessageHandlerBuilderFilter
    {
        public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
        {
            next(builder);
            if (builder.Name == "Courier.Twilio")
            {
                builder.AdditionalHandlers.Add(new ChainHandler(provider, kind));
            }
        };
    }

    /// <summary>A handler that consists of the handlers of another client.</summary>
    private sealed class ChainHandler : DelegatingHandler
    {
        private readonly HttpMessageInvoker chain;

        public ChainHandler(IServiceProvider provider, string kind)
        {
            var builder = provider.GetRequiredService<HttpMessageHandlerBuilder>();
            builder.Name = kind;
            foreach (var action in provider.GetRequiredService<
                Microsoft.Extensions.Options.IOptionsMonitor<HttpClientFactoryOptions>>()
                .Get(kind).HttpMessageHandlerBuilderActions)
            {
                action(builder);
            }

            builder.PrimaryHandler = new Bridge(base.SendAsync);
            chain = new(builder.Build());
        }

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) =>
            chain.SendAsync(request, cancellationToken);

        private sealed class Bridge(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send)
            : HttpMessageHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(
                HttpRequestMessage request, CancellationToken cancellationToken) => send(request, cancellationToken);
        }
    }
}
