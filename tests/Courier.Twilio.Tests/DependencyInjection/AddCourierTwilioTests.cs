using Courier.Sms;
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
        typeof(ITwilioErrorCatalog), typeof(ICourierEnvelopeSender), typeof(ISmsTemplateSource),
        typeof(ISmsTemplateRenderer),
    ];

    [TestCaseSource(nameof(Services))]
    public void AddCourierTwilio_registers_the_service(Type service)
    {
        using var provider = TestServices.Build(new NeverCalledHandler());

        Assert.That(provider.GetService(service), Is.Not.Null);
    }

    [TestCaseSource(nameof(Services))]
    public void Named_registration_adds_keyed_services_only(Type service)
    {
        using var provider = TestServices.Build(
            new NeverCalledHandler(), services => services.AddCourierTwilio("two", TestData.ConfigureOptions()));

        Assert.That(provider.GetRequiredKeyedService(service, "two"), Is.Not.Null);
        Assert.That(provider.GetService(service), Is.Null);
        Assert.That(
            provider.GetRequiredService<IServiceProviderIsKeyedService>().IsKeyedService(service, "three"),
            Is.False);
    }

    [TestCaseSource(nameof(Services))]
    public void Default_registration_is_also_keyed_by_the_empty_string(Type service)
    {
        using var provider = TestServices.Build(new NeverCalledHandler());

        Assert.That(provider.GetRequiredKeyedService(service, ""), Is.SameAs(provider.GetRequiredService(service)));
    }

    [Test]
    public async Task Two_accounts_send_with_their_own_credentials()
    {
        var transport = new CapturingHandler();
        await using var provider = TestServices.Build(transport, services =>
        {
            services.AddCourierTwilio(
                "other",
                o => (o.AccountSid, o.AuthToken, o.From) = (
                    TestValues.OtherAccountSid, TestValues.OtherAuthToken, TestValues.Sender))
                .HttpClient.ConfigurePrimaryHttpMessageHandler(() => transport);
            return services.AddCourierTwilio(TestData.ConfigureOptions());
        });

        await provider.GetRequiredKeyedService<ISmsProvider>("other").SendAsync(TestData.Message());
        await provider.GetSmsProvider().SendAsync(TestData.Message());

        Assert.That(transport.Requests.Select(request => request.Credentials), Is.EqualTo(new[]
        {
            $"{TestValues.OtherAccountSid}:{TestValues.OtherAuthToken}",
            $"{TestValues.AccountSid}:{TestValues.AuthToken}",
        }));
        Assert.That(transport.Requests[0]["From"], Is.EqualTo(TestValues.Sender));
        Assert.That(transport.Requests[1]["MessagingServiceSid"], Is.EqualTo(TestValues.MessagingServiceSid));
    }

    [Test]
    public void Services_of_a_registration_use_its_options()
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
        Assert.That(
            provider.GetRequiredKeyedService<IE164Validator>("strict").Validate("+9990123456"),
            Is.EqualTo(E164Error.UnassignedCountryCode));
        Assert.That(
            provider.GetRequiredService<ITwilioOverrideMerger>().Merge(TestData.Message())["StatusCallback"].Count,
            Is.Zero);
        Assert.That(
            provider.GetRequiredKeyedService<ITwilioOverrideMerger>("strict")
                .Explain(TestData.Message())
                .Select(field => field.Name),
            Does.Contain("StatusCallback"));
    }

    [TestCase("")]
    [TestCase(null)]
    public void Empty_name_throws(string? name)
    {
        Assert.That(
            () => new ServiceCollection().AddCourierTwilio(name!, TestData.ConfigureOptions()),
            Throws.InstanceOf<ArgumentException>());
        Assert.That(
            () => new ServiceCollection().AddCourierTwilio(name!, TestServices.BuildConfiguration()),
            Throws.InstanceOf<ArgumentException>());
    }

    [Test]
    public void Builder_exposes_name_services_and_http_client()
    {
        var services = new ServiceCollection();

        var builder = services.AddCourierTwilio("two", TestData.ConfigureOptions());

        Assert.That(builder.Name, Is.EqualTo("two"));
        Assert.That(builder.Services, Is.SameAs(services));
        Assert.That(builder.HttpClient.Name, Is.EqualTo("Courier.Twilio:two"));
        Assert.That(
            services.AddCourierTwilio(TestData.ConfigureOptions()).HttpClient.Name,
            Is.EqualTo("Courier.Twilio"));
    }

    [Test]
    public async Task Service_replaced_before_or_after_the_registration_is_used()
    {
        var before = CreateSource("from before");
        var after = CreateSource("from after");
        var envelope = TestData.Utf8(
            $$$"""{"message":{"to":{"phone_number":"{{{TestValues.Number}}}"},"template":"welcome"}}""");

        Assert.That(await SendAsync(services => services.AddSingleton(before), _ => { }), Is.EqualTo("from before"));
        Assert.That(await SendAsync(_ => { }, services => services.AddSingleton(after)), Is.EqualTo("from after"));

        async Task<string?> SendAsync(Action<IServiceCollection> first, Action<IServiceCollection> last)
        {
            var transport = new CapturingHandler();
            await using var provider = TestServices.Build(transport, services =>
            {
                first(services);
                var builder = Add(services, "");
                last(services);
                return builder;
            });
            await provider.GetRequiredService<ICourierEnvelopeSender>().SendAsync(envelope);
            return transport.LastRequest["Body"];
        }

        static ISmsTemplateSource CreateSource(string text)
        {
            var source = new Mock<ISmsTemplateSource>();
            source.Setup(mock => mock.FindAsync("welcome", It.IsAny<CancellationToken>())).ReturnsAsync(text);
            return source.Object;
        }
    }

    [Test]
    public async Task Envelope_sender_uses_the_provider_of_the_application()
    {
        var sms = new Mock<ISmsProvider>();
        sms.Setup(mock => mock.SendAsync(It.IsAny<SmsMessage>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new SmsAccepted(new("other-1")));
        await using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            services.AddSingleton(sms.Object);
            return Add(services, "");
        });

        var results = await provider.GetRequiredService<ICourierEnvelopeSender>().SendAsync(
            TestData.Utf8(
                $$$$"""{"message":{"to":{"phone_number":"{{{{TestValues.Number}}}}"},"content":{"body":"x"}}}"""));

        Assert.That(results.Single().Result, Is.EqualTo(new SmsAccepted(new("other-1"))));
    }

    [Test]
    public void Invalid_options_stop_the_host_at_start()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddCourierTwilio(TestData.ConfigureOptions(o => o.MessagingServiceSid = null));
        using var host = builder.Build();

        var exception = Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync())!;

        Assert.That(
            exception.Message, Does.StartWith("CourierTwilioOptions.MessagingServiceSid: is missing, and so is From"));
    }

    [Test]
    public void Invalid_options_of_a_second_account_stop_the_host_at_start()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddCourierTwilio(TestData.ConfigureOptions());
        builder.Services.AddCourierTwilio("two", TestData.ConfigureOptions(o => o.Edge = "evil.com/"));
        using var host = builder.Build();

        Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
    }

    [Test]
    public async Task Valid_options_let_the_host_start()
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
    public void Missing_configuration_throws_and_names_IConfiguration()
    {
        using var provider = TestServices.Build(new NeverCalledHandler(), services => services.AddCourierTwilio());

        Assert.That(
            () => provider.GetSmsProvider().SendAsync(TestData.Message()),
            Throws.InstanceOf<Exception>().With.Message.Contains("IConfiguration"));
    }

    [Test]
    public void Null_arguments_throw()
    {
        var services = new ServiceCollection();

        Assert.That(() => services.AddCourierTwilio((IConfiguration)null!), Throws.ArgumentNullException);
        Assert.That(() => services.AddCourierTwilio((Action<CourierTwilioOptions>)null!), Throws.ArgumentNullException);
        Assert.That(() => ((IServiceCollection)null!).AddCourierTwilio(), Throws.ArgumentNullException);
    }

    private static CourierTwilioBuilder Add(IServiceCollection services, string name) => name.Length == 0
        ? services.AddCourierTwilio(TestData.ConfigureOptions())
        : services.AddCourierTwilio(name, TestData.ConfigureOptions());
}
