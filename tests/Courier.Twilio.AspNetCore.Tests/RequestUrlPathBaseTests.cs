using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;

namespace Courier.Twilio.AspNetCore.Tests;

/// <summary>
/// Path bases behind a proxy that removes a prefix of the path, and behind one that keeps it. The tests run on Kestrel,
/// which has the raw request target.
/// </summary>
public class RequestUrlPathBaseTests
{
    private const string Status = "/twilio/status";

    // Source: learn.microsoft.com, "Configure ASP.NET Core to work with proxy servers", on a proxy that trims the path.
    [TestCase("/hooks", Status, null, "http://app.example/hooks/twilio/status")]
    [TestCase("/hooks", $"{Status}?x=/hooks", null, "http://app.example/hooks/twilio/status?x=/hooks")]
    [TestCase("/hooks", "/twilio/%73tatus?x=%c3", null, "http://app.example/hooks/twilio/%73tatus?x=%c3")]
    [TestCase("/hooks", $"http://app.example{Status}", null, "http://app.example/hooks/twilio/status")]
    [TestCase("/hö ks", Status, null, "http://app.example/h%C3%B6%20ks/twilio/status")]
    [TestCase(
        "/twilio",
        Status,
        null,
        "http://app.example/twilio/twilio/status",
        Description = "the path begins with the prefix")]
    [TestCase("/hooks", Status, "https://public.example", "https://public.example/hooks/twilio/status")]
    [TestCase("/hooks", Status, "https://public.example/hooks", "https://public.example/hooks/twilio/status")]
    [TestCase("/hooks", Status, "https://public.example/other", "https://public.example/other/twilio/status")]
    public async Task Prefix_removed_by_a_proxy_and_restored_is_part_of_the_url(
        string prefix, string target, string? publicBaseUrl, string calledUrl)
    {
        await using var app = await ListenAsync(publicBaseUrl, web => web.Use((context, next) =>
        {
            context.Request.PathBase = prefix;
            return next(context);
        }));

        Assert.That(await PostAsync(app, target, calledUrl), Is.EqualTo(204));
    }

    [TestCase(null, "http://app.example/api/twilio/status")]
    [TestCase("https://public.example", "https://public.example/api/twilio/status")]
    [TestCase("https://public.example/api", "https://public.example/api/twilio/status")]
    [TestCase("https://public.example/public/api/", "https://public.example/public/api/twilio/status")]
    public async Task Path_base_in_the_target_is_not_repeated(string? publicBaseUrl, string calledUrl)
    {
        await using var app = await ListenAsync(publicBaseUrl, web => web.UsePathBase("/api").UseRouting());

        Assert.That(await PostAsync(app, $"/api{Status}", calledUrl), Is.EqualTo(204));
    }

    [TestCase("/API/twilio/status")]
    [TestCase("/%61pi/twilio/status?x=1")]
    public async Task Path_base_is_compared_ignoring_case_and_encoding(string target)
    {
        await using var app = await ListenAsync(null, web => web.UsePathBase("/api").UseRouting());

        Assert.That(await PostAsync(app, target, $"http://app.example{target}"), Is.EqualTo(204));
    }

    [Test]
    public async Task Restored_prefix_precedes_the_path_base_of_the_target()
    {
        await using var app = await ListenAsync(null, web =>
        {
            web.Use((context, next) =>
            {
                context.Request.PathBase = "/hooks";
                return next(context);
            });
            web.UsePathBase("/api").UseRouting();
        });

        Assert.That(
            await PostAsync(app, $"/api{Status}", "http://app.example/hooks/api/twilio/status"),
            Is.EqualTo(204));
    }

    [TestCase("/hooks", "/old", "http://app.example/hooks/old")]
    [TestCase("", "/old", "http://app.example/old")]
    [TestCase("/hooks", "/hooks/old", "http://app.example/hooks/old")]
    public async Task Rewritten_path_is_replaced_by_the_received_target(string prefix, string target, string calledUrl)
    {
        await using var app = await ListenAsync(null, web =>
        {
            web.Use((context, next) =>
            {
                (context.Request.PathBase, context.Request.Path) = (prefix, Status);
                return next(context);
            });
            web.UseRouting();
        });

        Assert.That(await PostAsync(app, target, calledUrl), Is.EqualTo(204));
    }

    [Test]
    public async Task Forwarded_prefix_of_a_known_proxy_is_part_of_the_url()
    {
        await using var app = await ListenAsync(
            null, web => web.UseForwardedHeaders(new() { ForwardedHeaders = ForwardedHeaders.All }));
        using var client = new HttpClient { BaseAddress = app.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, Status);
        request.Content = TestApp.Encode(WebhookData.StatusCallback());
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "app.example");
        request.Headers.Add("X-Forwarded-Prefix", "/hooks");
        request.Headers.Add(
            TwilioSignature.HeaderName,
            WebhookData.ComputeSignature(
                TestValues.AuthToken, "https://app.example/hooks/twilio/status", WebhookData.StatusCallback()));

        using var response = await client.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
    }

    private static Task<TestApp> ListenAsync(string? publicBaseUrl, Action<WebApplication> use) =>
        TestApp.ListenAsync(
            builder => TestApp.Configure(builder, "Courier:Twilio:Webhooks:PublicBaseUrl", publicBaseUrl ?? ""), use);

    private static Task<int> PostAsync(TestApp app, string target, string calledUrl) =>
        RawConnection.PostAsync(
            app.Address,
            target,
            "app.example",
            WebhookData.ComputeSignature(TestValues.AuthToken, calledUrl, WebhookData.StatusCallback()),
            WebhookData.StatusCallback());
}
