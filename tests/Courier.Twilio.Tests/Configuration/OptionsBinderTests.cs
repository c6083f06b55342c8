using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Tests.Configuration;

public class OptionsBinderTests
{
    [TestCase("StatusCallback", "https://user:canary@app example", "a URL, such as https://app.example/path")]
    [TestCase("StatusCallback", "https://user:canary@hooks.example:99999999/", "a URL")]
    [TestCase("BaseAddress", "https://user:canary@", "a URL")]
    [TestCase("MaxConcurrency", "canary", "a whole number, such as 32")]
    [TestCase("MaxSegments", "canary", "a whole number")]
    [TestCase("TotalTimeout", "canary", "a duration, such as 00:00:10")]
    [TestCase("NumberValidation", "canary", "Format or NumberingPlan")]
    [TestCase("SegmentLimit", "canary", "Reject or Warn")]
    [TestCase("MissingVariables", "canary", "KeepPlaceholder or Empty or Throw")]
    [TestCase("Polling:Schedule", "canary", "Exponential or Courier")]
    [TestCase("Polling:BackoffMultiplier", "canary", "a number, such as 1.6")]
    [TestCase("Polling:TrackOverriddenCredentials", "canary", "true or false")]
    [TestCase("Polling:MaxPending", "canary' at 'x' to type 'y'.", "a whole number")]
    public async Task Value_that_cannot_be_converted_is_named_but_not_in_the_error(
        string key, string value, string expected)
    {
        var configuration = TestServices.BuildConfiguration((key, value));
        Func<IServiceCollection, CourierTwilioBuilder>[] registrations =
        [
            services => services.AddCourierTwilio(configuration.GetSection("Courier:Twilio")),
            services => services.AddSingleton<IConfiguration>(configuration).AddCourierTwilio(),
        ];

        foreach (var register in registrations)
        {
            await using var provider = TestServices.Build(new NeverCalledHandler(), register);
            var exception = Assert.Throws<OptionsValidationException>(
                () => _ = provider.GetRequiredService<IOptions<CourierTwilioOptions>>().Value)!;

            Assert.That(exception.Message, Does.StartWith($"Courier:Twilio:{key}: must be {expected}"));
            Assert.That(exception.ToString(), Does.Not.Contain("canary"));
        }
    }

    [Test]
    public void Value_that_cannot_be_converted_stops_the_host_without_being_shown()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddConfiguration(TestServices.BuildConfiguration(("MaxSegments", "canary")));
        builder.Services.AddCourierTwilio();
        using var host = builder.Build();

        var exception = Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync())!;

        Assert.That(exception.Message, Is.EqualTo("Courier:Twilio:MaxSegments: must be a whole number, such as 32."));
        Assert.That(exception.ToString(), Does.Not.Contain("canary"));
    }

    [Test]
    public async Task Error_of_a_named_registration_has_its_name_and_its_section()
    {
        var configuration = TestServices.BuildConfiguration(("BaseAddress", "https://"));
        await using var provider = TestServices.Build(
            new NeverCalledHandler(),
            services => services.AddCourierTwilio("marketing", configuration.GetSection("Courier:Twilio")));

        Assert.That(
            () => provider.GetRequiredService<IOptionsMonitor<CourierTwilioOptions>>().Get("marketing"),
            Throws.TypeOf<OptionsValidationException>()
                .With.Property("OptionsName").EqualTo("marketing")
                .And.Message.StartsWith("Courier:Twilio:BaseAddress: "));
    }

    [TestCase("")]
    [TestCase("https://hooks.example/status#rc=3")]
    public async Task URL_or_empty_value_is_valid(string value)
    {
        var configuration = TestServices.BuildConfiguration(("StatusCallback", value));
        await using var provider = TestServices.Build(
            new NeverCalledHandler(),
            services => services.AddCourierTwilio(configuration.GetSection("Courier:Twilio")));

        Assert.That(() => provider.GetRequiredService<IOptions<CourierTwilioOptions>>().Value, Throws.Nothing);
    }
}
