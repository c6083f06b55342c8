using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Courier.Sms;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.AspNetCore.Tests;

public class WebhookEndpointTests
{
    private const string Status = "/twilio/status";
    private const string Inbound = "/twilio/inbound";

    [Test]
    public async Task A_signed_status_is_204_and_heard()
    {
        await using var app = await TestApp.StartAsync();

        using var answer = await app.PostAsync(WebhookData.StatusCallback());

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(app.Handler.Reports.Single().Status, Is.EqualTo(DeliveryStatus.Delivered));
    }

    [Test]
    public async Task A_signed_message_is_answered_with_an_empty_document_and_heard_once()
    {
        await using var app = await TestApp.StartAsync();

        for (var i = 0; i < 2; i++)
        {
            using var answer = await app.PostAsync(WebhookData.InboundMessage("Ja, gerne 😀"), $"http://localhost{Inbound}", Inbound);

            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(answer.Content.Headers.ContentType?.MediaType, Is.EqualTo("text/xml"));
            Assert.That(await answer.Content.ReadAsStringAsync(), Is.EqualTo("""<?xml version="1.0" encoding="UTF-8"?><Response></Response>"""));
        }

        Assert.That(app.Handler.Messages.Single().Body, Is.EqualTo("Ja, gerne 😀"));
    }

