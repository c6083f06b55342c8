using Courier.Sms;
using Courier.Twilio.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Moq;

namespace Courier.Twilio.Tests.DependencyInjection;

public class AddCourierTwilioTests
{
    private static readonly Type[] Services =
    [
        typeof(ISmsProvider), typeof(IDeliveryTracker), typeof(ITwilioOverrideMerger), typeof(IE164Validator),
        typeof(ITwilioErrorCatalog), typeof(CourierEnvelopeSender), typeof(ISmsTemplateSource), typeof(ISmsTemplateRenderer),
    ];

    [TestCaseSource(nameof(Services))]
    public void Every_promise_is_a_service(Type service)
    {
        using var provider = TestServices.Build(new NeverCalledHandler());

        Assert.That(provider.GetService(service), Is.Not.Null);
    }

    [TestCaseSource(nameof(Services))]
    public void Every_promise_of_a_named_registration_is_keyed_and_only_keyed(Type service)
    {
        using var provider = TestServices.Build(new NeverCalledHandler(), services => services.AddCourierTwilio("two", TestData.ConfigureOptions()));

        Assert.That(provider.GetRequiredKeyedService(service, "two"), Is.Not.Null);
        Assert.That(provider.GetService(service), Is.Null);
        Assert.That(provider.GetRequiredService<IServiceProviderIsKeyedService>().IsKeyedService(service, "three"), Is.False);
    }

    [TestCaseSource(nameof(Services))]
    public void The_registration_without_a_name_is_found_with_the_empty_key_too(Type service)
    {
        using var provider = TestServices.Build(new NeverCalledHandler());

        Assert.That(provider.GetRequiredKeyedService(service, ""), Is.SameAs(provider.GetRequiredService(service)));
    }

    [Test]
    public async Task Two_accounts_send_each_with_its_own_credentials()
    {
        var postbox = new CapturingHandler();
        await using var provider = TestServices.Build(postbox, services =>
        {
            services.AddCourierTwilio("other", o => (o.AccountSid, o.AuthToken, o.From) = (TestValues.OtherAccountSid, TestValues.OtherAuthToken, TestValues.Sender))
                .HttpClient.ConfigurePrimaryHttpMessageHandler(() => postbox);
            return services.AddCourierTwilio(TestData.ConfigureOptions());
        });

        await provider.GetRequiredKeyedService<ISmsProvider>("other").SendAsync(TestData.Message());
        await provider.GetSmsProvider().SendAsync(TestData.Message());

        Assert.That(postbox.Requests.Select(posted => posted.Credentials), Is.EqualTo(new[]
        {
            $"{TestValues.OtherAccountSid}:{TestValues.OtherAuthToken}", $"{TestValues.AccountSid}:{TestValues.AuthToken}",
        }));
        Assert.That(postbox.Requests[0]["From"], Is.EqualTo(TestValues.Sender));
        Assert.That(postbox.Requests[1]["MessagingServiceSid"], Is.EqualTo(TestValues.MessagingServiceSid));
    }

