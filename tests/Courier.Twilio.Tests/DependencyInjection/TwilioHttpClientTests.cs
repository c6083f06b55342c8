using Courier.Sms;
using Courier.Twilio.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;

namespace Courier.Twilio.Tests.DependencyInjection;

public class TwilioHttpClientTests
{
    [TestCase("")]
    [TestCase("two")]
    public void Repeated_registration_adds_no_second_handler_or_service(string name)
    {
        using var once = TestServices.Build(new NeverCalledHandler(), services => Add(services, name));
        using var twice = TestServices.Build(new NeverCalledHandler(), services =>
        {
            Add(services, name);
            return Add(services, name);
        });

        Assert.That(GetHandlers(twice, name), Is.EqualTo(GetHandlers(once, name)));
        Assert.That(GetHandlers(twice, name).Count(handler => handler == nameof(SafeRetryHandler)), Is.EqualTo(1));
        Assert.That(
            GetHandlers(twice, name).Count(handler => handler == nameof(TransportGate)),
            Is.EqualTo(1));
        Assert.That(twice.GetKeyedServices<ISmsProvider>(name).Count(), Is.EqualTo(1));
    }

    [Test]
    public void Second_account_has_one_handler_of_each_kind()
    {
        using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            Add(services, "two");
            return Add(services, "");
        });

        Assert.That(
            GetHandlers(provider, "two"),
            Is.EqualTo(new[]
            {
                nameof(TransmissionStateHandler), nameof(SafeRetryHandler), nameof(TransportGate),
            }));
        Assert.That(GetHandlers(provider, ""), Is.EqualTo(GetHandlers(provider, "two")));
    }

    [Test]
    public void Other_http_clients_are_not_changed()
    {
        using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            services.AddHttpClient();
            services.AddHttpClient("Courier.Twilious");
            return Add(services, "");
        });

        Assert.That(
            GetHandlersOfClient(provider, ""),
            Has.None.EqualTo(nameof(TransportGate)).And.None.EqualTo(nameof(SafeRetryHandler)));
        Assert.That(
            GetHandlersOfClient(provider, "Courier.Twilious"),
            Has.None.EqualTo(nameof(TransportGate)));
    }

    [Test]
    public void Handler_added_by_the_builder_is_between_retry_and_gate()
    {
        using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            var builder = Add(services, "");
            builder.HttpClient.AddHttpMessageHandler(() => new PassingHandler());
            return builder;
        });

        Assert.That(
            GetHandlers(provider, ""),
            Is.EqualTo(new[]
            {
                nameof(TransmissionStateHandler),
                nameof(SafeRetryHandler),
                nameof(PassingHandler),
                nameof(TransportGate),
            }));
    }

    [Test]
    public void Filters_registered_before_and_after_stand_between_the_outermost_handler_and_the_gate()
    {
        using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            services.AddSingleton<IHttpMessageHandlerBuilderFilter>(new PrimaryFilter());
            var builder = Add(services, "");
            services.AddSingleton<IHttpMessageHandlerBuilderFilter>(new PrimaryFilter());
            return builder;
        });

        var handlers = GetHandlers(provider, "");

        Assert.That(handlers[0], Is.EqualTo(nameof(TransmissionStateHandler)));
        Assert.That(handlers.Count(name => name == nameof(PassingHandler)), Is.EqualTo(4));
        Assert.That(
            handlers.SkipWhile(name => name != nameof(TransportGate)).Count(name => name == nameof(PassingHandler)),
            Is.EqualTo(2),
            "Each filter wraps the primary handler, and the gate wraps the result.");
    }

    private static CourierTwilioBuilder Add(IServiceCollection services, string name) => name.Length == 0
        ? services.AddCourierTwilio(TestData.ConfigureOptions())
        : services.AddCourierTwilio(name, TestData.ConfigureOptions());

    private static string[] GetHandlers(ServiceProvider provider, string registration) =>
        GetHandlersOfClient(provider, registration.Length == 0 ? "Courier.Twilio" : $"Courier.Twilio:{registration}");

    // The handlers from the outermost to the innermost, without those of the factory itself.
    private static string[] GetHandlersOfClient(ServiceProvider provider, string client)
    {
        var handlers = new List<string>();
        var handler = provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(client);
        while (handler is DelegatingHandler outer)
        {
            handlers.Add(outer.GetType().Name);
            handler = outer.InnerHandler!;
        }

        return
        [
            .. handlers.Where(name => name is not ("LifetimeTrackingHttpMessageHandler"
                or "LoggingScopeHttpMessageHandler" or "LoggingHttpMessageHandler")),
        ];
    }

    private sealed class PassingHandler : DelegatingHandler;

    // Adds a handler at both ends of the chain.
    private sealed class PrimaryFilter : IHttpMessageHandlerBuilderFilter
    {
        public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
        {
            next(builder);
            builder.AdditionalHandlers.Insert(0, new PassingHandler());
            builder.PrimaryHandler = new PassingHandler { InnerHandler = builder.PrimaryHandler };
        };
    }
}
