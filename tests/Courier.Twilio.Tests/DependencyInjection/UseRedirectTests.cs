using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Tests.DependencyInjection;

/// <summary>In production, <c>UseRedirect</c> is an error unless the options allow it.</summary>
public class UseRedirectTests
{
    [TestCase("Production", "")]
    [TestCase("production", "")]
    [TestCase("Production", "two")]
    [TestCase(null, "")]
    public void Host_does_not_start_in_production(string? environment, string name)
    {
        using var host = BuildHost(environment, name, _ => { });

        var exception = Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync())!;

        Assert.That(exception.Message, Is.EqualTo(
            "CourierTwilioOptions.AllowRedirectInProduction"
            + (name.Length == 0 ? "" : $" of registration {name}")
            + ": is false, the environment is Production, and UseRedirect sends every message to one number. "
            + "Remove UseRedirect, or write true."));
    }

    [Test]
    public void Error_names_the_key_in_the_section()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { EnvironmentName = "Production" });
        builder.Configuration.AddConfiguration(TestServices.BuildConfiguration());
        builder.Services.AddCourierTwilio().UseRedirect(TestValues.OtherRecipient);
        using var host = builder.Build();

        Assert.That(
            () => host.StartAsync(),
            Throws.InstanceOf<OptionsValidationException>()
                .With.Message.StartWith("Courier:Twilio:AllowRedirectInProduction: is false, "));
    }

    [TestCase("Production", true)]
    [TestCase("Development", false)]
    [TestCase("Staging", false)]
    public async Task Host_starts_elsewhere_or_when_it_is_allowed(string environment, bool isAllowed)
    {
        using var host = BuildHost(environment, "", options => options.AllowRedirectInProduction = isAllowed);

        await host.StartAsync();
        await host.StopAsync();
    }

    [Test]
    public async Task Registration_without_a_redirect_starts_in_production()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { EnvironmentName = "Production" });
        builder.Services.AddCourierTwilio(TestData.ConfigureOptions());
        builder.Services
            .AddCourierTwilio("two", TestData.ConfigureOptions(options => options.AllowRedirectInProduction = true))
            .UseRedirect(TestValues.OtherRecipient);
        using var host = builder.Build();

        await host.StartAsync();
        await host.StopAsync();
    }

    [Test]
    public async Task Send_without_a_host_throws_and_sends_nothing()
    {
        var transport = new NeverCalledHandler();
        await using var provider = Build(transport, _ => { });

        Assert.That(
            () => provider.GetSmsProvider().SendAsync(TestData.Message()),
            Throws.InstanceOf<OptionsValidationException>().With.Message.Contains("without an IHostEnvironment")
                .And.Message.Contains("AllowRedirectInProduction"));
        Assert.That(transport.WasCalled, Is.False);
    }

    [TestCase("http://localhost:4010", false, ExpectedResult = TestValues.OtherNumber)]
    [TestCase("http://127.0.0.1:4010", false, ExpectedResult = TestValues.OtherNumber)]
    [TestCase(null, true, ExpectedResult = TestValues.OtherNumber)]
    public async Task<string?> Send_without_a_host_needs_a_loopback_address_or_the_option(
        string? baseAddress, bool isAllowed)
    {
        var transport = new CapturingHandler();
        await using var provider = Build(transport, options =>
        {
            options.BaseAddress = baseAddress is null ? null : new(baseAddress);
            options.AllowRedirectInProduction = isAllowed;
        });

        await provider.GetSmsProvider().SendAsync(TestData.Message());
        return transport.LastRequest["To"];
    }

    [Test]
    public void Number_that_is_null_throws()
    {
        var builder = new ServiceCollection().AddCourierTwilio(TestData.ConfigureOptions());

        Assert.That(() => builder.UseRedirect(null!), Throws.ArgumentNullException);
    }

    private static ServiceProvider Build(HttpMessageHandler transport, Action<CourierTwilioOptions> configure) =>
        TestServices.Build(transport, services => services
            .AddCourierTwilio(TestData.ConfigureOptions(configure))
            .UseRedirect(TestValues.OtherRecipient));

    private static IHost BuildHost(string? environment, string name, Action<CourierTwilioOptions> configure)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { EnvironmentName = environment });
        var registration = name.Length == 0
            ? builder.Services.AddCourierTwilio(TestData.ConfigureOptions(configure))
            : builder.Services.AddCourierTwilio(name, TestData.ConfigureOptions(configure));
        registration.UseRedirect(TestValues.OtherRecipient);
        return builder.Build();
    }
}
