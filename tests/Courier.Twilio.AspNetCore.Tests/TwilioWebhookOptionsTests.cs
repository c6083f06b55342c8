using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.AspNetCore.Tests;

/// <summary>The sources of the options, and their validation before the application starts.</summary>
public class TwilioWebhookOptionsTests
{
    private const string Key = "Courier:Twilio:Webhooks:PublicBaseUrl";

    private static IEnumerable<string> OptionNames =>
        typeof(TwilioWebhookOptions).GetProperties().Select(property => property.Name);

    [Test]
    public async Task Code_overrides_the_configuration()
    {
        await using var app = await TestApp.StartAsync(builder =>
        {
            TestApp.Configure(builder, Key, "https://configured.example");
            builder.Services.Configure<TwilioWebhookOptions>(
                options => options.PublicBaseUrl = new("https://coded.example"));
        });

        using var response = await app.PostAsync(WebhookData.StatusCallback(), "https://coded.example/twilio/status");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
    }

    [Test]
    public async Task Empty_PublicBaseUrl_is_ignored()
    {
        await using var app = await TestApp.StartAsync(builder => TestApp.Configure(builder, Key, ""));

        using var response = await app.PostAsync(WebhookData.StatusCallback());

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
    }

    [TestCase("app.example", "absolute")]
    [TestCase("/hooks", "absolute")]
    [TestCase("https://", "absolute")]
    [TestCase("ftp://app.example", "absolute")]
    [TestCase("https://user:canary@app.example", "no user")]
    [TestCase("https://user:canary@app example", "absolute")]
    [TestCase("https://user:canary@app.example:99999", "absolute")]
    [TestCase("https://app.example/?x=1", "no query")]
    [TestCase("https://app.example?", "no query")]
    [TestCase("https://app.example/#x", "no fragment")]
    [TestCase("https://app.example#", "no fragment")]
    public void Invalid_PublicBaseUrl_throws_when_the_endpoint_is_mapped(string publicBaseUrl, string expected)
    {
        var exception = Assert.Throws<OptionsValidationException>(
            () => TestApp.Build(builder => TestApp.Configure(builder, Key, publicBaseUrl)))!;

        Assert.That(exception.Message, Does.StartWith($"{Key}: must").And.Contain(expected));
        Assert.That(exception.ToString(), Does.Not.Contain("canary"));
    }

    [TestCaseSource(nameof(OptionNames))]
    public void Misspelled_key_is_an_error_that_names_the_option(string option)
    {
        var section = new ConfigurationBuilder()
            .AddInMemoryCollection([new($"{TwilioWebhookOptions.SectionName}:{option}_", "canary")])
            .Build()
            .GetSection("Courier:Twilio");
        using var services = new ServiceCollection().AddCourierTwilio(section).Services.BuildServiceProvider();

        var exception = Assert.Throws<OptionsValidationException>(
            () => services.GetRequiredService<IOptionsMonitor<CourierTwilioOptions>>().Get(""))!;

        Assert.That(exception.Failures, Does.Contain(
            $"{TwilioWebhookOptions.SectionName}:{option}_: is not an option. Did you mean {option}?"));
    }

    [Test]
    public void Validations_of_the_application_run_when_the_endpoint_is_mapped()
    {
        Assert.That(
            () => TestApp.Build(builder => builder.Services.AddOptions<TwilioWebhookOptions>()
                .Validate(options => options.PublicBaseUrl is not null, "PublicBaseUrl is required.")
                .Validate(options => options.PublicBaseUrl?.Scheme == "https", "PublicBaseUrl must be https.")),
            Throws.TypeOf<OptionsValidationException>().With.Message.EqualTo(
                "PublicBaseUrl is required.; PublicBaseUrl must be https."));
    }

    [Test]
    public async Task Validations_of_the_application_see_the_configuration()
    {
        await using var app = await TestApp.StartAsync(builder =>
        {
            TestApp.Configure(builder, Key, "https://app.example");
            builder.Services.AddOptions<TwilioWebhookOptions>().Validate(
                options => options.PublicBaseUrl is not null, "PublicBaseUrl is required.");
        });

        using var response = await app.PostAsync(WebhookData.StatusCallback(), "https://app.example/twilio/status");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
    }
}
