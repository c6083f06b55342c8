using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.AspNetCore.Tests;

/// <summary>The two headers of a signature, and what is logged when a request is refused because of them.</summary>
public class WebhookEndpointSignatureTests
{
    private const string Status = "/twilio/status";
    private const string Url = $"http://localhost{Status}";
    private const string Settings = TestValues.SharedKeySettings;

    [TestCase("POST")]
    [TestCase("GET")]
    public async Task Request_without_signature_returns_403_and_is_logged(string method)
    {
        await using var app = await TestApp.StartAsync();
        using var content = method == "GET" ? null : TestApp.Encode(WebhookData.StatusCallback());

        using var response = await app.SendAsync(new(method), $"{Status}?pin=canary", content);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(
            app.Warnings.Single(),
            Does.StartWith($"Webhook to {Status} was rejected; it does not have exactly one header"));
    }

    [Test]
    public async Task Requests_without_exactly_one_signature_are_logged_once_a_minute()
    {
        await using var app = await TestApp.StartAsync();
        var signature = WebhookData.ComputeSignature(TestValues.AuthToken, Url, WebhookData.StatusCallback());

        foreach (var signatures in new string[][] { [], [""], [signature, signature] })
        {
            using var response = await app.PostAsync(WebhookData.StatusCallback(), signatures, Status);

            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        }

        Assert.That(app.Warnings, Has.Count.EqualTo(1));
    }

    [TestCase("POST")]
    [TestCase("GET")]
    public async Task Request_signed_with_a_shared_key_returns_204(string method)
    {
        await using var app = await StartWithKeyAsync();
        var form = WebhookData.StatusCallback();
        var target = method == "GET" ? WebhookData.GetUrl(Status, form) : Status;
        using var content = method == "GET" ? null : TestApp.Encode(form);
        var signature = WebhookData.ComputeSharedKeySignature(
            TestValues.SharedKeySecret, $"http://localhost{target}", method == "GET" ? [] : form);

        using var response = await app.SendAsync(
            new(method),
            target,
            content,
            ("x-twilio-signature", signature),
            ("X-TWILIO-WEBHOOKS-SIGNATURE-SETTINGS", Settings));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(app.Handler.Reports, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Unknown_shared_key_returns_403_and_is_logged_by_its_id()
    {
        await using var app = await TestApp.StartAsync();
        var form = WebhookData.StatusCallback();

        using var response = await PostAsync(
            app, WebhookData.ComputeSharedKeySignature(TestValues.SharedKeySecret, Url, form), Settings);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(app.Warnings.Single(), Does.Contain($"signed with shared key {TestValues.SharedKeyId}"));
    }

    // The settings header must not select a weaker algorithm, and its absence must not either.
    [Test]
    public async Task No_combination_of_headers_downgrades_a_signature()
    {
        await using var app = await StartWithKeyAsync();
        var form = WebhookData.StatusCallback();
        var sha256 = WebhookData.ComputeSharedKeySignature(TestValues.SharedKeySecret, Url, form);
        var sha1 = WebhookData.ComputeSignature(TestValues.SharedKeySecret, Url, form);
        var token = WebhookData.ComputeSignature(TestValues.AuthToken, Url, form);
        var sha1Settings = $"key={TestValues.SharedKeyId},algorithm=HMAC_SHA1";
        (string Signature, string[] Settings)[] requests =
        [
            (sha256, []), (sha256, [sha1Settings]), (sha256, [Settings, Settings]),
            (sha256, [Settings, sha1Settings]), (sha256, [sha1Settings, Settings]),
            (sha256, [$"{Settings},{sha1Settings}"]), (sha256, ["x".PadRight(8_000, ',')]),
            (sha1, []), (sha1, [Settings]), (sha1, [sha1Settings]),
            (token, [","]), (token, [Settings]), (token, [sha1Settings]),
            (token, ["key=,algorithm=HMAC_SHA1"]), (token, ["algorithm=HMAC_SHA1"]),
        ];

        foreach (var (signature, settings) in requests)
        {
            using var response = await PostAsync(app, signature, settings);

            Assert.That(
                response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden), $"{signature} {string.Join('|', settings)}");
        }

        Assert.That(app.Handler.Reports, Is.Empty);
        Assert.That(string.Concat(app.Warnings), Does.Not.Contain("canary"));
    }

    // HttpClient does not send an empty header.
    [TestCase(null, 204)]
    [TestCase("", 403)]
    [TestCase(" ", 403)]
    public async Task Empty_settings_header_is_not_a_missing_one(string? settings, int expected)
    {
        await using var app = await TestApp.ListenAsync();
        var form = WebhookData.StatusCallback();
        var body = await TestApp.Encode(form).ReadAsStringAsync();
        var signature = WebhookData.ComputeSignature(TestValues.AuthToken, $"http://app.example{Status}", form);
        var settingsLine = settings is null ? "" : $"{TwilioSignature.SettingsHeaderName}:{settings}\r\n";
        using var connection = new RawConnection(app.Address);

        connection.Send(RawConnection.FormatHead(
            Status, "app.example", signature, $"{settingsLine}Content-Length: {body.Length}") + body);

        Assert.That(connection.ReadStatus(), Is.EqualTo(expected));
    }

    private static Task<TestApp> StartWithKeyAsync() => TestApp.StartAsync(builder => builder.Services
        .Configure<CourierTwilioOptions>(options =>
            options.WebhookSharedKeys[TestValues.SharedKeyId] = TestValues.SharedKeySecret));

    private static async Task<HttpResponseMessage> PostAsync(TestApp app, string signature, params string[] settings)
    {
        using var content = TestApp.Encode(WebhookData.StatusCallback());
        return await app.SendAsync(
            HttpMethod.Post,
            Status,
            content,
            [
                (TwilioSignature.HeaderName, signature),
                .. settings.Select(value => (TwilioSignature.SettingsHeaderName, value)),
            ]);
    }
}
