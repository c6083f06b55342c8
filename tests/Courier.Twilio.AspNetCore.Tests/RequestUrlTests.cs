using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.AspNetCore.Tests;

/// <summary>The URL whose signature is validated: behind proxies, with path bases and with ports.</summary>
public class RequestUrlTests
{
    [TestCase(null, "http://localhost/twilio/status", "/twilio/status")]
    [TestCase(null, "http://localhost:80/twilio/status", "/twilio/status")]
    [TestCase("https://app.example", "https://app.example/twilio/status?x=1", "/twilio/status?x=1")]
    [TestCase("https://app.example/", "https://app.example/twilio/status", "/twilio/status")]
    [TestCase("https://app.example:8443", "https://app.example:8443/twilio/status", "/twilio/status")]
    [TestCase("https://app.example:443", "https://app.example/twilio/status", "/twilio/status")]
    [TestCase("https://App.Example", "https://App.Example/twilio/status", "/twilio/status")]
    [TestCase("https://bücher.example", "https://bücher.example/twilio/status", "/twilio/status")]
    [TestCase("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443/twilio/status", "/twilio/status")]
    [TestCase("https://app.example/hooks", "https://app.example/hooks/twilio/status?x=1", "/twilio/status?x=1")]
    public async Task Signature_of_the_called_url_is_valid(string? publicBaseUrl, string calledUrl, string target)
    {
        await using var app = await StartAsync(publicBaseUrl);

        Assert.That(await PostAsync(app, calledUrl, target), Is.EqualTo(HttpStatusCode.NoContent));
    }

    [TestCase(null, "https://localhost/twilio/status", "/twilio/status")]
    [TestCase(null, "http://localhost/twilio/status", "/twilio/status?x=1")]
    [TestCase(
        "https://app.example",
        "http://app.example/twilio/status",
        "/twilio/status",
        Description = "only the scheme of PublicBaseUrl")]
    [TestCase("https://app.example", "http://localhost/twilio/status", "/twilio/status")]
    [TestCase("https://app.example", "https://APP.example/twilio/status", "/twilio/status")]
    public async Task Signature_of_another_url_is_invalid(string? publicBaseUrl, string calledUrl, string target)
    {
        await using var app = await StartAsync(publicBaseUrl);

        Assert.That(await PostAsync(app, calledUrl, target), Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [TestCase(null, "http://localhost/api/twilio/status")]
    [TestCase("https://app.example", "https://app.example/api/twilio/status")]
    [TestCase("https://app.example/api", "https://app.example/api/twilio/status")]
    [TestCase("https://app.example/public/api/", "https://app.example/public/api/twilio/status")]
    public async Task Path_base_is_kept_or_replaced_by_PublicBaseUrl(string? publicBaseUrl, string calledUrl)
    {
        await using var app = await StartAsync(publicBaseUrl, web =>
        {
            web.UsePathBase("/api");
            web.UseRouting();
        });

        Assert.That(await PostAsync(app, calledUrl, "/api/twilio/status"), Is.EqualTo(HttpStatusCode.NoContent));
    }

    [Test]
    public async Task Forwarded_scheme_and_host_of_a_known_proxy_are_used()
    {
        await using var app = await TestApp.StartAsync(
            builder => builder.Services.Configure<ForwardedHeadersOptions>(options =>
            {
                options.ForwardedHeaders = ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
                options.KnownProxies.Clear();
                options.KnownIPNetworks.Clear();
            }),
            web => web.UseForwardedHeaders());
        using var client = app.Client;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/twilio/status");
        request.Content = TestApp.Encode(WebhookData.StatusCallback());
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "app.example");
        request.Headers.Add(
            TwilioSignature.HeaderName,
            WebhookData.ComputeSignature(
                TestValues.AuthToken, "https://app.example/twilio/status", WebhookData.StatusCallback()));

        using var response = await client.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
    }

    [Test]
    public void Mapping_without_AddCourierTwilio_throws()
    {
        var application = WebApplication.CreateBuilder().Build();

        Assert.That(
            () => application.MapTwilioStatusCallback(),
            Throws.InvalidOperationException.With.Message.Contains("AddCourierTwilio"));
        Assert.That(
            () => application.MapTwilioInboundMessage(),
            Throws.InvalidOperationException.With.Message.Contains("AddCourierTwilio"));
    }

    private static Task<TestApp> StartAsync(string? publicBaseUrl, Action<WebApplication>? use = null) =>
        TestApp.StartAsync(
        builder =>
        {
            if (publicBaseUrl is not null)
            {
                TestApp.Configure(builder, "Courier:Twilio:Webhooks:PublicBaseUrl", publicBaseUrl);
            }
        },
        use);

    private static async Task<HttpStatusCode> PostAsync(TestApp app, string calledUrl, string target)
    {
        using var response = await app.PostAsync(WebhookData.StatusCallback(), calledUrl, target);
        return response.StatusCode;
    }
}
