using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;

namespace Courier.Twilio.AspNetCore.Tests;

/// <summary>Behind a proxy that cuts a prefix off the path, and under a base that it leaves on; on Kestrel, which knows the raw target.</summary>
public class RequestUrlPathBaseTests
{
    private const string Status = "/twilio/status";

    // learn.microsoft.com, "Configure ASP.NET Core to work with proxy servers", on a proxy that trims the path.
    [TestCase("/hooks", Status, null, "http://app.example/hooks/twilio/status")]
    [TestCase("/hooks", $"{Status}?x=/hooks", null, "http://app.example/hooks/twilio/status?x=/hooks")]
    [TestCase("/hooks", "/twilio/%73tatus?x=%c3", null, "http://app.example/hooks/twilio/%73tatus?x=%c3")]
    [TestCase("/hooks", $"http://app.example{Status}", null, "http://app.example/hooks/twilio/status")]
    [TestCase("/hö ks", Status, null, "http://app.example/h%C3%B6%20ks/twilio/status")]
    [TestCase("/twilio", Status, null, "http://app.example/twilio/twilio/status", Description = "as the path itself begins")]
    [TestCase("/hooks", Status, "https://public.example", "https://public.example/hooks/twilio/status")]
    [TestCase("/hooks", Status, "https://public.example/hooks", "https://public.example/hooks/twilio/status")]
    [TestCase("/hooks", Status, "https://public.example/other", "https://public.example/other/twilio/status")]
    public async Task A_prefix_that_was_cut_off_and_put_back_was_called(string prefix, string target, string? publicBaseUrl, string called)
    {
        await using var app = await ListenAsync(publicBaseUrl, web => web.Use((context, next) =>
        {
            context.Request.PathBase = prefix;
            return next(context);
        }));

        Assert.That(await PostAsync(app, target, called), Is.EqualTo(204));
    }

    [TestCase(null, "http://app.example/api/twilio/status")]
    [TestCase("https://public.example", "https://public.example/api/twilio/status")]
    [TestCase("https://public.example/api", "https://public.example/api/twilio/status")]
    [TestCase("https://public.example/public/api/", "https://public.example/public/api/twilio/status")]
    public async Task A_base_that_came_along_is_there_once(string? publicBaseUrl, string called)
    {
        await using var app = await ListenAsync(publicBaseUrl, web => web.UsePathBase("/api").UseRouting());

        Assert.That(await PostAsync(app, $"/api{Status}", called), Is.EqualTo(204));
    }

    [TestCase("/API/twilio/status")]
    [TestCase("/%61pi/twilio/status?x=1")]
    public async Task However_it_is_written(string target)
    {
        await using var app = await ListenAsync(null, web => web.UsePathBase("/api").UseRouting());

        Assert.That(await PostAsync(app, target, $"http://app.example{target}"), Is.EqualTo(204));
    }

    [Test]
    public async Task One_that_was_put_back_stands_before_one_that_came_along()
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

        Assert.That(await PostAsync(app, $"/api{Status}", "http://app.example/hooks/api/twilio/status"), Is.EqualTo(204));
    }

    [TestCase("/hooks", "/old", "http://app.example/hooks/old")]
    [TestCase("", "/old", "http://app.example/old")]
    [TestCase("/hooks", "/hooks/old", "http://app.example/hooks/old")]
    public async Task A_path_that_was_rewritten_was_called_as_it_came(string prefix, string target, string called)
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

        Assert.That(await PostAsync(app, target, called), Is.EqualTo(204));
    }

    [Test]
    public async Task The_prefix_that_a_known_proxy_forwards_counts_as_scheme_and_host_do()
    {
        await using var app = await ListenAsync(null, web => web.UseForwardedHeaders(new() { ForwardedHeaders = ForwardedHeaders.All }));
        using var client = new HttpClient { BaseAddress = app.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, Status) { Content = TestApp.Encode(WebhookData.StatusCallback()) };
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "app.example");
        request.Headers.Add("X-Forwarded-Prefix", "/hooks");
        request.Headers.Add(TwilioSignature.HeaderName, WebhookData.ComputeSignature(TestValues.AuthToken, "https://app.example/hooks/twilio/status", WebhookData.StatusCallback()));

        using var answer = await client.SendAsync(request);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
    }

    private static Task<TestApp> ListenAsync(string? publicBaseUrl, Action<WebApplication> use) =>
        TestApp.ListenAsync(builder => TestApp.Configure(builder, "Courier:Twilio:Webhooks:PublicBaseUrl", publicBaseUrl ?? ""), use);

    private static Task<int> PostAsync(TestApp app, string target, string called) =>
        RawConnection.PostAsync(app.Address, target, "app.example", WebhookData.ComputeSignature(TestValues.AuthToken, called, WebhookData.StatusCallback()), WebhookData.StatusCallback());
}
