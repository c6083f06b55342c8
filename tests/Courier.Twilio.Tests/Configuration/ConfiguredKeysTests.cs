using System.Reflection;
using Courier.Twilio.Configuration;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Tests.Configuration;

public class ConfiguredKeysTests
{
    [Test]
    public void Known_keys_are_the_properties_of_the_options()
    {
        Assert.That(ConfiguredKeys.All, Is.EquivalentTo(GetNames(typeof(CourierTwilioOptions))));
        Assert.That(ConfiguredKeys.Polling, Is.EquivalentTo(GetNames(typeof(DeliveryPollingOptions))));
    }

    [TestCase("AcountSid", "AccountSid")]
    [TestCase("authtokn", "AuthToken")]
    [TestCase("MessageServiceSid", "MessagingServiceSid")]
    [TestCase("Messaging_Service_Sid", "MessagingServiceSid")]
    [TestCase("Form", "From")]
    [TestCase("BaseAdress", "BaseAddress")]
    [TestCase("Template", "Templates")]
    [TestCase("Templtes:welcome", "Templates")]
    [TestCase("Poling:MaxDelay", "Polling")]
    [TestCase("Polling:InitalDelay", "InitialDelay")]
    [TestCase("Webhook:PublicBaseUrl", "Webhooks")]
    [TestCase("Webhooks:PublicBaseUri", "PublicBaseUrl")]
    public void Key_close_to_an_option_is_an_error_that_names_both(string key, string option)
    {
        using var provider = Build(TestServices.BuildConfiguration((key, "canary")));

        var exception = Assert.Throws<OptionsValidationException>(() => GetOptions(provider))!;

        var reported = key.Split(':')[0] is "Polling" or "Webhooks" ? key : key.Split(':')[0];
        Assert.That(
            exception.Message,
            Is.EqualTo($"Courier:Twilio:{reported}: is not an option. Did you mean {option}?"));
    }

    [Test]
    public void Misspelled_key_is_reported_beside_the_option_that_is_missing()
    {
        using var provider = Build(TestServices.BuildConfiguration(
            ("AuthToken", null), ("AuthTokens", "canary"), ("Retries", "3")));

        Assert.That(
            Assert.Throws<OptionsValidationException>(() => GetOptions(provider))!.Failures,
            Is.EqualTo(new[]
            {
                "Courier:Twilio:AuthTokens: is not an option. Did you mean AuthToken?",
                "Courier:Twilio:AuthToken: is missing: write the account's auth token, or ApiKeySid and ApiKeySecret.",
            }));
    }

    [Test]
    public void Any_other_unknown_key_is_one_warning()
    {
        var configuration = TestServices.BuildConfiguration(
            ("Colour", "canary"),
            ("Polling:Colour", "canary"),
            ("Webhooks:Colour", "canary"),
            ("Marketing:AccountSid", "canary"));
        using var provider = Build(configuration);

        GetOptions(provider);
        configuration.Reload();
        GetOptions(provider);

        Assert.That(
            provider.GetLogRecords(LogLevel.Warning).Select(record => record.Message),
            Is.EquivalentTo(new[]
            {
                "Option Courier:Twilio:Colour: is not an option, and is ignored.",
                "Option Courier:Twilio:Polling:Colour: is not an option, and is ignored.",
                "Option Courier:Twilio:Webhooks:Colour: is not an option, and is ignored.",
                "Option Courier:Twilio:Marketing: is not an option, and is ignored.",
            }));
        Assert.That(provider.GetLogText(), Does.Not.Contain("canary"));
    }

    [Test]
    public void Sections_of_named_registrations_templates_and_webhooks_are_exempt()
    {
        var configuration = TestServices.BuildConfiguration(
            ("Form:AccountSid", TestValues.OtherAccountSid),
            ("Form:AuthToken", TestValues.OtherAuthToken),
            ("Form:From", TestValues.Sender),
            ("Accounts:Two:AccountSid", TestValues.OtherAccountSid),
            ("Accounts:Two:AuthToken", TestValues.OtherAuthToken),
            ("Accounts:Two:From", TestValues.Sender),
            ("Webhooks:Three:AccountSid", TestValues.OtherAccountSid),
            ("Webhooks:Three:AuthToken", TestValues.OtherAuthToken),
            ("Webhooks:Three:From", TestValues.Sender),
            ("Templates:Fro", "Hello."),
            ("Webhooks:PublicBaseUrl", "https://app.example"));
        using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            services.AddCourierTwilio("one", configuration.GetSection("Courier:Twilio:Form"));
            services.AddCourierTwilio("two", configuration.GetSection("Courier:Twilio:Accounts:Two"));
            services.AddCourierTwilio("three", configuration.GetSection("Courier:Twilio:Webhooks:Three"));
            return services.AddCourierTwilio(configuration.GetSection("Courier:Twilio"));
        });

        GetOptions(provider);
        GetOptions(provider, "one");
        GetOptions(provider, "two");

        Assert.That(provider.GetLogRecords(LogLevel.Warning), Is.Empty);
    }

    [Test]
    public void Misspelled_key_of_a_named_registration_has_its_section()
    {
        var configuration = TestServices.BuildConfiguration(("Marketing:Region_", "ie1"));
        using var provider = TestServices.Build(
            new NeverCalledHandler(),
            services => services.AddCourierTwilio("m", configuration.GetSection("Courier:Twilio:Marketing")));

        Assert.That(
            Assert.Throws<OptionsValidationException>(() => GetOptions(provider, "m"))!.Failures,
            Does.Contain("Courier:Twilio:Marketing:Region_: is not an option. Did you mean Region?")
                .And.Some.StartsWith("Courier:Twilio:Marketing:AccountSid: must be 'AC'"));
    }

    [Test]
    public void Root_of_a_configuration_has_keys_of_others()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["AccountSid"] = TestValues.AccountSid,
            ["AuthToken"] = TestValues.AuthToken,
            ["From"] = TestValues.Sender,
            ["Form"] = "a key of another library",
            ["MaxSegments"] = "0",
        }).Build();
        using var provider = TestServices.Build(
            new NeverCalledHandler(), services => services.AddCourierTwilio(configuration));

        Assert.That(
            Assert.Throws<OptionsValidationException>(() => GetOptions(provider))!.Failures,
            Is.EqualTo(new[] { "MaxSegments: must be 1 to 100, but is 0." }));
    }

    [Test]
    public void Key_of_a_section_that_is_bound_twice_is_reported_once()
    {
        var configuration = TestServices.BuildConfiguration(("Form", TestValues.Sender));
        using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            services.AddCourierTwilio(configuration.GetSection("Courier:Twilio"));
            return services.AddCourierTwilio(configuration.GetSection("Courier:Twilio"));
        });

        Assert.That(
            Assert.Throws<OptionsValidationException>(() => GetOptions(provider))!.Failures.Count(), Is.EqualTo(1));
    }

    private static ServiceProvider Build(IConfiguration configuration) => TestServices.Build(
        new NeverCalledHandler(), services => services.AddCourierTwilio(configuration.GetSection("Courier:Twilio")));

    private static CourierTwilioOptions GetOptions(IServiceProvider provider, string name = "") =>
        provider.GetRequiredService<IOptionsMonitor<CourierTwilioOptions>>().Get(name);

    private static IEnumerable<string> GetNames(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name);
}
