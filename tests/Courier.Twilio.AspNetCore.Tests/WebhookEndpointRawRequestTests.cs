using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.AspNetCore.Tests;

/// <summary>Requests over TCP to Kestrel that no HTTP client library sends.</summary>
public class WebhookEndpointRawRequestTests
{
    private const string Status = "/twilio/status";
    private const long Gigabyte = 1L << 30;

    // Most of it is memory of Kestrel's pooled buffers.
    private const long MaxMemoryGrowth = 1L << 20;

    // Host and request target are signed as Twilio wrote them.
    [TestCase("app.example", Status, "http://app.example/twilio/status")]
    [TestCase("App.Example", Status, "http://App.Example/twilio/status")]
    [TestCase("app.example:8080", Status, "http://app.example:8080/twilio/status")]
    [TestCase("app.example:8080", Status, "http://app.example/twilio/status")]
    [TestCase("app.example", Status, "http://app.example:80/twilio/status")]
    [TestCase("[2001:db8::1]:8080", Status, "http://[2001:db8::1]:8080/twilio/status")]
    [TestCase("app.example", "/twilio/status?", "http://app.example/twilio/status?")]
    [TestCase("app.example", "/twilio/%73tatus", "http://app.example/twilio/%73tatus")]
    [TestCase(
        "app.example",
        "/twilio/status?a=%c3%a4&b=%C3%A4+%20&c=~%7e'",
        "http://app.example/twilio/status?a=%c3%a4&b=%C3%A4+%20&c=~%7e'")]
    [TestCase("app.example", "/twilio/../twilio/./status", "http://app.example/twilio/../twilio/./status")]
    [TestCase(
        "app.example",
        "http://app.example/twilio/status?x=a/b",
        "http://app.example/twilio/status?x=a/b",
        Description = "absolute form, as a proxy sends it")]
    public async Task Signature_of_the_raw_request_target_is_valid(string host, string target, string calledUrl)
    {
        await using var app = await TestApp.ListenAsync();

        Assert.That(
            await RawConnection.PostAsync(
                app.Address,
                target,
                host,
                WebhookData.ComputeSignature(TestValues.AuthToken, calledUrl, WebhookData.StatusCallback()),
                WebhookData.StatusCallback()),
            Is.EqualTo(204));
    }

    [TestCase("/twilio/status?", "http://app.example/twilio/status")]
    [TestCase("/twilio/%73tatus", "http://app.example/twilio/status")]
    public async Task Signature_of_a_normalized_request_target_is_invalid(string target, string calledUrl)
    {
        await using var app = await TestApp.ListenAsync();

        Assert.That(
            await RawConnection.PostAsync(
                app.Address,
                target,
                "app.example",
                WebhookData.ComputeSignature(TestValues.AuthToken, calledUrl, WebhookData.StatusCallback()),
                WebhookData.StatusCallback()),
            Is.EqualTo(403));
    }

    // The length of a chunked body is unknown in advance.
    [Test]
    public async Task Chunked_gigabyte_returns_413_before_the_signature_is_computed()
    {
        await using var app = await ListenWithThrowingWebhooksAsync();
        var chunk = Encoding.ASCII.GetBytes($"10000\r\n{new string('x', 0x10000)}\r\n");

        var (status, sent, memory) = Measure(() =>
        {
            using var connection = new RawConnection(app.Address);
            connection.Send(RawConnection.FormatHead(Status, "app.example", Sign([]), "Transfer-Encoding: chunked"));
            var bytes = connection.SendRepeatedly(chunk, Gigabyte);
            return (connection.ReadStatus(), bytes);
        });

        // When the server closes the connection while the client still writes, the response can be lost.
        Assert.That(status, Is.EqualTo(413).Or.Zero);
        Assert.That(sent, Is.LessThan(64 << 20), "The client sent more than the buffers of both sockets hold.");
        Assert.That(memory, Is.LessThan(MaxMemoryGrowth));
    }

    [Test]
    public async Task Declared_gigabyte_returns_413_before_it_is_read()
    {
        await using var app = await ListenWithThrowingWebhooksAsync();

        var (status, _, memory) = Measure(() =>
        {
            using var connection = new RawConnection(app.Address);
            connection.Send(RawConnection.FormatHead(Status, "app.example", Sign([]), $"Content-Length: {Gigabyte}"));
            return (connection.ReadStatus(), 0);
        });

        Assert.That(status, Is.EqualTo(413));
        Assert.That(memory, Is.LessThan(MaxMemoryGrowth));
    }

