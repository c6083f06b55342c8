using System.Net;

namespace Courier.Twilio.AspNetCore.Tests;

/// <summary>Webhooks that are configured as GET at Twilio.</summary>
public class WebhookEndpointGetTests
{
    private const string Status = "/twilio/status";
    private const string Inbound = "/twilio/inbound";

    [Test]
    public async Task Signed_status_callback_returns_204_and_is_dispatched()
    {
        await using var app = await TestApp.StartAsync();

        using var response = await GetSignedAsync(app, WebhookData.GetUrl(Status, WebhookData.StatusCallback()));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(response.Headers.CacheControl?.NoStore, Is.True);
        Assert.That(app.Handler.Reports.Single().MessageId, Is.EqualTo(TestValues.MessageSid));
    }

    [Test]
    public async Task Signed_inbound_message_returns_empty_TwiML_and_is_dispatched()
    {
        await using var app = await TestApp.StartAsync();

        using var response = await GetSignedAsync(
            app, WebhookData.GetUrl($"{Inbound}?tenant=7", WebhookData.InboundMessage("Ja, gerne! 😀 1+1=2 & 'x'")));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.EndWith("<Response></Response>"));
        Assert.That(app.Handler.Messages.Single().Body, Is.EqualTo("Ja, gerne! 😀 1+1=2 & 'x'"));
    }

    [TestCase(Status)]
    [TestCase(Inbound)]
    public async Task Unsigned_or_forged_request_returns_403(string target)
    {
        await using var app = await TestApp.StartAsync();
        var form = target == Status ? WebhookData.StatusCallback() : WebhookData.InboundMessage();
        var url = WebhookData.GetUrl(target, form);
        string?[] signatures =
        [
            null, "", "nonsense", WebhookData.ComputeSignature("another-token", $"http://localhost{url}", []),
            WebhookData.ComputeSignature(TestValues.AuthToken, $"http://localhost{target}", form),
            WebhookData.ComputeSignature(TestValues.AuthToken, $"http://localhost{url}&x=1", []),
        ];

        foreach (var signature in signatures)
        {
            using var response = await app.GetAsync(url, signature);

            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden), signature);
        }

        Assert.That(app.Handler.Reports.Count + app.Handler.Messages.Count, Is.Zero);
    }

    [Test]
    public async Task Replayed_request_is_dispatched_once()
    {
        await using var app = await TestApp.StartAsync();
        var url = WebhookData.GetUrl(Inbound, WebhookData.InboundMessage());

        using var first = await GetSignedAsync(app, url);
        using var second = await GetSignedAsync(app, url);

        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(app.Handler.Messages, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Signed_query_of_another_kind_returns_400()
    {
        await using var app = await TestApp.StartAsync();

        using var nothing = await GetSignedAsync(app, Status);
        using var swapped = await GetSignedAsync(app, WebhookData.GetUrl(Status, WebhookData.InboundMessage()));

        Assert.That(nothing.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden), "it names no account");
        Assert.That(swapped.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [TestCase(70_000, 1)]
    [TestCase(1, 256)]
    public async Task Query_beyond_the_limits_returns_414(int length, int fields)
    {
        await using var app = await TestApp.StartAsync();
        var more = string.Concat(Enumerable.Repeat($"&x={new string('x', length)}", fields));

        using var response = await GetSignedAsync(app, WebhookData.GetUrl(Status, WebhookData.StatusCallback()) + more);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.RequestUriTooLong));
        Assert.That(app.Handler.Reports, Is.Empty);
    }

    // Twilio's client for Node accepts both: a proxy may spell the query another way than Twilio signed it.
    [TestCase("?name=O'Brien&", "?name=O%27Brien&")]
    [TestCase("?name=O%27Brien&", "?name=O'Brien&")]
    [TestCase("?name=a+b&", "?name=a%20b&")]
    [TestCase("?name=%c3%a4&", "?name=%C3%A4&")]
    public async Task Query_with_another_percent_encoding_than_signed_is_accepted(string received, string signedQuery)
    {
        await using var app = await TestApp.ListenAsync();
        var fields = WebhookData.GetUrl("", WebhookData.StatusCallback())[1..];
        var host = $"127.0.0.1:{app.Address.Port}";
        var signature = WebhookData.ComputeSignature(
            TestValues.AuthToken, $"http://{host}{Status}{signedQuery}{fields}", []);

        using var connection = new RawConnection(app.Address);
        connection.Send(
            $"GET {Status}{received}{fields} HTTP/1.1\r\nHost: {host}\r\nx-twilio-SIGNATURE: {signature}\r\n\r\n");

        Assert.That(connection.ReadStatus(), Is.EqualTo(204));
        Assert.That(app.Handler.Reports, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Body_of_a_GET_request_is_ignored()
    {
        await using var app = await TestApp.StartAsync();
        var url = WebhookData.GetUrl(Status, WebhookData.StatusCallback("sent"));
        using var body = TestApp.Encode(WebhookData.Form("MessageStatus", "delivered"));

        using var response = await app.SendAsync(
            HttpMethod.Get,
            url,
            body,
            (TwilioSignature.HeaderName,
                WebhookData.ComputeSignature(TestValues.AuthToken, $"http://localhost{url}", [])));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(app.Handler.Reports.Single().ProviderStatus, Is.EqualTo("sent"));
    }

    [TestCase("PUT")]
    [TestCase("DELETE")]
    [TestCase("HEAD")]
    public async Task Other_method_returns_405(string method)
    {
        await using var app = await TestApp.StartAsync();

        using var response = await app.SendAsync(new(method), Status, null);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
        Assert.That(response.Content.Headers.Allow, Is.EquivalentTo(new[] { "GET", "POST" }));
    }

    private static Task<HttpResponseMessage> GetSignedAsync(TestApp app, string target) => app.GetAsync(
        target, WebhookData.ComputeSignature(TestValues.AuthToken, $"http://localhost{target}", []));
}
