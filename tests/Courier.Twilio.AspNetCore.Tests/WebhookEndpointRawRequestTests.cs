using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.AspNetCore.Tests;

/// <summary>Real sockets to a real Kestrel: what no client library would send.</summary>
public class WebhookEndpointRawRequestTests
{
    private const string Status = "/twilio/status";
    private const long Gigabyte = 1L << 30;

    // Kestrel's own blocks, which it lends and takes back as it likes, are most of it.
    private const long Little = 1L << 20;

    // Twilio calls by name; the name and the spelling of the target are as it wrote them.
    [TestCase("app.example", Status, "http://app.example/twilio/status")]
    [TestCase("App.Example", Status, "http://App.Example/twilio/status")]
    [TestCase("app.example:8080", Status, "http://app.example:8080/twilio/status")]
    [TestCase("app.example:8080", Status, "http://app.example/twilio/status")]
    [TestCase("app.example", Status, "http://app.example:80/twilio/status")]
    [TestCase("[2001:db8::1]:8080", Status, "http://[2001:db8::1]:8080/twilio/status")]
    [TestCase("app.example", "/twilio/status?", "http://app.example/twilio/status?")]
    [TestCase("app.example", "/twilio/%73tatus", "http://app.example/twilio/%73tatus")]
    [TestCase("app.example", "/twilio/status?a=%c3%a4&b=%C3%A4+%20&c=~%7e'", "http://app.example/twilio/status?a=%c3%a4&b=%C3%A4+%20&c=~%7e'")]
    [TestCase("app.example", "/twilio/../twilio/./status", "http://app.example/twilio/../twilio/./status")]
    [TestCase("app.example", "http://app.example/twilio/status?x=a/b", "http://app.example/twilio/status?x=a/b", Description = "as a proxy asks")]
    public async Task The_url_that_is_checked_is_the_one_on_the_wire(string host, string target, string called)
    {
        await using var app = await TestApp.ListenAsync();

        Assert.That(await RawConnection.PostAsync(app.Address, target, host, WebhookData.ComputeSignature(TestValues.AuthToken, called, WebhookData.StatusCallback()), WebhookData.StatusCallback()), Is.EqualTo(204));
    }

    [TestCase("/twilio/status?a=%c3%a4", "http://app.example/twilio/status?a=%C3%A4")]
    [TestCase("/twilio/status?", "http://app.example/twilio/status")]
    [TestCase("/twilio/%73tatus", "http://app.example/twilio/status")]
    public async Task And_not_what_could_be_made_of_it(string target, string called)
    {
        await using var app = await TestApp.ListenAsync();

        Assert.That(await RawConnection.PostAsync(app.Address, target, "app.example", WebhookData.ComputeSignature(TestValues.AuthToken, called, WebhookData.StatusCallback()), WebhookData.StatusCallback()), Is.EqualTo(403));
    }

    // F68.
    [Test]
    public async Task A_gigabyte_in_chunks_is_refused_after_64_KB_and_before_anything_is_hashed()
    {
        await using var app = await ListenUntouchedAsync();
        var chunk = Encoding.ASCII.GetBytes($"10000\r\n{new string('x', 0x10000)}\r\n");

        var (status, sent, memory) = Measure(() =>
        {
            using var wire = new RawConnection(app.Address);
            wire.Send(RawConnection.Head(Status, "app.example", Signature([]), "Transfer-Encoding: chunked"));
            var bytes = wire.Flood(chunk, Gigabyte);
            return (wire.ReadStatus(), bytes);
        });

        // A connection that is closed while we still write may lose its answer on the way.
        Assert.That(status, Is.EqualTo(413).Or.Zero);
        Assert.That(sent, Is.LessThan(64 << 20), "what lies in the buffers of two sockets, and no more");
        Assert.That(memory, Is.LessThan(Little));
    }

    [Test]
    public async Task A_gigabyte_that_says_so_is_refused_before_it_is_read()
    {
        await using var app = await ListenUntouchedAsync();

        var (status, _, memory) = Measure(() =>
        {
            using var wire = new RawConnection(app.Address);
            wire.Send(RawConnection.Head(Status, "app.example", Signature([]), $"Content-Length: {Gigabyte}"));
            return (wire.ReadStatus(), 0);
        });

        Assert.That(status, Is.EqualTo(413));
        Assert.That(memory, Is.LessThan(Little));
    }