    [TestCase(Status)]
    [TestCase(Inbound)]
    public async Task Without_exactly_one_true_signature_it_is_403(string target)
    {
        await using var app = await TestApp.StartAsync();
        var form = target == Status ? WebhookData.StatusCallback() : WebhookData.InboundMessage();
        var signature = WebhookData.ComputeSignature(TestValues.AuthToken, $"http://localhost{target}", form);
        var noncanonical = $"{signature[..26]}{(char)(signature[26] + 1)}=";

        foreach (var signatures in new string[][]
        {
            [], [""], [" "], ["not Base64"], [$"{signature[..5]} {signature[5..]}"], [noncanonical], [signature, signature], [$"{signature},{signature}"],
            [WebhookData.ComputeSignature("another-token", $"http://localhost{target}", form)],
        })
        {
            using var answer = await app.PostAsync(form, signatures, target);

            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden), string.Join(" and ", signatures));
            Assert.That(await answer.Content.ReadAsStringAsync(), Is.Empty);
        }

        Assert.That(app.Handler.Reports, Is.Empty);
        Assert.That(app.Handler.Messages, Is.Empty);
    }

    [Test]
    public async Task What_is_signed_and_tells_nothing_is_400()
    {
        await using var app = await TestApp.StartAsync();

        using var status = await app.PostAsync(WebhookData.Form("CallSid", "CA123", "AccountSid", TestValues.AccountSid));
        using var swapped = await app.PostAsync(WebhookData.InboundMessage());
        using var inbound = await app.PostAsync(WebhookData.StatusCallback(), $"http://localhost{Inbound}", Inbound);

        Assert.That(new[] { status.StatusCode, swapped.StatusCode, inbound.StatusCode }, Is.All.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task A_form_shifted_across_a_boundary_is_400_and_changes_nothing()
    {
        await using var app = await TestApp.StartAsync();
        var form = WebhookData.StatusCallback().Where(field => field.Key is not ("SmsSid" or "SmsStatus")).ToList();
        var signature = WebhookData.ComputeSignature(TestValues.AuthToken, $"http://localhost{Status}", form);
        var shifted = form.Select(field => field.Key == "MessageSid" ? new("MessageSi", $"d{field.Value}") : field);

        using var answer = await app.PostAsync(shifted, [signature], Status);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(app.Handler.Reports, Is.Empty);
    }

    // F66: overheard, and posted again a day later.
    [Test]
    public async Task A_replay_is_204_and_no_news()
    {
        await using var app = await TestApp.StartAsync();

        using var first = await app.PostAsync(WebhookData.StatusCallback("sent"));
        using var second = await app.PostAsync(WebhookData.StatusCallback());
        using var replay = await app.PostAsync(WebhookData.StatusCallback("sent"));

        Assert.That(replay.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(app.Handler.Reports.Select(report => report.Status), Is.EqualTo(new[] { DeliveryStatus.Sent, DeliveryStatus.Delivered }));
    }

    [TestCase("teleported", null)]
    [TestCase("failed", "E-30005")]
    public async Task A_word_or_a_code_that_is_not_known_is_heard_all_the_same(string status, string? code)
    {
        await using var app = await TestApp.StartAsync();

        using var answer = await app.PostAsync(WebhookData.StatusCallback(status, TestValues.AccountSid, code is null ? [] : ["ErrorCode", code]));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(app.Handler.Reports.Single().ProviderStatus, Is.EqualTo(status));
        Assert.That(app.Handler.Reports.Single().Failure?.ProviderCode, Is.EqualTo(code));
    }

    [TestCase(Status)]
    [TestCase(Inbound)]
    public async Task A_handler_that_throws_is_500_and_hears_it_again(string target)
    {
        await using var app = await TestApp.StartAsync(use: web => web.UseExceptionHandler(error => error.Run(context => Task.CompletedTask)));
        var form = target == Status ? WebhookData.StatusCallback() : WebhookData.InboundMessage();
        app.Handler.Exception = new InvalidOperationException("the database is away");

        using var first = await app.PostAsync(form, $"http://localhost{target}", target);
        app.Handler.Exception = null;
        using var second = await app.PostAsync(form, $"http://localhost{target}", target);

        Assert.That(first.StatusCode, Is.EqualTo(HttpStatusCode.InternalServerError));
        Assert.That(second.IsSuccessStatusCode, Is.True);
        Assert.That(app.Handler.Reports.Count + app.Handler.Messages.Count, Is.EqualTo(2));
    }

    [Test]
    public async Task A_handlers_work_goes_on_when_Twilio_hangs_up()
    {
        await using var app = await TestApp.StartAsync();
        using var answer = await app.PostAsync(WebhookData.StatusCallback());

        Assert.That(app.Handler.Token.CanBeCanceled, Is.True);
        Assert.That(app.Handler.Token, Is.EqualTo(app.Stopped));
    }

    [TestCase(Status)]
    [TestCase(Inbound)]
    public async Task Only_a_post_is_taken(string target)
    {
        await using var app = await TestApp.StartAsync();
        using var client = app.Client;

        using var answer = await client.GetAsync($"{target}?MessageSid={TestValues.MessageSid}");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
        Assert.That(answer.Content.Headers.Allow, Is.EqualTo(new[] { "POST" }));
    }

    [TestCase("application/json")]
    [TestCase("multipart/form-data; boundary=x")]
    [TestCase("text/plain")]
    [TestCase("application/x-www-form-urlencoded; charset=utf-16")]
    [TestCase("nonsense")]
    [TestCase(null)]
    public async Task What_is_no_form_is_415(string? type)
    {
        await using var app = await TestApp.StartAsync();
        using var content = new ByteArrayContent("a=b"u8.ToArray());
        if (type is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        using var answer = await app.PostAsync(content, [WebhookData.ComputeSignature(TestValues.AuthToken, $"http://localhost{Status}", [])], Status);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.UnsupportedMediaType));
    }

    [Test]
    public async Task What_is_compressed_is_415()
    {
        await using var app = await TestApp.StartAsync();
        using var content = TestApp.Encode(WebhookData.StatusCallback());
        content.Headers.ContentEncoding.Add("gzip");

        using var answer = await app.PostAsync(content, [WebhookData.ComputeSignature(TestValues.AuthToken, $"http://localhost{Status}", WebhookData.StatusCallback())], Status);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.UnsupportedMediaType));
    }

    [TestCase("application/x-www-form-urlencoded; charset=utf-8")]
    [TestCase("APPLICATION/X-WWW-FORM-URLENCODED;charset=UTF-8")]
    [TestCase("application/x-www-form-urlencoded; charset=\"utf-8\"")]
    public async Task Twilios_own_type_of_content_is_taken(string type)
    {
        await using var app = await TestApp.StartAsync();
        using var content = TestApp.Encode(WebhookData.StatusCallback());
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        using var answer = await app.PostAsync(content, [WebhookData.ComputeSignature(TestValues.AuthToken, $"http://localhost{Status}", WebhookData.StatusCallback())], Status);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
    }

    [TestCase(256, HttpStatusCode.NoContent)]
    [TestCase(257, HttpStatusCode.RequestEntityTooLarge)]
    public async Task More_than_256_fields_are_413(int count, HttpStatusCode status)
    {
        await using var app = await TestApp.StartAsync();
        var callback = WebhookData.StatusCallback();
        var more = Enumerable.Range(0, count - callback.Length).SelectMany(i => new[] { $"Field{i}", "x" }).ToArray();

        using var answer = await app.PostAsync([.. callback, .. WebhookData.Form(more)]);

        Assert.That(answer.StatusCode, Is.EqualTo(status));
    }

    [TestCase(65_536, HttpStatusCode.NoContent)]
    [TestCase(65_537, HttpStatusCode.RequestEntityTooLarge)]
    public async Task More_than_64_KB_are_413(int length, HttpStatusCode status)
    {
        await using var app = await TestApp.StartAsync();
        var empty = await TestApp.Encode([.. WebhookData.StatusCallback(), .. WebhookData.Form("Body", "")]).ReadAsByteArrayAsync();
        KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>[] form = [.. WebhookData.StatusCallback(), .. WebhookData.Form("Body", new string('x', length - empty.Length))];

        await AssertAnsweredAsync(app, form, status);
    }

    [Test]
    public async Task A_body_that_does_not_come_is_408()
    {
        var time = new ManualTimeProvider();
        await using var app = await TestApp.StartAsync(builder => builder.Services.AddSingleton<TimeProvider>(time));
        var pipe = new System.IO.Pipelines.Pipe();
        await pipe.Writer.WriteAsync(Encoding.ASCII.GetBytes("MessageSid="));

        var posting = app.PostAsync(
            new StreamContent(pipe.Reader.AsStream()) { Headers = { ContentType = new("application/x-www-form-urlencoded") } },
            [WebhookData.ComputeSignature(TestValues.AuthToken, $"http://localhost{Status}", [])],
            Status);
        await time.AdvancePastTimerAsync(TimeSpan.FromSeconds(10));
        using var answer = await posting;

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.RequestTimeout));
    }

    [Test]
    public async Task A_form_that_middleware_has_read_is_taken_from_there()
    {
        await using var app = await TestApp.StartAsync(use: web => web.Use(async (context, next) =>
        {
            await context.Request.ReadFormAsync();
            await next(context);
        }));

        using var answer = await app.PostAsync(WebhookData.StatusCallback());

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
    }

    // An antiforgery filter, a method override, a logger: the limit holds before anything is hashed, chunked or not.
    [TestCase(60_000, HttpStatusCode.NoContent)]
    [TestCase(70_000, HttpStatusCode.RequestEntityTooLarge)]
    [TestCase(1 << 20, HttpStatusCode.RequestEntityTooLarge)]
    public async Task More_than_64_KB_are_413_also_when_middleware_has_read_them(int length, HttpStatusCode status)
    {
        await using var app = await TestApp.StartAsync(use: web => web.Use(async (context, next) =>
        {
            await context.Request.ReadFormAsync();
            await next(context);
        }));
        KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>[] form = [.. WebhookData.StatusCallback(), .. WebhookData.Form("Body", new string('x', length))];

        await AssertAnsweredAsync(app, form, status);
    }

    // With its length said beforehand, and in chunks.
    private static async Task AssertAnsweredAsync(TestApp app, KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>[] form, HttpStatusCode status)
    {
        using var answer = await app.PostAsync(form);
        using var chunked = await app.PostAsync(
            new StreamContent(new NoLength(await TestApp.Encode(form).ReadAsByteArrayAsync())) { Headers = { ContentType = new("application/x-www-form-urlencoded") } },
            [WebhookData.ComputeSignature(TestValues.AuthToken, $"http://localhost{Status}", form)],
            Status);

        Assert.That(answer.StatusCode, Is.EqualTo(status));
        Assert.That(chunked.StatusCode, Is.EqualTo(status));
    }

    [Test]
    public async Task Names_that_differ_in_case_are_two()
    {
        await using var app = await TestApp.StartAsync();

        using var answer = await app.PostAsync(WebhookData.StatusCallback("delivered", TestValues.AccountSid, "body", "b", "Body", "a", "messagestatus", "failed"));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(app.Handler.Reports.Single().Status, Is.EqualTo(DeliveryStatus.Delivered));
    }

    /// <summary>A stream whose length nobody knows, so that its content is sent in chunks.</summary>
    private sealed class NoLength(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
