using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.AspNetCore.Tests;

/// <summary>Where the address comes from, and what is refused before the application starts.</summary>
public class TwilioWebhookOptionsTests
{
    private const string Key = "Courier:Twilio:Webhooks:PublicBaseUrl";

    [Test]
    public async Task Code_has_the_last_word_over_the_configuration()
    {
        await using var app = await TestApp.StartAsync(builder =>
        {
            TestApp.Configure(builder, Key, "https://configured.example");
            builder.Services.Configure<TwilioWebhookOptions>(options => options.PublicBaseUrl = new("https://coded.example"));
        });

        using var answer = await app.PostAsync(WebhookData.StatusCallback(), "https://coded.example/twilio/status");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
    }

    [Test]
    public async Task A_key_that_is_left_empty_is_as_if_it_was_not_there()
    {
        await using var app = await TestApp.StartAsync(builder => TestApp.Configure(builder, Key, ""));

        using var answer = await app.PostAsync(WebhookData.StatusCallback());

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
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
    public void An_address_that_cannot_be_right_stops_the_application_before_it_starts(string publicBaseUrl, string fault)
    {
        var refused = Assert.Throws<OptionsValidationException>(() => TestApp.Build(builder => TestApp.Configure(builder, Key, publicBaseUrl)))!;

        Assert.That(refused.Message, Does.StartWith($"{Key}: must").And.Contain(fault));
        Assert.That(refused.ToString(), Does.Not.Contain("canary"));
    }

    [Test]
    public void A_validation_of_the_applications_own_is_asked_too()
    {
        Assert.That(
            () => TestApp.Build(builder => builder.Services.AddOptions<TwilioWebhookOptions>()
                .Validate(options => options.PublicBaseUrl is not null, "PublicBaseUrl is needed here.")
                .Validate(options => options.PublicBaseUrl?.Scheme == "https", "And it must be https.")),
            Throws.TypeOf<OptionsValidationException>().With.Message.EqualTo("PublicBaseUrl is needed here.; And it must be https."));
    }

    [Test]
    public async Task And_sees_what_is_written_in_the_configuration()
    {
        await using var app = await TestApp.StartAsync(builder =>
        {
            TestApp.Configure(builder, Key, "https://app.example");
            builder.Services.AddOptions<TwilioWebhookOptions>().Validate(options => options.PublicBaseUrl is not null, "PublicBaseUrl is needed here.");
        });

        using var answer = await app.PostAsync(WebhookData.StatusCallback(), "https://app.example/twilio/status");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
    }
}
