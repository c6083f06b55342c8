using System.Reflection;
using Courier.Sms;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Tests.Configuration;

public class BindingTests
{
    private const string AllOptions = """
        {
          "Courier": {
            "Twilio": {
              "AccountSid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
              "AuthToken": "token",
              "MessagingServiceSid": "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
              "From": "+15005550006",
              "StatusCallback": "https://hooks.example/status?x=1",
              "ApiKeySid": "SKaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
              "ApiKeySecret": "secret",
              "CallbackAuthTokens": [ "the next one", "another account's" ],
              "WebhookSharedKeys": { "webhooks_sharedkey_1": "shared secret" },
              "Region": "ie1",
              "Edge": "dublin",
              "BaseAddress": "http://localhost:4010/base",
              "AllowRedirectInProduction": true,
              "NumberValidation": "NumberingPlan",
              "MaxSegments": 3,
              "SegmentLimit": "warn",
              "MaxConcurrency": 7,
              "ConnectTimeout": "00:00:01",
              "AttemptTimeout": "00:00:02.500",
              "TotalTimeout": "00:01:00",
              "Templates": { "welcome": "Hello, {{name}}!", "order.shipped": "On its way." },
              "MissingVariables": "throw",
              "IgnoredInstructions": [ "routing", "channels.sms.if" ],
              "MaxEnvelopeRecipients": 5,
              "MaxTemplateLength": 500,
              "MaxTotalTemplateLength": 5000000000,
              "Polling": {
                "InitialDelay": "00:00:03",
                "BackoffMultiplier": 2.5,
                "MaxDelay": "00:00:30",
                "ExpireAfter": "1.00:00:00",
                "Schedule": "courier",
                "TrackOverriddenCredentials": true,
                "MaxPending": 5000
              }
            }
          }
        }
        """;

    [Test]
    public void Every_option_is_bound_from_JSON()
    {
        var options = Bind(AllOptions);

        Assert.That(options.AccountSid, Is.EqualTo(TestValues.AccountSid));
        Assert.That(options.AuthToken, Is.EqualTo("token"));
        Assert.That(options.MessagingServiceSid, Is.EqualTo(TestValues.MessagingServiceSid));
        Assert.That(options.From, Is.EqualTo(TestValues.Sender));
        Assert.That(options.StatusCallback, Is.EqualTo(new Uri("https://hooks.example/status?x=1")));
        Assert.That(options.ApiKeySid, Is.EqualTo(TestValues.ApiKeySid));
        Assert.That(options.ApiKeySecret, Is.EqualTo("secret"));
        Assert.That(options.CallbackAuthTokens, Is.EqualTo(new[] { "the next one", "another account's" }));
        Assert.That(
            options.WebhookSharedKeys,
            Is.EqualTo(new Dictionary<string, string> { ["webhooks_sharedkey_1"] = "shared secret" }));
        Assert.That((options.Region, options.Edge), Is.EqualTo(("ie1", "dublin")));
        Assert.That(options.BaseAddress, Is.EqualTo(new Uri("http://localhost:4010/base")));
        Assert.That(options.AllowRedirectInProduction, Is.True);
        Assert.That(options.NumberValidation, Is.EqualTo(E164ValidationLevel.NumberingPlan));
        Assert.That((options.MaxSegments, options.SegmentLimit), Is.EqualTo((3, SegmentLimitBehavior.Warn)));
        Assert.That(options.MaxConcurrency, Is.EqualTo(7));
        Assert.That(options.ConnectTimeout, Is.EqualTo(TimeSpan.FromSeconds(1)));
        Assert.That(options.AttemptTimeout, Is.EqualTo(TimeSpan.FromSeconds(2.5)));
        Assert.That(options.TotalTimeout, Is.EqualTo(TimeSpan.FromMinutes(1)));
        Assert.That(
            options.Templates,
            Is.EquivalentTo(new Dictionary<string, string>
            {
                ["welcome"] = "Hello, {{name}}!",
                ["order.shipped"] = "On its way.",
            }));
        Assert.That(options.MissingVariables, Is.EqualTo(MissingVariableBehavior.Throw));
        Assert.That(options.IgnoredInstructions, Is.EqualTo(new[] { "routing", "channels.sms.if" }));
        Assert.That(
            (options.MaxEnvelopeRecipients, options.MaxTemplateLength, options.MaxTotalTemplateLength),
            Is.EqualTo((5, 500, 5_000_000_000)));
        Assert.That(options.Polling.InitialDelay, Is.EqualTo(TimeSpan.FromSeconds(3)));
        Assert.That(options.Polling.BackoffMultiplier, Is.EqualTo(2.5));
        Assert.That(options.Polling.MaxDelay, Is.EqualTo(TimeSpan.FromSeconds(30)));
        Assert.That(options.Polling.ExpireAfter, Is.EqualTo(TimeSpan.FromDays(1)));
        Assert.That(options.Polling.Schedule, Is.EqualTo(PollingSchedule.Courier));
        Assert.That(options.Polling.TrackOverriddenCredentials, Is.True);
        Assert.That(options.Polling.MaxPending, Is.EqualTo(5000));
    }

