using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Courier.Sms;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.AspNetCore.Tests;

public class WebhookEndpointFormTests
{
    private const string Status = "/twilio/status";

    [TestCase("application/json")]
    [TestCase("multipart/form-data; boundary=x")]
    [TestCase("text/plain")]
    [TestCase("application/x-www-form-urlencoded; charset=utf-16")]
    [TestCase("nonsense")]
    [TestCase(null)]
    public async Task Content_type_other_than_form_returns_415(string? type)
    {
        await using var app = await TestApp.StartAsync();
        using var content = new ByteArrayContent("a=b"u8.ToArray());
        if (type is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        using var response = await app.PostAsync(
            content, [WebhookData.ComputeSignature(TestValues.AuthToken, $"http://localhost{Status}", [])], Status);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.UnsupportedMediaType));
    }

    [Test]
    public async Task Compressed_content_returns_415()
    {
        await using var app = await TestApp.StartAsync();
        using var content = TestApp.Encode(WebhookData.StatusCallback());
        content.Headers.ContentEncoding.Add("gzip");

        var signature = WebhookData.ComputeSignature(
            TestValues.AuthToken, $"http://localhost{Status}", WebhookData.StatusCallback());

        using var response = await app.PostAsync(content, [signature], Status);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.UnsupportedMediaType));
    }

    [TestCase("application/x-www-form-urlencoded; charset=utf-8")]
    [TestCase("APPLICATION/X-WWW-FORM-URLENCODED;charset=UTF-8")]
    [TestCase("application/x-www-form-urlencoded; charset=\"utf-8\"")]
    public async Task Content_types_that_Twilio_sends_are_accepted(string type)
    {
        await using var app = await TestApp.StartAsync();
        using var content = TestApp.Encode(WebhookData.StatusCallback());
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        var signature = WebhookData.ComputeSignature(
            TestValues.AuthToken, $"http://localhost{Status}", WebhookData.StatusCallback());

        using var response = await app.PostAsync(content, [signature], Status);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
    }

    [TestCase(256, HttpStatusCode.NoContent)]
    [TestCase(257, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Form_of_more_than_256_fields_returns_413(int count, HttpStatusCode status)
    {
        await using var app = await TestApp.StartAsync();
        var callback = WebhookData.StatusCallback();
        var more = Enumerable.Range(0, count - callback.Length).SelectMany(i => new[] { $"Field{i}", "x" }).ToArray();

        using var response = await app.PostAsync([.. callback, .. WebhookData.Form(more)]);

        Assert.That(response.StatusCode, Is.EqualTo(status));
    }

    [TestCase(65_536, HttpStatusCode.NoContent)]
    [TestCase(65_537, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Body_of_more_than_64_KB_returns_413(int length, HttpStatusCode status)
    {
        await using var app = await TestApp.StartAsync();
        var empty = await TestApp.Encode(
            [.. WebhookData.StatusCallback(), .. WebhookData.Form("Body", "")]).ReadAsByteArrayAsync();
        KeyValuePair<string, StringValues>[] form =
        [
            .. WebhookData.StatusCallback(),
            .. WebhookData.Form("Body", new string('x', length - empty.Length)),
        ];

        await AssertStatusAsync(app, form, status);
    }

    [Test]
    public async Task Incomplete_body_returns_408_after_10_seconds()
    {
        var time = new ManualTimeProvider();
        await using var app = await TestApp.StartAsync(builder => builder.Services.AddSingleton<TimeProvider>(time));
        var pipe = new System.IO.Pipelines.Pipe();
        await pipe.Writer.WriteAsync(Encoding.ASCII.GetBytes("MessageSid="));

        var request = app.PostAsync(
            new StreamContent(pipe.Reader.AsStream())
            {
                Headers = { ContentType = new("application/x-www-form-urlencoded") },
            },
            [WebhookData.ComputeSignature(TestValues.AuthToken, $"http://localhost{Status}", [])],
            Status);
        await time.AdvancePastTimerAsync(TimeSpan.FromSeconds(10));
        using var response = await request;

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.RequestTimeout));
    }

    [Test]
    public async Task Form_already_read_by_middleware_is_used()
    {
        await using var app = await TestApp.StartAsync(use: web => web.Use(async (context, next) =>
        {
            await context.Request.ReadFormAsync();
            await next(context);
        }));

        using var response = await app.PostAsync(WebhookData.StatusCallback());

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
    }

    // Antiforgery, method override and logging middleware read forms; the limit applies before the signature is
    // computed.
    [TestCase(60_000, HttpStatusCode.NoContent)]
    [TestCase(70_000, HttpStatusCode.RequestEntityTooLarge)]
    [TestCase(1 << 20, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Form_over_64_KB_read_by_middleware_returns_413(int length, HttpStatusCode status)
    {
        await using var app = await TestApp.StartAsync(use: web => web.Use(async (context, next) =>
        {
            await context.Request.ReadFormAsync();
            await next(context);
        }));
        KeyValuePair<string, StringValues>[] form =
        [
            .. WebhookData.StatusCallback(), .. WebhookData.Form("Body", new string('x', length)),
        ];

        await AssertStatusAsync(app, form, status);
    }

    [Test]
    public async Task Field_names_are_case_sensitive()
    {
        await using var app = await TestApp.StartAsync();

        using var response = await app.PostAsync(
            WebhookData.StatusCallback(
                "delivered", TestValues.AccountSid, "body", "b", "Body", "a", "messagestatus", "failed"));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(app.Handler.Reports.Single().Status, Is.EqualTo(DeliveryStatus.Delivered));
    }

    // Posts the form with Content-Length, and again chunked.
    private static async Task AssertStatusAsync(
        TestApp app, KeyValuePair<string, StringValues>[] form, HttpStatusCode status)
    {
        using var response = await app.PostAsync(form);
        using var chunked = await app.PostAsync(
            new StreamContent(new NonSeekableStream(await TestApp.Encode(form).ReadAsByteArrayAsync()))
            {
                Headers = { ContentType = new("application/x-www-form-urlencoded") },
            },
            [WebhookData.ComputeSignature(TestValues.AuthToken, $"http://localhost{Status}", form)],
            Status);

        Assert.That(response.StatusCode, Is.EqualTo(status));
        Assert.That(chunked.StatusCode, Is.EqualTo(status));
    }

    /// <summary>A stream of unknown length, which is sent chunked.</summary>
    private sealed class NonSeekableStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
