using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Tests.Configuration;

/// <summary>Addresses in the configuration that are none: named at the start, and not shown.</summary>
public class ConfiguredUriValidatorTests
{
    [TestCase("StatusCallback", "https://user:canary@app example")]
    [TestCase("StatusCallback", "https://user:canary@hooks.example:99999999/")]
    [TestCase("BaseAddress", "https://user:canary@")]
    public async Task An_address_that_is_none_is_named_and_not_shown(string key, string value)
    {
        var configuration = TestServices.BuildConfiguration((key, value));
        Func<IServiceCollection, CourierTwilioBuilder>[] ways =
        [
            services => services.AddCourierTwilio(configuration.GetSection("Courier:Twilio")),
            services => services.AddSingleton<IConfiguration>(configuration).AddCourierTwilio(),
        ];

        foreach (var way in ways)
        {
            await using var provider = TestServices.Build(new NeverCalledHandler(), way);
            Assert.That(
                () => provider.GetRequiredService<IOptions<CourierTwilioOptions>>().Value,
                Throws.TypeOf<OptionsValidationException>().With.Message.StartsWith($"Property {key}: is no URL").And.Message.Not.Contains("canary"));
        }
    }

    [Test]
    public async Task A_named_registration_says_whose_address_it_is()
    {
        await using var provider = TestServices.Build(new NeverCalledHandler(), services => services.AddCourierTwilio("marketing", TestServices.BuildConfiguration(("BaseAddress", "https://")).GetSection("Courier:Twilio")));

        Assert.That(
            () => provider.GetRequiredService<IOptionsMonitor<CourierTwilioOptions>>().Get("marketing"),
            Throws.TypeOf<OptionsValidationException>().With.Property("OptionsName").EqualTo("marketing"));
    }

    [TestCase("")]
    [TestCase("https://hooks.example/status#rc=3")]
    public async Task An_address_that_is_one_or_none_at_all_is_taken(string value)
    {
        await using var provider = TestServices.Build(new NeverCalledHandler(), services => services.AddCourierTwilio(TestServices.BuildConfiguration(("StatusCallback", value)).GetSection("Courier:Twilio")));

        Assert.That(() => provider.GetRequiredService<IOptions<CourierTwilioOptions>>().Value, Throws.Nothing);
    }
}
