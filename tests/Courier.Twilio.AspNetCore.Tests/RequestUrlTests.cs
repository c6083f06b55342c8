using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.AspNetCore.Tests;

/// <summary>Behind proxies, under path bases, with ports: the URL that is checked is the one that Twilio called.</summary>
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
    public async Task It_is_the_one_that_Twilio_called(string? publicBaseUrl, string called, string target)
    {
        await using var app = await StartAsync(publicBaseUrl);

        Assert.That(await StatusAsync(app, called, target), Is.EqualTo(HttpStatusCode.NoContent));
    }

    [TestCase(null, "https://localhost/twilio/status", "/twilio/status")]
    [TestCase(null, "http://localhost/twilio/status", "/twilio/status?x=1")]
    [TestCase("https://app.example", "http://app.example/twilio/status", "/twilio/status", Description = "never both schemes")]
    [TestCase("https://app.example", "http://localhost/twilio/status", "/twilio/status")]
    [TestCase("https://app.example", "https://APP.example/twilio/status", "/twilio/status")]
    public async Task And_no_other(string? publicBaseUrl, string called, string target)
    {
        await using var app = await StartAsync(publicBaseUrl);

        Assert.That(await StatusAsync(app, called, target), Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [TestCase(null, "http://localhost/api/twilio/status")]
    [TestCase("https://app.example", "https://app.example/api/twilio/status")]
    [TestCase("https://app.example/api", "https://app.example/api/twilio/status")]
    [TestCase("https://app.example/public/api/", "https://app.example/public/api/twilio/status")]
    public async Task A_path_base_is_kept_or_replaced(string? publicBaseUrl, string called)
    {
        await using var app = await StartAsync(publicBaseUrl, web =>
        {
            web.UsePathBase("/api");
            web.UseRouting();
        });

        Assert.That(await StatusAsync(app, called, "/api/twilio/status"), Is.EqualTo(HttpStatusCode.NoContent));
    }

    [Test]
    public async Task What_a_known_proxy_forwards_counts_as_the_application_has_it_count()
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
        using var request = new HttpRequestMessage(HttpMethod.Post, "/twilio/status") { Content = TestApp.Encode(WebhookData.StatusCallback()) };
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "app.example");
        request.Headers.Add(TwilioSignature.HeaderName, WebhookData.ComputeSignature(TestValues.AuthToken, "https://app.example/twilio/status", WebhookData.StatusCallback()));

        using var answer = await client.SendAsync(request);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
    }

    [Test]
    public void Mapping_without_the_registration_says_what_to_call()
    {
        var application = WebApplication.CreateBuilder().Build();

        Assert.That(() => application.MapTwilioStatusCallback(), Throws.InvalidOperationException.With.Message.Contains("AddCourierTwilio"));
        Assert.That(() => application.MapTwilioInboundMessage(), Throws.InvalidOperationException.With.Message.Contains("AddCourierTwilio"));
    }

    private static Task<TestApp> StartAsync(string? publicBaseUrl, Action<WebApplication>? use = null) => TestApp.StartAsync(
        builder =>
        {
            if (publicBaseUrl is not null)
            {
                TestApp.Configure(builder, "Courier:Twilio:Webhooks:PublicBaseUrl", publicBaseUrl);
            }
        },
        use);

    private static async Task<HttpStatusCode> StatusAsync(TestApp app, string called, string target)
    {
        using var answer = await app.PostAsync(WebhookData.StatusCallback(), called, target);
        return answer.StatusCode;
    }
}
