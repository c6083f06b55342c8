using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.AspNetCore.Tests;

/// <summary>A PublicBaseUrl that repeats a part of the route is an error when the endpoint is mapped.</summary>
public class RouteValidatorTests
{
    private const string Key = "Courier:Twilio:Webhooks:PublicBaseUrl";

    [TestCase(
        "https://app.example/twilio/status", "/twilio/status", "https://app.example.", Description = "a whole address")]
    [TestCase("https://app.example/twilio/status/", "twilio/status", "https://app.example.")]
    [TestCase("https://app.example:8443/Twilio/Status", "/twilio/status", "https://app.example:8443.")]
    [TestCase("https://app.example/hooks/twilio/status", "/twilio/status", "https://app.example/hooks.")]
    [TestCase("https://app.example/api", "/api/twilio/status", "https://app.example.", Description = "a prefix, twice")]
    [TestCase("https://app.example/v1/api", "/api/twilio/status", "https://app.example/v1.")]
    [TestCase("https://app.example/twilio", "/twilio/status", "https://app.example.")]
    public void Url_that_repeats_the_route_throws(string publicBaseUrl, string pattern, string suggestion)
    {
        var exception = Assert.Throws<OptionsValidationException>(() => Build(publicBaseUrl, pattern))!;

        Assert.That(
            exception.Message,
            Does.StartWith($"{Key}: must not end with '/").And.Contain($"the route '{pattern}'")
                .And.EndWith($"write {suggestion}"));
    }

    [TestCase(null, "/twilio/status")]
    [TestCase("https://app.example", "/twilio/status")]
    [TestCase("https://app.example/", "/")]
    [TestCase("https://app.example/api", "/")]
    [TestCase("https://app.example/api", "/twilio/status")]
    [TestCase("https://app.example/twilio-hooks", "/twilio/status")]
    [TestCase("https://app.example/status", "/twilio/status")]
    [TestCase("https://app.example/twilio/api", "/twilio/status")]
    [TestCase("https://app.example/acme", "/{tenant}/status")]
    public void Url_that_fits_the_route_is_valid(string? publicBaseUrl, string pattern)
    {
        Assert.That(() => Build(publicBaseUrl, pattern), Throws.Nothing);
    }

    [Test]
    public void Route_in_a_group_is_validated_with_the_prefix_of_the_group()
    {
        TestApp.Build(
            builder => TestApp.Configure(builder, Key, "https://app.example/twilio"),
            app =>
            {
                var group = app.MapGroup("/api").MapGroup("/v1");
                group.MapTwilioInboundMessage("/inbound");
                Assert.That(() => GetEndpoints(app), Throws.Nothing);
            },
            map: false);

        TestApp.Build(
            builder => TestApp.Configure(builder, Key, "https://app.example/api/v1"),
            app =>
            {
                app.MapGroup("/api").MapGroup("/v1").MapTwilioInboundMessage("/inbound");
                Assert.That(
                    () => GetEndpoints(app),
                    Throws.TypeOf<OptionsValidationException>()
                        .With.Message.Contains("'/api/v1/inbound' begins with it: write https://app.example."));
            },
            map: false);
    }

    [Test]
    public async Task Path_prefix_stands_before_the_route()
    {
        await using var app = await TestApp.StartAsync(
            builder => TestApp.Configure(builder, Key, "https://app.example/hooks"));

        using var response = await app.PostAsync(
            WebhookData.StatusCallback(), "https://app.example/hooks/twilio/status");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
    }

    private static void Build(string? publicBaseUrl, string pattern) => TestApp.Build(
        builder => TestApp.Configure(builder, Key, publicBaseUrl ?? ""),
        app => app.MapTwilioStatusCallback(pattern),
        map: false);

    private static int GetEndpoints(IEndpointRouteBuilder app) =>
        app.DataSources.Sum(source => source.Endpoints.Count);
}