    [Test]
    public async Task A_gigabyte_without_a_signature_is_not_read_at_all()
    {
        await using var app = await ListenUntouchedAsync();
        using var wire = new RawConnection(app.Address);

        wire.Send($"POST {Status} HTTP/1.1\r\nHost: app.example\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {Gigabyte}\r\n\r\n");

        Assert.That(wire.ReadStatus(), Is.EqualTo(403));
    }

    [TestCase("a=&", 100_000)]
    [TestCase("a&", 30_000)]
    [TestCase("&", 65_000, 403, Description = "no fields at all")]
    public async Task A_hundred_thousand_keys_are_refused(string field, int count, int expected = 413)
    {
        await using var app = expected == 413 ? await ListenUntouchedAsync() : await TestApp.ListenAsync();
        var body = string.Concat(Enumerable.Repeat(field, count));

        var (status, _, memory) = Measure(() =>
        {
            using var wire = new RawConnection(app.Address);
            wire.Send(RawConnection.Head(Status, "app.example", Signature([]), $"Content-Length: {body.Length}"));
            wire.Flood(Encoding.ASCII.GetBytes(body), body.Length);
            return (wire.ReadStatus(), 0);
        });

        Assert.That(status, Is.EqualTo(expected).Or.Zero);
        Assert.That(memory, Is.LessThan(Little));
    }

    [Test]
    public async Task A_body_that_drips_is_given_up()
    {
        var time = new ManualTimeProvider();
        await using var app = await TestApp.ListenAsync(builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(time);
            builder.Services.AddSingleton<ITwilioWebhooks, Untouched>();
        });
        using var wire = new RawConnection(app.Address);

        wire.Send(RawConnection.Head(Status, "app.example", Signature([]), "Content-Length: 1000") + "MessageSid=S");
        await time.AdvancePastTimerAsync(TimeSpan.FromSeconds(10));

        Assert.That(wire.ReadStatus(), Is.EqualTo(408));
    }

    [Test]
    public async Task A_client_that_leaves_in_the_middle_harms_nobody()
    {
        await using var app = await TestApp.ListenAsync();
        using (var wire = new RawConnection(app.Address))
        {
            wire.Send(RawConnection.Head(Status, "app.example", Signature([]), "Content-Length: 1000") + "MessageSid=S");
        }

        var called = "http://app.example/twilio/status";
        Assert.That(await RawConnection.PostAsync(app.Address, Status, "app.example", WebhookData.ComputeSignature(TestValues.AuthToken, called, WebhookData.StatusCallback()), WebhookData.StatusCallback()), Is.EqualTo(204));
    }

    private static string Signature(IEnumerable<KeyValuePair<string, StringValues>> form) =>
        WebhookData.ComputeSignature(TestValues.AuthToken, "http://app.example/twilio/status", form);

    // The callbacks are asked for nothing: no signature was computed over what is too large.
    private static Task<TestApp> ListenUntouchedAsync() => TestApp.ListenAsync(builder =>
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBufferSize = 128 << 10);
        builder.Services.AddSingleton<ITwilioWebhooks, Untouched>();
    });

    // Kestrel keeps what it has read in blocks that it uses again: a few times to have them, then to see that there is no more.
    private static (int Status, long Sent, long Memory) Measure(Func<(int Status, long Sent)> act)
    {
        for (var i = 0; i < 5; i++)
        {
            act();
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (status, sent) = act();
        return (status, sent, GC.GetTotalMemory(forceFullCollection: true) - before);
    }

    private sealed class Untouched : ITwilioWebhooks
    {
        public Task<TwilioWebhookResult> ProcessStatusCallbackAsync(
            string? signature, string url, IEnumerable<KeyValuePair<string, StringValues>> form, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException("This form was to be refused before anybody looks at its signature.");

        public Task<TwilioWebhookResult> ProcessInboundMessageAsync(
            string? signature, string url, IEnumerable<KeyValuePair<string, StringValues>> form, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException("This form was to be refused before anybody looks at its signature.");
    }
}