    // A new option that is missing in the JSON above keeps its default and fails this test.
    [Test]
    public void Test_document_changes_every_option()
    {
        Assert.That(FindUnchanged(new CourierTwilioOptions(), Bind(AllOptions)), Is.Empty);
        Assert.That(FindUnchanged(new DeliveryPollingOptions(), Bind(AllOptions).Polling), Is.Empty);
    }

    [Test]
    public void Option_that_is_not_configured_keeps_its_default()
    {
        var options = Bind("""{"Courier":{"Twilio":{"Polling":{"BackoffMultiplier":3}}}}""");

        Assert.That(options.MaxConcurrency, Is.EqualTo(32));
        Assert.That(options.Polling.BackoffMultiplier, Is.EqualTo(3));
        Assert.That(options.Polling.InitialDelay, Is.EqualTo(TimeSpan.FromSeconds(2)));
        Assert.That(options.Templates, Is.Empty);
    }

    [Test]
    public void Polling_section_that_is_null_keeps_the_defaults()
    {
        using var provider = TestServices.Build(
            new NeverCalledHandler(),
            Register(TestServices.BuildConfiguration(("Polling", null))));

        var options = provider.GetRequiredService<IOptionsMonitor<CourierTwilioOptions>>().CurrentValue;

        Assert.That(options.Polling.InitialDelay, Is.EqualTo(TimeSpan.FromSeconds(2)));
    }

    [Test]
    public async Task Reload_replaces_the_templates()
    {
        var configuration = TestServices.BuildConfiguration(("Templates:welcome", "before"));
        await using var provider = TestServices.Build(new NeverCalledHandler(), Register(configuration));
        var templates = provider.GetRequiredService<ISmsTemplateSource>();
        Assert.That(await templates.FindAsync("welcome"), Is.EqualTo("before"));

        configuration["Courier:Twilio:Templates:welcome"] = "after";
        configuration["Courier:Twilio:Templates:bye"] = "Bye.";
        configuration.Reload();

        Assert.That(await templates.FindAsync("welcome"), Is.EqualTo("after"));
        Assert.That(await templates.FindAsync("bye"), Is.EqualTo("Bye."));
        Assert.That(
            async () => await templates.FindAsync("Welcome"),
            Throws.TypeOf<SmsTemplateException>().With.Message.Contains("the nearest are welcome"));
    }

    [Test]
    public void Code_and_configuration_are_applied_in_order_of_registration()
    {
        using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            services.AddSingleton<IConfiguration>(TestServices.BuildConfiguration(("MaxConcurrency", "5")));
            services.AddCourierTwilio();
            return services.AddCourierTwilio(o => o.MaxConcurrency = 9);
        });

        var options = provider.GetRequiredService<IOptionsMonitor<CourierTwilioOptions>>().CurrentValue;

        Assert.That((options.AccountSid, options.MaxConcurrency), Is.EqualTo((TestValues.AccountSid, 9)));
    }

    private static CourierTwilioOptions Bind(string json)
    {
        using var stream = new MemoryStream(TestData.Utf8(json));
        var configuration = new ConfigurationBuilder().AddJsonStream(stream).Build();
        using var provider = TestServices.Build(new NeverCalledHandler(), Register(configuration));

        // The options are applied without validation, because the JSON above contradicts itself.
        var options = new CourierTwilioOptions();
        foreach (var configure in provider.GetServices<IConfigureOptions<CourierTwilioOptions>>())
        {
            configure.Configure(options);
        }

        return options;
    }

    private static Func<IServiceCollection, CourierTwilioBuilder> Register(IConfiguration configuration) => services =>
    {
        services.AddSingleton(configuration);
        return services.AddCourierTwilio();
    };

    private static IEnumerable<string> FindUnchanged<T>(T defaults, T bound) =>
        from property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
        let before = property.GetValue(defaults)
        let after = property.GetValue(bound)
        where after is null || after.Equals(before) || after is ICollection<KeyValuePair<string, string>> { Count: 0 }
        select property.Name;
}
