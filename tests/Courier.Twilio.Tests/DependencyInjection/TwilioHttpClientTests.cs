using Courier.Sms;
using Courier.Twilio.Http;
using Microsoft.Extensions.DependencyInjection;

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
            GetHandlers(twice, name).Count(handler => handler == nameof(ResponseBufferingHandler)),
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
            Is.EqualTo(new[] { nameof(SafeRetryHandler), nameof(ResponseBufferingHandler) }));
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
            Has.None.EqualTo(nameof(ResponseBufferingHandler)).And.None.EqualTo(nameof(SafeRetryHandler)));
        Assert.That(
            GetHandlersOfClient(provider, "Courier.Twilious"),
            Has.None.EqualTo(nameof(ResponseBufferingHandler)));
    }

    [Test]
    public void Handler_added_by_the_builder_is_between_retry_and_buffering()
    {
        using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            var builder = Add(services, "");
            builder.HttpClient.AddHttpMessageHandler(() => new PassingHandler());
            return builder;
        });

        Assert.That(
            GetHandlers(provider, ""),
            Is.EqualTo(new[] { nameof(SafeRetryHandler), nameof(PassingHandler), nameof(ResponseBufferingHandler) }));
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
}
