using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Tests.Configuration;

public class ConfiguredUriValidatorTests
{
    [TestCase("StatusCallback", "https://user:canary@app example")]
    [TestCase("StatusCallback", "https://user:canary@hooks.example:99999999/")]
    [TestCase("BaseAddress", "https://user:canary@")]
    public async Task Value_that_is_not_a_URL_is_named_but_not_in_the_error(string key, string value)
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
            Assert.That(
                () => provider.GetRequiredService<IOptions<CourierTwilioOptions>>().Value,
                Throws.TypeOf<OptionsValidationException>()
                    .With.Message.StartsWith($"Property {key}: is not a URL")
                    .And.Message.Not.Contains("canary"));
        }
    }

    [Test]
    public async Task Error_of_a_named_registration_has_its_name()
    {
        var configuration = TestServices.BuildConfiguration(("BaseAddress", "https://"));
        await using var provider = TestServices.Build(
            new NeverCalledHandler(),
            services => services.AddCourierTwilio("marketing", configuration.GetSection("Courier:Twilio")));

        Assert.That(
            () => provider.GetRequiredService<IOptionsMonitor<CourierTwilioOptions>>().Get("marketing"),
            Throws.TypeOf<OptionsValidationException>().With.Property("OptionsName").EqualTo("marketing"));
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
