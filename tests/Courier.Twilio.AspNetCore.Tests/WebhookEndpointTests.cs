using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Courier.Sms;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.AspNetCore.Tests;

public class WebhookEndpointTests
{
    private const string Status = "/twilio/status";
    private const string Inbound = "/twilio/inbound";

    [Test]
    public async Task Signed_status_callback_returns_204_and_is_dispatched()
    {
        await using var app = await TestApp.StartAsync();

        using var response = await app.PostAsync(WebhookData.StatusCallback());

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(app.Handler.Reports.Single().Status, Is.EqualTo(DeliveryStatus.Delivered));
    }

    [Test]
    public async Task Signed_inbound_message_returns_empty_TwiML_and_is_dispatched_once()
    {
        await using var app = await TestApp.StartAsync();

        for (var i = 0; i < 2; i++)
        {
            using var response = await app.PostAsync(
                WebhookData.InboundMessage("Ja, gerne 😀"), $"http://localhost{Inbound}", Inbound);

            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("text/xml"));
            Assert.That(
                await response.Content.ReadAsStringAsync(),
                Is.EqualTo("""<?xml version="1.0" encoding="UTF-8"?><Response></Response>"""));
        }

        Assert.That(app.Handler.Messages.Single().Body, Is.EqualTo("Ja, gerne 😀"));
    }

    [TestCase(Status)]
    [TestCase(Inbound)]
    public async Task Request_without_exactly_one_valid_signature_returns_403(string target)
    {
        await using var app = await TestApp.StartAsync();
        var form = target == Status ? WebhookData.StatusCallback() : WebhookData.InboundMessage();
        var signature = WebhookData.ComputeSignature(TestValues.AuthToken, $"http://localhost{target}", form);
        var noncanonical = $"{signature[..26]}{(char)(signature[26] + 1)}=";

        foreach (var signatures in new string[][]
        {
            [], [""], [" "], ["not Base64"], [$"{signature[..5]} {signature[5..]}"], [noncanonical],
            [signature, signature], [$"{signature},{signature}"],
            [WebhookData.ComputeSignature("another-token", $"http://localhost{target}", form)],
        })
        {
            using var response = await app.PostAsync(form, signatures, target);

            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden), string.Join(" and ", signatures));
            Assert.That(await response.Content.ReadAsStringAsync(), Is.Empty);
        }

        Assert.That(app.Handler.Reports, Is.Empty);
        Assert.That(app.Handler.Messages, Is.Empty);
    }

    [Test]
    public async Task Signed_form_of_another_kind_returns_400()
    {
        await using var app = await TestApp.StartAsync();

        using var status = await app.PostAsync(
            WebhookData.Form("CallSid", "CA123", "AccountSid", TestValues.AccountSid));
        using var swapped = await app.PostAsync(WebhookData.InboundMessage());
        using var inbound = await app.PostAsync(WebhookData.StatusCallback(), $"http://localhost{Inbound}", Inbound);

        Assert.That(
            new[] { status.StatusCode, swapped.StatusCode, inbound.StatusCode },
            Is.All.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task Form_with_a_shifted_boundary_returns_400_and_is_not_dispatched()
    {
        await using var app = await TestApp.StartAsync();
        var form = WebhookData.StatusCallback().Where(field => field.Key is not ("SmsSid" or "SmsStatus")).ToList();
        var signature = WebhookData.ComputeSignature(TestValues.AuthToken, $"http://localhost{Status}", form);
        var shifted = form.Select(field => field.Key == "MessageSid" ? new("MessageSi", $"d{field.Value}") : field);

        using var response = await app.PostAsync(shifted, [signature], Status);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(app.Handler.Reports, Is.Empty);
    }

    // F66: a recorded request is posted again.
    [Test]
    public async Task Replayed_status_callback_returns_204_and_is_not_dispatched()
    {
        await using var app = await TestApp.StartAsync();

        using var first = await app.PostAsync(WebhookData.StatusCallback("sent"));
        using var second = await app.PostAsync(WebhookData.StatusCallback());
        using var replay = await app.PostAsync(WebhookData.StatusCallback("sent"));

        Assert.That(replay.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(
            app.Handler.Reports.Select(report => report.Status),
            Is.EqualTo(new[] { DeliveryStatus.Sent, DeliveryStatus.Delivered }));
    }

    [TestCase("teleported", null)]
    [TestCase("failed", "E-30005")]
    public async Task Unknown_status_or_error_code_returns_204_and_is_dispatched(string status, string? code)
    {
        await using var app = await TestApp.StartAsync();

        using var response = await app.PostAsync(
            WebhookData.StatusCallback(status, TestValues.AccountSid, code is null ? [] : ["ErrorCode", code]));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(app.Handler.Reports.Single().ProviderStatus, Is.EqualTo(status));
        Assert.That(app.Handler.Reports.Single().Failure?.ProviderCode, Is.EqualTo(code));
    }

    [TestCase(Status)]
    [TestCase(Inbound)]
    public async Task Throwing_handler_returns_500_and_is_called_again(string target)
    {
        await using var app = await TestApp.StartAsync(
            use: web => web.UseExceptionHandler(error => error.Run(context => Task.CompletedTask)));
        var form = target == Status ? WebhookData.StatusCallback() : WebhookData.InboundMessage();
        app.Handler.Exception = new InvalidOperationException("the database is unavailable");

        using var first = await app.PostAsync(form, $"http://localhost{target}", target);
        app.Handler.Exception = null;
        using var second = await app.PostAsync(form, $"http://localhost{target}", target);

        Assert.That(first.StatusCode, Is.EqualTo(HttpStatusCode.InternalServerError));
        Assert.That(second.IsSuccessStatusCode, Is.True);
        Assert.That(app.Handler.Reports.Count + app.Handler.Messages.Count, Is.EqualTo(2));
    }

    [Test]
    public async Task Handler_is_not_cancelled_when_Twilio_disconnects()
    {
        await using var app = await TestApp.StartAsync();
        using var response = await app.PostAsync(WebhookData.StatusCallback());

        Assert.That(app.Handler.Token.CanBeCanceled, Is.True);
        Assert.That(app.Handler.Token, Is.EqualTo(app.Stopped));
    }

    [TestCase(Status)]
    [TestCase(Inbound)]
    public async Task Get_request_returns_405(string target)
    {
        await using var app = await TestApp.StartAsync();
        using var client = app.Client;

        using var response = await client.GetAsync($"{target}?MessageSid={TestValues.MessageSid}");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
        Assert.That(response.Content.Headers.Allow, Is.EqualTo(new[] { "POST" }));
    }

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

    /// <summary>A stream of unknown length, which is sent chunked.</summary>
    private sealed class NonSeekableStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