    [Test]
    public void The_services_of_a_registration_read_its_own_options()
    {
        using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            services.AddCourierTwilio("strict", TestData.ConfigureOptions(o =>
            {
                o.NumberValidation = E164ValidationLevel.NumberingPlan;
                o.StatusCallback = new("https://hooks.example/");
            }));
            return services.AddCourierTwilio(TestData.ConfigureOptions());
        });

        Assert.That(provider.GetRequiredService<IE164Validator>().Validate("+9990123456"), Is.Null);
        Assert.That(provider.GetRequiredKeyedService<IE164Validator>("strict").Validate("+9990123456"), Is.EqualTo(E164Error.UnassignedCountryCode));
        Assert.That(provider.GetRequiredService<ITwilioOverrideMerger>().Merge(TestData.Message())["StatusCallback"].Count, Is.Zero);
        Assert.That(provider.GetRequiredKeyedService<ITwilioOverrideMerger>("strict").Explain(TestData.Message()).Select(origin => origin.Name), Does.Contain("StatusCallback"));
    }

    [TestCase("")]
    [TestCase(null)]
    public void A_name_of_nothing_is_refused(string? name)
    {
        Assert.That(() => new ServiceCollection().AddCourierTwilio(name!, TestData.ConfigureOptions()), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => new ServiceCollection().AddCourierTwilio(name!, TestServices.BuildConfiguration()), Throws.InstanceOf<ArgumentException>());
    }

    [TestCase("")]
    [TestCase("two")]
    public void Registering_twice_adds_no_second_handler_and_no_second_service(string name)
    {
        using var once = TestServices.Build(new NeverCalledHandler(), services => Add(services, name));
        using var twice = TestServices.Build(new NeverCalledHandler(), services =>
        {
            Add(services, name);
            return Add(services, name);
        });

        Assert.That(Handlers(twice, name), Is.EqualTo(Handlers(once, name)));
        Assert.That(Handlers(twice, name).Count(handler => handler == nameof(SafeRetryHandler)), Is.EqualTo(1));
        Assert.That(Handlers(twice, name).Count(handler => handler == nameof(ResponseBufferingHandler)), Is.EqualTo(1));
        Assert.That(twice.GetKeyedServices<ISmsProvider>(name).Count(), Is.EqualTo(1));
    }

    [Test]
    public void A_second_account_has_one_handler_of_each_kind_as_well()
    {
        using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            Add(services, "two");
            return Add(services, "");
        });

        Assert.That(Handlers(provider, "two"), Is.EqualTo(new[] { nameof(SafeRetryHandler), nameof(ResponseBufferingHandler) }));
        Assert.That(Handlers(provider, ""), Is.EqualTo(Handlers(provider, "two")));
    }

    [Test]
    public void The_applications_own_clients_are_left_alone()
    {
        using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            services.AddHttpClient();
            services.AddHttpClient("Courier.Twilious");
            return Add(services, "");
        });

        Assert.That(HandlersOf(provider, ""), Has.None.EqualTo(nameof(ResponseBufferingHandler)).And.None.EqualTo(nameof(SafeRetryHandler)));
        Assert.That(HandlersOf(provider, "Courier.Twilious"), Has.None.EqualTo(nameof(ResponseBufferingHandler)));
    }

    [Test]
    public void A_handler_added_through_the_builder_lies_between_the_two()
    {
        using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            var builder = Add(services, "");
            builder.HttpClient.AddHttpMessageHandler(() => new PassingHandler());
            return builder;
        });

        Assert.That(Handlers(provider, ""), Is.EqualTo(new[] { nameof(SafeRetryHandler), nameof(PassingHandler), nameof(ResponseBufferingHandler) }));
    }

    [Test]
    public void The_builder_says_what_was_registered()
    {
        var services = new ServiceCollection();

        var builder = services.AddCourierTwilio("two", TestData.ConfigureOptions());

        Assert.That(builder.Name, Is.EqualTo("two"));
        Assert.That(builder.Services, Is.SameAs(services));
        Assert.That(builder.HttpClient.Name, Is.EqualTo("Courier.Twilio:two"));
        Assert.That(services.AddCourierTwilio(TestData.ConfigureOptions()).HttpClient.Name, Is.EqualTo("Courier.Twilio"));
    }

    [Test]
    public async Task A_service_replaced_before_or_after_is_the_one_that_is_used()
    {
        var before = Mock.Of<ISmsTemplateSource>(source => source.Find("welcome") == "from before");
        var after = Mock.Of<ISmsTemplateSource>(source => source.Find("welcome") == "from after");
        var envelope = TestData.Utf8($$$"""{"message":{"to":{"phone_number":"{{{TestValues.Number}}}"},"template":"welcome"}}""");

        Assert.That(await Sent(services => services.AddSingleton(before), _ => { }), Is.EqualTo("from before"));
        Assert.That(await Sent(_ => { }, services => services.AddSingleton(after)), Is.EqualTo("from after"));

        async Task<string?> Sent(Action<IServiceCollection> first, Action<IServiceCollection> last)
        {
            var postbox = new CapturingHandler();
            await using var provider = TestServices.Build(postbox, services =>
            {
                first(services);
                var builder = Add(services, "");
                last(services);
                return builder;
            });
            await provider.GetRequiredService<CourierEnvelopeSender>().SendAsync(envelope);
            return postbox.LastRequest["Body"];
        }
    }

    [Test]
    public async Task A_provider_of_the_applications_is_what_the_envelope_is_sent_with()
    {
        var sms = new Mock<ISmsProvider>();
        sms.Setup(mocked => mocked.SendAsync(It.IsAny<SmsMessage>(), It.IsAny<CancellationToken>())).ReturnsAsync(new SmsAccepted(new("pigeon-1")));
        await using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            services.AddSingleton(sms.Object);
            return Add(services, "");
        });

        var results = await provider.GetRequiredService<CourierEnvelopeSender>().SendAsync(
            TestData.Utf8($$$$"""{"message":{"to":{"phone_number":"{{{{TestValues.Number}}}}"},"content":{"body":"x"}}}"""));

        Assert.That(results.Single(), Is.EqualTo(new SmsAccepted(new("pigeon-1"))));
    }

    [Test]
    public void Invalid_options_stop_a_host_at_its_start()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddCourierTwilio(TestData.ConfigureOptions(o => o.MessagingServiceSid = null));
        using var host = builder.Build();

        var fault = Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync())!;

        Assert.That(fault.Message, Is.EqualTo("Set MessagingServiceSid or From: a message needs a sender."));
    }

    [Test]
    public void Invalid_options_of_a_second_account_stop_a_host_as_well()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddCourierTwilio(TestData.ConfigureOptions());
        builder.Services.AddCourierTwilio("two", TestData.ConfigureOptions(o => o.Edge = "evil.com/"));
        using var host = builder.Build();

        Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
    }

    [Test]
    public async Task Valid_options_let_a_host_start()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddConfiguration(TestServices.BuildConfiguration());
        builder.Services.AddCourierTwilio();
        using var host = builder.Build();

        await host.StartAsync();

        Assert.That(host.Services.GetRequiredService<ISmsProvider>(), Is.Not.Null);
        await host.StopAsync();
    }

    [Test]
    public void Where_there_is_no_configuration_the_fault_says_what_to_do()
    {
        using var provider = TestServices.Build(new NeverCalledHandler(), services => services.AddCourierTwilio());

        Assert.That(() => provider.GetSmsProvider().SendAsync(TestData.Message()), Throws.InstanceOf<Exception>().With.Message.Contains("IConfiguration"));
    }

    [Test]
    public void Nothing_at_all_is_refused()
    {
        var services = new ServiceCollection();

        Assert.That(() => services.AddCourierTwilio((IConfiguration)null!), Throws.ArgumentNullException);
        Assert.That(() => services.AddCourierTwilio((Action<CourierTwilioOptions>)null!), Throws.ArgumentNullException);
        Assert.That(() => ((IServiceCollection)null!).AddCourierTwilio(), Throws.ArgumentNullException);
    }

    private static CourierTwilioBuilder Add(IServiceCollection services, string name) => name.Length == 0
        ? services.AddCourierTwilio(TestData.ConfigureOptions())
        : services.AddCourierTwilio(name, TestData.ConfigureOptions());

    private static string[] Handlers(ServiceProvider provider, string registration) =>
        HandlersOf(provider, registration.Length == 0 ? "Courier.Twilio" : $"Courier.Twilio:{registration}");

    // The whole chain, as the factory builds it, without its own handlers.
    private static string[] HandlersOf(ServiceProvider provider, string client)
    {
        var handlers = new List<string>();
        for (var handler = provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(client); handler is DelegatingHandler outer; handler = outer.InnerHandler!)
        {
            handlers.Add(outer.GetType().Name);
        }

        return [.. handlers.Where(name => name is not ("LifetimeTrackingHttpMessageHandler" or "LoggingScopeHttpMessageHandler" or "LoggingHttpMessageHandler"))];
    }

    private sealed class PassingHandler : DelegatingHandler;
}