    [Test]
    public async Task Gigabyte_without_signature_returns_403_before_it_is_read()
    {
        await using var app = await ListenWithThrowingWebhooksAsync();
        using var connection = new RawConnection(app.Address);

        connection.Send(
            $"POST {Status} HTTP/1.1\r\nHost: app.example\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            + $"Content-Length: {Gigabyte}\r\n\r\n");

        Assert.That(connection.ReadStatus(), Is.EqualTo(403));
    }

    [TestCase("a=&", 100_000)]
    [TestCase("a&", 30_000)]
    [TestCase("&", 65_000, 403, Description = "no fields")]
    public async Task Too_many_fields_return_413(string field, int count, int expected = 413)
    {
        await using var app = expected == 413 ? await ListenWithThrowingWebhooksAsync() : await TestApp.ListenAsync();
        var body = string.Concat(Enumerable.Repeat(field, count));

        var (status, _, memory) = Measure(() =>
        {
            using var connection = new RawConnection(app.Address);
            connection.Send(
                RawConnection.FormatHead(Status, "app.example", Sign([]), $"Content-Length: {body.Length}"));
            connection.SendRepeatedly(Encoding.ASCII.GetBytes(body), body.Length);
            return (connection.ReadStatus(), 0);
        });

        Assert.That(status, Is.EqualTo(expected).Or.Zero);
        Assert.That(memory, Is.LessThan(MaxMemoryGrowth));
    }

    [Test]
    public async Task Slow_body_returns_408()
    {
        var time = new ManualTimeProvider();
        await using var app = await TestApp.ListenAsync(builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(time);
            builder.Services.AddSingleton<ITwilioWebhooks, ThrowingWebhooks>();
        });
        using var connection = new RawConnection(app.Address);

        connection.Send(
            RawConnection.FormatHead(Status, "app.example", Sign([]), "Content-Length: 1000") + "MessageSid=S");
        await time.AdvancePastTimerAsync(TimeSpan.FromSeconds(10));

        Assert.That(connection.ReadStatus(), Is.EqualTo(408));
    }

    [Test]
    public async Task Aborted_request_does_not_affect_the_next()
    {
        await using var app = await TestApp.ListenAsync();
        using (var connection = new RawConnection(app.Address))
        {
            connection.Send(
                RawConnection.FormatHead(Status, "app.example", Sign([]), "Content-Length: 1000") + "MessageSid=S");
        }

        var calledUrl = "http://app.example/twilio/status";
        Assert.That(
            await RawConnection.PostAsync(
                app.Address,
                Status,
                "app.example",
                WebhookData.ComputeSignature(TestValues.AuthToken, calledUrl, WebhookData.StatusCallback()),
                WebhookData.StatusCallback()),
            Is.EqualTo(204));
    }

    private static string Sign(IEnumerable<KeyValuePair<string, StringValues>> form) =>
        WebhookData.ComputeSignature(TestValues.AuthToken, "http://app.example/twilio/status", form);

    // ITwilioWebhooks throws: no signature is computed for a body that is too large.
    private static Task<TestApp> ListenWithThrowingWebhooksAsync() => TestApp.ListenAsync(builder =>
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBufferSize = 128 << 10);
        builder.Services.AddSingleton<ITwilioWebhooks, ThrowingWebhooks>();
    });

    // Kestrel pools its buffers: the first requests fill the pool, and the measured one must not allocate more.
    private static (int Status, long Sent, long Memory) Measure(Func<(int Status, long Sent)> post)
    {
        for (var i = 0; i < 5; i++)
        {
            post();
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (status, sent) = post();
        return (status, sent, GC.GetTotalMemory(forceFullCollection: true) - before);
    }

    private sealed class ThrowingWebhooks : ITwilioWebhooks
    {
        public Task<TwilioWebhookResult> ProcessStatusCallbackAsync(
            string? signature,
            string url,
            IEnumerable<KeyValuePair<string, StringValues>> form,
            CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException("This form should be rejected before its signature is validated.");

        public Task<TwilioWebhookResult> ProcessInboundMessageAsync(
            string? signature,
            string url,
            IEnumerable<KeyValuePair<string, StringValues>> form,
            CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException("This form should be rejected before its signature is validated.");
    }
}
